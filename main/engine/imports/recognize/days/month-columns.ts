import { words } from '../../../../words/words.ts';
import type { ColumnMapping, ImportMapping } from '../../../../domain/files/import.ts';
import { isCalendarDay } from '../../../../domain/time/calendar.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';
import { kindDeclarations } from '../../kinds/all.ts';
import { columnName, foldedPlain } from '../columns/column-name.ts';
import { findPeriods } from './period.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** A column of one month ("2026-10", "Days active Oct 2026"). `isOfDays`: its name says that it has days active. */
export type MonthColumn = {
  readonly at: number;
  readonly window: UsageWindow;
  readonly isOfDays: boolean;
  /** Whether the year has two digits, which may be a day of the month as well ("Oct 26"). */
  readonly isShort?: boolean;
};

const aliases = (): readonly string[] =>
  kindDeclarations.usage.fields.find(({ field }) => field === 'daysActive')?.aliases ?? [];
const fewest = 2;
/** As spreadsheets write the first day of a month, and its short form. */
const firstDay = /^(20\d\d-(?:0[1-9]|1[0-2])-01)(?:[T ]00:00(?::00)?)?$/u;
const firstInGerman = /^0?1\.(0[1-9]|1[0-2])\.(20\d\d)$/u;
const shortYear = /(?<=\p{L}{3}\.?[-/ '’]{1,2})(\d\d)$/u;
/** Months of two-digit years stand at most so many months apart; days and weeks ("Oct 19", "Oct 26") would be years apart. */
const apart = 3;
const ofTime = /^(?:[T ][\d:.]+)?\s*$/u;
const numbered = /^(0?[1-9]|1[0-2])[./](20\d\d)$/u;

/**
 * The columns of a header of which each is of a month, each of another one; of one alone only where it says that it has days active. None
 * where they may be of days or weeks.
 */
export function monthColumns(header: readonly string[]): readonly MonthColumn[] {
  return areOfDays(header) ? [] : namedLikeMonths(header);
}

/** Those that are named as months are, also where they may be of days or weeks. */
export function namedLikeMonths(header: readonly string[]): readonly MonthColumn[] {
  const found = eachLikeMonth(header);
  const isEachOnce = new Set(found.map(({ window }) => window.start)).size === found.length;
  const areEnough = found.length >= fewest || found.some(({ isOfDays }) => isOfDays);
  return areEnough && isEachOnce ? found : [];
}

function eachLikeMonth(header: readonly string[]): readonly MonthColumn[] {
  return header.flatMap((name, at) => {
    const month = monthOf(name.trim());
    return month === undefined ? [] : [{ at, ...month }];
  });
}

function areOfDays(header: readonly string[]): boolean {
  const found = eachLikeMonth(header);
  return mayBeDays(found) || hasOtherDays(header, found);
}

/** Whether what was read as a year may be the day of a month: of several, as the years then lie far from each other. */
function mayBeDays(found: readonly MonthColumn[]): boolean {
  const months = found
    .flatMap(({ window, isShort }) => (isShort === true ? [monthsUntil(window.start)] : []))
    .toSorted((one, other) => one - other);
  return months.some((month, at) => month - (months[at - 1] ?? month) > apart);
}

/** Whether other columns are of single days: then that of the first of a month is as well. */
function hasOtherDays(header: readonly string[], found: readonly MonthColumn[]): boolean {
  const places = new Set(found.map(({ at }) => at));
  return header.some((name, at) => {
    const [period] = places.has(at) ? [] : findPeriods(name);
    return period?.unit === 'day' && period.from === 0 && ofTime.test(name.slice(period.to));
  });
}

function monthsUntil(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function monthOf(name: string): Omit<MonthColumn, 'at'> | undefined {
  const [, day] = firstDay.exec(name.replace(firstInGerman, '$2-$1-01')) ?? [];
  if (day !== undefined) return monthFrom(day);
  const isShort = shortYear.test(name);
  const text = name
    .replace(shortYear, '20$1')
    .replace(numbered, (_, number: string, year: string) => `${year}-${number.padStart(2, '0')}`);
  const [period, second] = findPeriods(text);
  if (period?.unit !== 'month' || second !== undefined) return undefined;
  const rest = columnName(
    `${text.slice(0, period.from)} ${text.slice(period.to)}`.replace(/[()[\]:–-]/gu, ' ').trim(),
  );
  const isOfDays = aliases().some((alias) => columnName(alias) === rest);
  if (rest !== '' && !isOfDays) return undefined;
  return { window: { start: period.start, end: period.end }, isOfDays, isShort };
}

function monthFrom(day: string): Omit<MonthColumn, 'at'> | undefined {
  if (!isCalendarDay(day)) return undefined;
  const [period] = findPeriods(day.slice(0, 7));
  return period === undefined ? undefined : { window: { start: day, end: period.end }, isOfDays: false };
}

/** Columns of a usage report with the days active of the last month that has any, where the columns or its titles say that they are of those. */
export function withLastMonth(
  columns: readonly ColumnMapping[],
  rows: Rows,
  titles: readonly string[],
): readonly ColumnMapping[] {
  if (columns.some(({ field }) => field === 'daysActive')) return columns;
  const isCalledSo = titles
    .map(foldedPlain)
    .some((title) => aliases().some((alias) => `_${title}_`.includes(`_${foldedPlain(alias)}_`)));
  const [last] = monthColumns(columns.map(({ column }) => column))
    .filter(
      ({ at, isOfDays }) => (isOfDays || isCalledSo) && rows.some(({ cells }) => /\d/u.test(cells[at] ?? '')),
    )
    .toSorted((one, other) => (one.window.end < other.window.end ? 1 : -1));
  return columns.map((one, at) => (at === last?.at ? { column: one.column, field: 'daysActive' } : one));
}

/** The month that the column of days active is of, by its name. */
export function windowFromColumn(columns: readonly ColumnMapping[]): UsageWindow | undefined {
  const column = columns.find(({ field }) => field === 'daysActive')?.column;
  if (column === undefined || areOfDays(columns.map((one) => one.column))) return undefined;
  return monthOf(column.trim())?.window;
}

/** Places of the months that are kept beside the one that is read. */
export function monthsBeside({ kind, columns }: ImportMapping): readonly number[] {
  const read = columns.findIndex(({ field }) => field === 'daysActive');
  if (kind !== 'usage' || read === -1) return [];
  const places = monthColumns(columns.map(({ column }) => column)).map(({ at }) => at);
  return places.includes(read) ? places.filter((at) => at !== read) : [];
}

/** What is said where one of several months is read. */
export function monthRemarks(mapping: ImportMapping): readonly string[] {
  const { columns } = mapping;
  const others = monthsBeside(mapping).map((at) => columns[at]?.column ?? '');
  const read = columns.find(({ field }) => field === 'daysActive')?.column ?? '';
  return others.length > 0 ? [words().imports.oneOfMonths(read, others)] : [];
}
