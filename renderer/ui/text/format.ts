import { formats, plurals as pluralRules } from '../../strings/language.ts';
import { timeWords } from '../../strings/time-words.ts';

/** Numbers, dates and sizes as the system writes them, or as the language does where the system speaks another one; plural forms are the language's. */
const numbers = new Intl.NumberFormat(formats);
const percents = new Intl.NumberFormat(formats, { style: 'percent', maximumFractionDigits: 0 });
const days = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' });
const shortDays = new Intl.DateTimeFormat(formats, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(formats, { year: 'numeric', month: 'short', timeZone: 'UTC' });
const instants = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
const exactInstants = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'medium' });
const relative = new Intl.RelativeTimeFormat(formats ?? 'en', { numeric: 'auto' });
const plurals = new Intl.PluralRules(pluralRules);

export function number(value: number): string {
  return numbers.format(value);
}

/** `12 of 400` as `3 %`; nothing of nothing is 0, and somebody is never nobody, nor most people everybody. */
export function share(part: number, whole: number): string {
  if (whole === 0) return percents.format(0);
  if (part > 0 && part < whole * 0.005) return `<${percents.format(0.01)}`;
  if (part < whole && part >= whole * 0.995) return `>${percents.format(0.99)}`;
  return percents.format(part / whole);
}

/** `1 person`, `400 people`. */
export function count(value: number, one: string, other: string): string {
  return `${number(value)} ${plurals.select(value) === 'one' ? one : other}`;
}

/** A calendar day, `YYYY-MM-DD`, which has no time zone. */
export function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? value : days.format(date);
}

/** A calendar month, `YYYY-MM`. */
export function month(value: string): string {
  const date = new Date(`${value}-01T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? value : months.format(date);
}

/** A sentence with its days, `YYYY-MM-DD`, written as the system writes them. */
export function withDays(sentence: string): string {
  return sentence.replaceAll(/\b\d{4}-\d{2}-\d{2}\b(?!T)/gu, day);
}

export function shortDay(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? value : shortDays.format(date);
}

/** Both days belong to the window. */
export function dayRange(window: { readonly start: string; readonly end: string }): string {
  const start = new Date(`${window.start}T00:00:00Z`);
  const end = new Date(`${window.end}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return `${window.start} – ${window.end}`;
  return days.formatRange(start, end);
}

/** A moment, ISO 8601, in the machine's time zone. */
export function instant(value: string): string {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : instants.format(date);
}

/** With seconds, for the journal. */
export function exactInstant(value: string): string {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : exactInstants.format(date);
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `5 minutes ago`, `yesterday`. */
export function ago(value: string, nowMs: number = Date.now()): string {
  const seconds = (new Date(value).getTime() - nowMs) / 1000;
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return relative.format(Math.round(seconds / length), unit);
  }
  return timeWords.justNow;
}

/** `1 min 40 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return timeWords.seconds(number(whole));
  if (whole < 3600) return timeWords.minutes(number(Math.floor(whole / 60)), number(whole % 60));
  return timeWords.hours(number(Math.floor(whole / 3600)), number(Math.floor((whole % 3600) / 60)));
}

export function bytes(value: number): string {
  if (value < 1000) return count(value, ...timeWords.bytes);
  const unit = value < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = value < 1_000_000 ? value / 1000 : value / 1_000_000;
  return new Intl.NumberFormat(formats, {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
