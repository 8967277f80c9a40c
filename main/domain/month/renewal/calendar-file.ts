import { dayFromNumber, dayNumber } from '../../time/calendar.ts';
import type { CalendarDay, Instant } from '../../ids.ts';

export type CalendarEntry = { readonly id: string; readonly on: CalendarDay; readonly title: string };

/** Octets a line may have, without its end (RFC 5545 §3.1). */
const mostOctets = 75;

/** Whole days as a calendar file, each with a reminder two weeks before ([RN11]; RFC 5545). */
export function calendarFile(entries: readonly CalendarEntry[], at: Instant): string {
  const stamp = at.replaceAll(/[-:]|\.\d+/gu, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Purser//Renewal//EN',
    ...entries.flatMap(({ id, on, title }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${on}@purser`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${plain(on)}`,
      `DTEND;VALUE=DATE:${plain(dayFromNumber(dayNumber(on) + 1))}`,
      `SUMMARY:${escaped(title)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:-P14D',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function plain(day: CalendarDay): string {
  return day.replaceAll('-', '');
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, '\\$&').replaceAll(/\r\n|\r|\n/gu, '\\n');
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > mostOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** Of a letter in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
