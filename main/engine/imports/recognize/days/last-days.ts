import { words } from '../../../../words/words.ts';
import type { ColumnMapping, ImportMapping } from '../../../../domain/files/import.ts';
import { dayFromNumber, dayNumber } from '../../../../domain/time/calendar.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { daysOfColumn, speaksOfDaysActive } from './days-active.ts';
import { monthRemarks } from './month-columns.ts';

const field = 'daysActive';

function lengthOf({ start, end }: UsageWindow): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

/**
 * Columns in which the days active are those of `window`: of several ("Last 7 days" beside "Last 30 days") the one that says nothing of how
 * many days it is, else that of most days within the window, else that of the fewest past it. The others are kept beside.
 */
export function withDaysOfWindow(
  columns: readonly ColumnMapping[],
  window: UsageWindow,
): readonly ColumnMapping[] {
  const length = lengthOf(window);
  const found = columns.flatMap(({ column, field: read }, at) => {
    const days = read === undefined || read === field ? daysOfColumn(foldedPlain(column)) : undefined;
    return days === undefined ? [] : [{ at, past: days === 0 ? 0 : Math.abs(length - days), days }];
  });
  const isWithin = ({ days }: { readonly days: number }): boolean => days <= length;
  const [best] = found.toSorted(
    (one, other) => Number(isWithin(other)) - Number(isWithin(one)) || one.past - other.past,
  );
  // That of a month, by its name, is no such one and stays.
  if (best === undefined) return columns;
  return columns.map((one, at) =>
    at === best.at ? { ...one, field } : one.field === field ? { ...one, field: undefined } : one,
  );
}

/**
 * The window of a report whose column of days active is of so many last days, by its name: so many at the end of `window`. Who was active on none of
 * seven days was so on no more; and what was done in ninety was not all done in the last month. `isEntered`: somebody said which days they are.
 */
export function withinLastDays(
  window: UsageWindow,
  columns: readonly ColumnMapping[],
  isEntered = false,
): UsageWindow {
  const column = columns.find((one) => one.field === field)?.column ?? '';
  const days = daysOfColumn(foldedPlain(column)) ?? 0;
  const start = dayNumber(window.end) - days + 1;
  const isLonger = start < dayNumber(window.start);
  return days === 0 || (isLonger && isEntered) ? window : { ...window, start: dayFromNumber(start) };
}

/**
 * What is said of the days active of a usage report: which month of several is read, and of columns whose name does not tell which days they are
 * of, where no other has them.
 */
export function remarksOfDays(mapping: ImportMapping): readonly string[] {
  const { kind, columns } = mapping;
  if (kind !== 'usage') return [];
  if (columns.some((one) => one.field === field)) return monthRemarks(mapping);
  const unread = columns.filter(
    (one) => one.field === undefined && speaksOfDaysActive(foldedPlain(one.column)),
  );
  return unread.length === 0 ? [] : [words().imports.daysOfWhat(unread.map(({ column }) => column))];
}
