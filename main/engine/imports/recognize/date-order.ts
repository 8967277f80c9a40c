import type { DateOrder } from '../../../domain/files/import.ts';

/** Two numbers of which either may be the month, and a year, with or without a time. */
const numbersAndYear = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[T ,].*)?$/u;

export type ToldDateOrder =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'told'; readonly order: DateOrder }
  | { readonly kind: 'ambiguous'; readonly example: string };

/** What a column's values say about which of their numbers is the day: a number past 12 is one. */
export function tellDateOrder(values: readonly string[]): ToldDateOrder {
  let example: string | undefined;
  for (const value of values) {
    const match = numbersAndYear.exec(value);
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && second <= 12) return { kind: 'told', order: 'day-first' };
    if (second > 12 && first <= 12) return { kind: 'told', order: 'month-first' };
    // The same number twice is the same day either way.
    if (first !== second) example ??= value;
  }
  return example === undefined ? { kind: 'not-needed' } : { kind: 'ambiguous', example };
}

/** Year, month and day of such a day; `undefined` for anything else. */
export function partsOfDay(
  text: string,
  order: DateOrder | undefined,
): { readonly year: string; readonly month: string; readonly day: string } | undefined {
  const match = numbersAndYear.exec(text);
  const [, first, , second, year] = match ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (order === undefined && Number(first) !== Number(second)) return undefined;
  return order === 'day-first' ? { year, month: second, day: first } : { year, month: first, day: second };
}
