import type { NumberFormat } from './number-format.ts';

/** Between the two ways in which workbooks count days: from 1904-01-01, and from 1899-12-30. */
const days1904 = 1462;
/** 9999-12-31, the last day that a workbook can have. */
const lastDay = 2_958_465;
const secondsPerDay = 86_400;
const msPerSecond = 1000;
/** Workbooks count a 29 February 1900, which there was not. */
const noSuchDay = 60;
/** Programs keep so many digits of a number; what stands behind them in a file is noise. */
const exactDigits = 15;

/** A number as a CSV file of the sheet would have it. `isRounded`: the file has not all of its digits, so it may stand for another one. */
export type NumberText = { readonly text: string; readonly isRounded: boolean };

/** Reads the number of a cell, `stored` as the file has it (`xsd:double`), as its format shows it. */
export function numberText(stored: string, format: NumberFormat, is1904: boolean): NumberText {
  const plain = plainNumber(stored);
  if (plain.isRounded || format.kind === 'general') return plain;
  const value = Number(stored);
  if (!Number.isFinite(value)) return plain;
  const shown = shownText(value, plain.text, format, is1904);
  return shown === undefined ? plain : { text: shown, isRounded: false };
}

function shownText(value: number, plain: string, format: NumberFormat, is1904: boolean): string | undefined {
  switch (format.kind) {
    case 'general':
      return undefined;
    case 'percent':
      return `${(value * format.times).toFixed(Math.min(format.decimals, exactDigits))}%`;
    case 'digits':
      return /^\d+$/u.test(plain) ? withPlaces(plain, format.places) : undefined;
    case 'elapsed':
      return value < 0 ? undefined : elapsedText(value);
    case 'time':
      return value >= 0 && value < 1 ? timeText(Math.round(value * secondsPerDay)) : dayText(value, is1904);
    case 'day':
      return dayText(value, is1904);
    default:
      return format satisfies never;
  }
}

/** The day of a serial number, with its time where it has one; `undefined` where there is no such day, nothing for the day zero. */
function dayText(serial: number, is1904: boolean): string | undefined {
  if (serial === 0 && !is1904) return '';
  const counted = is1904 ? serial + days1904 : serial;
  if (counted < 0 || counted >= lastDay + 1) return undefined;
  let day = Math.floor(counted);
  let seconds = Math.round((counted - day) * secondsPerDay);
  if (seconds === secondsPerDay) {
    day += 1;
    seconds = 0;
  }
  if (day === noSuchDay || day > lastDay) return undefined;
  const days = day < noSuchDay ? day + 1 : day;
  const iso = new Date(Date.UTC(1899, 11, 30) + days * secondsPerDay * msPerSecond)
    .toISOString()
    .slice(0, 10);
  return seconds === 0 ? iso : `${iso} ${timeText(seconds)}`;
}

function timeText(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

function elapsedText(value: number): string {
  const seconds = Math.round(value * secondsPerDay);
  const [hours = '', minutes = '', rest = ''] = timeText(seconds).split(':');
  return rest === '00' ? `${hours}:${minutes}` : `${hours}:${minutes}:${rest}`;
}

/** Digits from the right into the places for them; those left over stand before the first one. */
function withPlaces(digits: string, places: string): string {
  let left = digits;
  let text = '';
  let zeros = places.replaceAll(/\\./gsu, '').length;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const isLiteral = at > 0 && places[at - 1] === '\\';
    if (isLiteral) {
      text = `${places[at] ?? ''}${text}`;
      at -= 1;
      continue;
    }
    zeros -= 1;
    const taken = zeros === 0 ? left : left.slice(-1);
    text = `${taken === '' ? '0' : taken}${text}`;
    left = zeros === 0 ? '' : left.slice(0, -1);
  }
  return text;
}

/** Every digit that the file has; noise behind the fifteenth is left out, and whole numbers are written without an exponent. */
export function plainNumber(stored: string): NumberText {
  const text = stored.trim();
  const match = /^([+-]?)0*(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/u.exec(text);
  if (match === null)
    return { text: /^[+-]?\.\d+$/u.test(text) ? String(Number(text)) : text, isRounded: false };
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  const minus = sign === '-' && Number(text) !== 0 ? '-' : '';
  const isWhole = /^0*$/u.test(fraction);
  if (exponent === undefined && isWhole) return { text: `${minus}${whole}`, isRounded: false };
  const value = Number(text);
  const isRounded = exponent !== undefined && Math.abs(value) >= 10 ** exactDigits;
  if (isRounded) return { text, isRounded };
  return { text: decimalText(Number(value.toPrecision(exactDigits))), isRounded: false };
}

function decimalText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/u, '') : text;
}

const escaped = /_x([0-9a-f]{4})_/giu;

/** Text with its escaped characters (ECMA-376 part 1 §22.9.2.19, `ST_Xstring`). */
export function unescapeText(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text;
  return text.replaceAll(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The day or time of a cell of dates (ISO 8601), the same in every time zone: its digits as they stand there. */
export function dateText(stored: string): string {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u.exec(
      stored.trim(),
    );
  if (match === null) return stored;
  const [, day = '', minutes, seconds = '00'] = match;
  const time = minutes === undefined ? '00:00:00' : `${minutes}:${seconds}`;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
