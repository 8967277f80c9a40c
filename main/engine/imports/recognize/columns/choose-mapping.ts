import { words } from '../../../../words/words.ts';
import type { DateOrder, ImportMapping, ListReading, ReadAs } from '../../../../domain/files/import.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';
import type { Row } from '../../open/csv-rows.ts';
import { orderBeside, tellDateOrder } from '../days/date-order.ts';
import { kindDeclarations } from '../../kinds/all.ts';
import type { KindDeclaration } from '../../kinds/declaration.ts';
import type { Source } from '../../catalog/source.ts';
import { refuseDoubled } from '../header.ts';
import { hasFigure } from '../recognize.ts';
import { applyMapping, doubledColumns, mapColumns, turnRound } from './map-columns.ts';
import type { KnownPeople } from './number-column.ts';
import { Refused } from '../../refused.ts';
import { withoutGiving } from '../apps/memberships.ts';
import { withListing } from '../apps/listed-apps.ts';
import { withNamedApplication } from '../apps/named-application.ts';
import { withReview } from '../apps/reviews.ts';
import { withAppStates } from '../states/app-states.ts';
import { withSeatFlag } from '../states/seat-flags.ts';
import { monthColumns, windowFromColumn, withLastMonth } from '../days/month-columns.ts';
import { withDaysOfWindow, withinLastDays } from '../days/last-days.ts';
import { readingsOf } from '../days/day-readings.ts';
import { readDay } from '../days/read-day.ts';
import { makeWindow, namesFiscalYear, windowFromLines, windowFromNames } from '../days/usage-window.ts';

type MappingOptions = {
  readonly fileName: string;
  readonly table: {
    readonly header: readonly string[];
    readonly doubled: readonly string[];
    readonly firstRows: readonly Row[];
    /** Lines in front of the header. */
    readonly before: readonly Row[];
  };
  readonly knownPeople?: KnownPeople;
  /** Of a workbook, the sheet that is read. */
  readonly sheetName?: string | undefined;
  /** The report of the catalog that the file is. */
  readonly source: Source | undefined;
  readonly list: ListReading | undefined;
  readonly declaration: KindDeclaration;
  /** Somebody said that the list is of the app's assignees, or it is called after the app. */
  readonly isOfApp?: boolean;
  /** What somebody said that the columns mean. */
  readonly columns: ImportMapping['columns'] | undefined;
  readonly window: UsageWindow | undefined;
  readonly readAs: ReadAs;
  /** The order of dates that was said of such files before. */
  readonly datesBefore?: DateOrder | undefined;
};

/**
 * What the columns of a file mean: what somebody said, or else what the headers say; with the window of a usage report and the order of
 * dates. Throws `Refused` with the question that only a person can answer.
 */
export function chooseMapping(options: MappingOptions): ImportMapping {
  const { fileName, table, declaration } = options;
  const columns =
    options.columns === undefined
      ? mapByHeaders(options)
      : turnRound(applyMapping(table.header, options.columns, declaration, fileName), declaration);
  refuseDoubled(doubledColumns(table.doubled, columns), fileName);
  const mapped = new Set(columns.map((column) => column.field));
  if (!declaration.fields.some((field) => field.identifies === true && mapped.has(field.field))) {
    throw noIdentifier(table.header, fileName);
  }
  if (
    declaration.kind === 'usage' &&
    !hasFigure(table.header) &&
    !columns.some(({ field }) => isFigure(declaration, field))
  )
    throw new Refused(
      'no-figures',
      monthColumns(table.header).length > 0
        ? words().imports.monthsOfWhat(fileName, table.header)
        : words().imports.noFigures(fileName, table.header),
    );
  const dates =
    options.readAs.dates ??
    datesFromCells({
      columns,
      declaration,
      rows: table.firstRows,
      fileName,
      before: options.datesBefore,
    });
  const told = compact({ ...options.readAs, dates });
  const readAs = told === undefined ? {} : { readAs: told };
  if (declaration.kind !== 'usage') {
    const list = options.list === undefined ? {} : { list: options.list };
    return { kind: declaration.kind, columns, window: undefined, ...readAs, ...list };
  }
  const isFiscal = namesFiscalYear(fileName, table.before) || namesFiscalYear(options.sheetName ?? '', []);
  const window =
    options.window ??
    windowFromCells(columns, table.firstRows, dates) ??
    windowFromColumn(columns) ??
    windowFromLines(table.before, isFiscal) ??
    windowFromNames(fileName, options.sheetName, isFiscal);
  if (window === undefined) {
    throw new Refused(
      'window-unknown',
      isFiscal ? words().imports.fiscalYearPartOne(fileName) : words().imports.neitherNorNameSays(fileName),
    );
  }
  if (makeWindow(window.start, window.end) === undefined) {
    throw new Refused(
      'window-unknown',
      words().imports.windowDaysWrongOrder(fileName, window.start, window.end),
    );
  }
  const fitting = options.columns === undefined ? withDaysOfWindow(columns, window) : columns;
  const isEntered = options.window !== undefined;
  return { kind: 'usage', columns: fitting, window: withinLastDays(window, fitting, isEntered), ...readAs };
}

/** Without what is not said, so that saying nothing is the same as not being asked. */
function compact(readAs: ReadAs): ReadAs | undefined {
  const { encoding, sheet, dates } = readAs;
  if (encoding === undefined && sheet === undefined && dates === undefined) return undefined;
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(dates === undefined ? {} : { dates }),
  };
}

const ofDays: ReadonlySet<string> = new Set([
  'day',
  'day-metric',
  'assignment-end',
  'ended-on',
  'ended-until',
  'leave-from',
  'leave-until',
  'leave-return',
]);

/**
 * The order of day and month where the days that are read tell it, else what was said of such files (`before`), else what days of other
 * columns tell. Throws `Refused`: `dates-ambiguous`, which a person answers.
 */
function datesFromCells(options: {
  readonly columns: ImportMapping['columns'];
  readonly declaration: KindDeclaration;
  readonly rows: readonly Row[];
  readonly fileName: string;
  readonly before: DateOrder | undefined;
}): DateOrder | undefined {
  const { columns, declaration, rows, fileName, before } = options;
  const fieldsOfDays = new Set(
    declaration.fields.filter(({ type }) => ofDays.has(type)).map(({ field }) => field),
  );
  const places = columns.flatMap(({ field }, index) =>
    field !== undefined && fieldsOfDays.has(field) ? [index] : [],
  );
  const values = rows.flatMap(({ cells }) => places.map((place) => (cells[place] ?? '').trim()));
  const order = tellDateOrder(values);
  if (order.kind === 'told') return order.order;
  if (order.kind === 'not-needed') return before;
  if (before !== undefined && !order.isMixed) return before;
  const beside = order.isMixed
    ? undefined
    : orderBeside(
        order.example,
        rows.flatMap(({ cells }) => cells),
      );
  if (beside !== undefined) return beside;
  throw new Refused(
    'dates-ambiguous',
    words().imports.daysSuchNothingSays(fileName, order.example),
    undefined,
    readingsOf(order.example),
  );
}

function windowFromCells(
  columns: ImportMapping['columns'],
  rows: readonly Row[],
  dates: DateOrder | undefined,
): UsageWindow | undefined {
  const startAt = columns.findIndex((column) => column.field === 'windowStart');
  const endAt = columns.findIndex((column) => column.field === 'windowEnd');
  const filled = rows.find(
    (row) => (row.cells[startAt] ?? '').trim() !== '' && (row.cells[endAt] ?? '').trim() !== '',
  );
  return makeWindow(
    readDay(filled?.cells[startAt]?.trim() ?? '', dates),
    readDay(filled?.cells[endAt]?.trim() ?? '', dates),
  );
}

const ofNames: ReadonlySet<string> = new Set(['firstName', 'lastName', 'displayName']);

/** Whether a column says how much somebody uses their seat, as somebody said ([N50]): the state of a seat does not. */
function isFigure({ fields }: KindDeclaration, field: string | undefined): boolean {
  const type = fields.find((one) => one.field === field)?.type;
  return field !== 'seatStatus' && (type === 'count' || type === 'metric' || type === 'day-metric');
}

export function noIdentifier(header: readonly string[], fileName: string): Refused {
  const names = mapColumns(header, kindDeclarations.directory).flatMap(({ column, field }) =>
    field !== undefined && ofNames.has(field) ? [column] : [],
  );
  if (names.length > 0)
    return new Refused('no-identifier-column', words().imports.namesAlone(fileName, names, header));
  return new Refused('no-identifier-column', words().imports.noColumnEMail(fileName, header));
}

function mapByHeaders(options: MappingOptions): ImportMapping['columns'] {
  const { table, declaration, source, knownPeople, isOfApp } = options;
  const mapped = mapColumns(table.header, declaration, source, table.firstRows, knownPeople);
  if (declaration.kind === 'usage') {
    const titles = [options.fileName, options.sheetName ?? '', ...table.before.flatMap(({ cells }) => cells)];
    return withLastMonth(mapped, table.firstRows, titles);
  }
  const columns = withNamedApplication(
    isOfApp === true ? withoutGiving(mapped, table.firstRows) : mapped,
    table.firstRows,
  );
  const reviewed = withReview(columns, declaration, table.firstRows);
  const isOfApps = reviewed.some(({ field }) => field === 'application');
  const isOfOne = source?.about === 'assignees';
  const listed = isOfOne ? reviewed : withListing(reviewed, declaration, table.firstRows);
  if (source !== undefined || listed !== reviewed || !(isOfApp === true || isOfApps)) return listed;
  const stated = withAppStates(reviewed, declaration, table.firstRows);
  return withSeatFlag(stated, declaration, table.firstRows);
}
