import { dayFromNumber, dayNumber, isCalendarDay } from '../../../../domain/time/calendar.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';

/** A span of days that a text names, and where in the text it is named. */
export type Period = UsageWindow & {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half';
  readonly from: number;
  readonly to: number;
};

/** Where a day is in a longer text: no name of a person ("Maja", "Marta") and no other word ("data mart"), which whole days alone may have. */
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'janeiro', 'januari'],
  [
    'feb',
    'february',
    'februar',
    'février',
    'fevrier',
    'févr',
    'febrero',
    'febbraio',
    'fevereiro',
    'februari',
  ],
  ['mar', 'march', 'märz', 'maerz', 'mär', 'mars', 'marzo', 'março', 'maart'],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'julho'],
  ['aug', 'august', 'août', 'aout', 'agosto', 'ago', 'augustus'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro'],
  [
    'dec',
    'december',
    'dez',
    'dezember',
    'décembre',
    'decembre',
    'déc',
    'diciembre',
    'dic',
    'dicembre',
    'dezembro',
  ],
];
const monthOf: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
/** Names of months as a pattern has them, the longest first. */
export const monthWords = [...monthOf.keys()].toSorted((one, other) => other.length - one.length).join('|');
/** Whole words alone: "marketing" is no March. */
const month = `(?<!\\p{L})(?<month>${monthWords})(?!\\p{L})\\.?`;

/** The number of a month by one of its names, 0 where it has none. */
export function monthNumber(name: string | undefined): number {
  return monthOf.get(name?.toLowerCase() ?? '') ?? 0;
}

const year = '(?<year>20\\d\\d)(?!\\d)';
const gap = '[\\s_.,-]*';

type Reader = (parts: Readonly<Record<string, string | undefined>>) => UsageWindow | undefined;

/** What names a span of days, the more exact first: what one has read, no later one reads again. */
const patterns: readonly (readonly [Period['unit'], RegExp, Reader])[] = [
  [
    'day',
    /(?<!\d)(?<year>20\d\d)(?<sign>[-_./]|\.\s|)(?<number>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/gu,
    oneDay,
  ],
  [
    'day',
    /(?<!\d)(?<day>0?[1-9]|[12]\d|3[01])\.\s?(?<number>0?[1-9]|1[0-2])\.\s?(?<year>20\d\d)(?!\d)/gu,
    oneDay,
  ],
  ['day', pattern(`${month}${gap}(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s_.,-]+${year}`), oneDay],
  [
    'day',
    pattern(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?${gap}(?:de |of )?${month}${gap}(?:de )?${year}`),
    oneDay,
  ],
  ['week', pattern(`(?<!\\d)${year}${gap}(?:w|kw|wk|week)${gap}(?<week>\\d{1,2})(?!\\d)`), isoWeek],
  ['week', pattern(`(?<!\\p{L})(?:w|kw|wk|week)${gap}(?<week>\\d{1,2})[\\s_.,/-]+${year}`), isoWeek],
  ['quarter', pattern(`(?<!\\d)${year}${gap}q(?<quarter>[1-4])(?![\\p{L}\\d])`), quarterOf],
  [
    'quarter',
    pattern(`(?<![\\p{L}\\d])(?:q(?<quarter>[1-4])|(?<first>[1-4])q)[\\s_.,/-]*${year}`),
    quarterOf,
  ],
  ['half', pattern(`(?<!\\d)${year}${gap}h(?<half>[12])(?![\\p{L}\\d])`), halfOf],
  ['half', pattern(`(?<![\\p{L}\\d])h(?<half>[12])[\\s_.,/-]*${year}`), halfOf],
  ['month', /(?<!\d)(?<year>20\d\d)[-_.]?(?<number>0[1-9]|1[0-2])(?![-_.]?\d)/gu, wholeMonth],
  ['month', /(?<!\d[-_./]?)(?<number>0[1-9]|1[0-2])[-_./](?<year>20\d\d)(?![-_./]?\d)/gu, wholeMonth],
  ['month', pattern(`${month}${gap}(?:de )?${year}`), wholeMonth],
  ['month', pattern(`(?<!\\d)${year}${gap}${month}`), wholeMonth],
];

function pattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}

/** Every span of days that a text names, in its order. Nothing is read twice. */
export function findPeriods(text: string): readonly Period[] {
  const found: Period[] = [];
  const isTaken = (from: number, to: number): boolean => found.some((one) => from < one.to && to > one.from);
  for (const [unit, form, read] of patterns) {
    for (const match of text.matchAll(form)) {
      const to = match.index + match[0].length;
      if (isTaken(match.index, to)) continue;
      const span = read(match.groups ?? {});
      if (span !== undefined) found.push({ ...span, unit, from: match.index, to });
    }
  }
  return found.toSorted((one, other) => one.from - other.from);
}

/** Names of months that stand in front of a place as the beginning of a range: "jan-" of "jan-mar 2026". */
export function monthBefore(text: string, place: Period): Period | undefined {
  const form = new RegExp(`${month}${rangeWord}$`, 'iu');
  const match = form.exec(text.slice(0, place.from));
  const number = monthOf.get(match?.groups?.['month']?.toLowerCase() ?? '');
  if (match === null || number === undefined) return undefined;
  const ownYear = Number(place.start.slice(0, 4));
  const span = spanOf(ownYear, number, 1);
  return span === undefined ? undefined : { ...span, unit: 'month', from: match.index, to: place.from };
}

/** What stands between the two ends of a range. */
export const rangeWord = '[\\s_]*(?:to|bis|until|through|thru|till|au|à|al|a|tot|-{1,2}|–|—|\\.\\.|_)[\\s_]*';

function numberOf({ number, month: name }: Readonly<Record<string, string | undefined>>): number {
  return number === undefined ? monthNumber(name) : Number(number);
}

function oneDay(parts: Readonly<Record<string, string | undefined>>): UsageWindow | undefined {
  const day = `${parts['year'] ?? ''}-${pad(numberOf(parts))}-${pad(Number(parts['day']))}`;
  return isCalendarDay(day) ? { start: day, end: day } : undefined;
}

function wholeMonth(parts: Readonly<Record<string, string | undefined>>): UsageWindow | undefined {
  return spanOf(Number(parts['year']), numberOf(parts), 1);
}

function quarterOf(parts: Readonly<Record<string, string | undefined>>): UsageWindow | undefined {
  return spanOf(Number(parts['year']), Number(parts['quarter'] ?? parts['first']) * 3 - 2, 3);
}

function halfOf(parts: Readonly<Record<string, string | undefined>>): UsageWindow | undefined {
  return spanOf(Number(parts['year']), Number(parts['half']) * 6 - 5, 6);
}

/** A week of ISO 8601 begins on Monday; the first has 4 January in it. */
function isoWeek(parts: Readonly<Record<string, string | undefined>>): UsageWindow | undefined {
  const fourth = `${parts['year'] ?? ''}-01-04`;
  const week = Number(parts['week']);
  if (!isCalendarDay(fourth) || week < 1 || week > 53) return undefined;
  const number = dayNumber(fourth);
  // 1970-01-01 was a Thursday.
  const monday = number - ((number + 3) % 7) + (week - 1) * 7;
  const end = dayFromNumber(monday + 6);
  // The 53rd week of a year that has but 52 is none.
  return week === 53 && dayFromNumber(monday + 3).slice(0, 4) !== parts['year']
    ? undefined
    : { start: dayFromNumber(monday), end };
}

function spanOf(inYear: number, first: number, count: number): UsageWindow | undefined {
  const start = `${String(inYear)}-${pad(first)}-01`;
  const isLastYear = first + count > 12;
  const next = `${String(isLastYear ? inYear + 1 : inYear)}-${pad(isLastYear ? first + count - 12 : first + count)}-01`;
  if (!isCalendarDay(start) || !isCalendarDay(next)) return undefined;
  return { start, end: dayFromNumber(dayNumber(next) - 1) };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
