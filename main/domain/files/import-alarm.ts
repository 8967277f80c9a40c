import type { ColumnMapping, DateOrder, ExportKind } from './import.ts';

/** What speaks against a file and only a person can answer; an import waits until each is accepted. */
export const alarmKinds = [
  'far-fewer-rows',
  'other-people',
  /** No alarm of its own but the other answer to `other-people`: the list is a further part, and nobody is gone. */
  'add-to-list',
  'columns-gone',
  'column-renamed',
  'column-blank',
  'dates-flipped',
  /** The file's letters are others in another encoding that is as likely. */
  'encoding-unclear',
  'unknown-words',
  'many-left',
  /** No column says who left, and one that is not read may. */
  'states-unclear',
  /** A list of everybody with the ids of another system. */
  'other-numbers',
  'all-zero',
  'days-beyond-window',
  'window-ahead',
  'window-far',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];
export type ImportAlarm = {
  readonly kind: AlarmKind;
  /** What is so, in numbers and names, and what it may mean. */
  readonly says: string;
};

/** What two files of a kind are compared by. */
export type FileOutline = {
  /** Id of the report in the catalog: another report has other columns, and says nothing by it. */
  readonly source?: string | undefined;
  readonly columns: readonly ColumnMapping[];
  readonly acceptedRows: number;
  /** Fields that stood in any row. */
  readonly filledFields: readonly string[];
  readonly dates: DateOrder | undefined;
};

/** How many rows the list before has, and how many of those are about nobody in this file, however the rows are keyed. */
export type Overlap = { readonly earlier: number; readonly gone: number };

/**
 * A list without half of the people of the one before, or without three and a third of them, is another list or another part of it, of whatever
 * size. Two reports of one window are asked about too.
 */
export function compareOverlap({ earlier, gone }: Overlap): readonly ImportAlarm[] {
  if (gone < 2 || gone * (gone < 3 ? 2 : 3) < earlier) return [];
  const kept = earlier - gone;
  const known = kept === 0 ? 'None' : String(kept);
  return [
    {
      kind: 'other-people',
      says: `${known} of the ${String(earlier)} people of the list before ${kept === 1 ? 'is' : 'are'} in this file. It may be another part of the list: then add it (add-to-list), and nobody is gone. If it replaces the list (other-people), ${String(gone)} would count as gone.`,
    },
  ];
}

/** Whether the file goes in beside the list before, ending nobody. */
export function isAddition(alarms: readonly ImportAlarm[], accepted: readonly AlarmKind[]): boolean {
  return accepted.includes('add-to-list') && alarms.some(({ kind }) => kind === 'other-people');
}

/** Below this share of the rows of before, a list was more likely filtered than thinned out. */
const fewerShare = 0.8;
/** So few people come and go every day. */
const fewerAtLeast = 10;
/** Lists of everybody, with all columns. Reports are of who did what and vary with what was asked for; results are of what was uploaded. */
const completeKinds: ReadonlySet<ExportKind> = new Set(['users', 'directory', 'staff', 'learning']);

/** What a file has otherwise than the one before it in a way that files do not have by themselves. */
export function compareOutlines(
  kind: ExportKind,
  before: FileOutline,
  now: FileOutline,
): readonly ImportAlarm[] {
  const few = fewerRows(kind, before, now);
  if (before.source !== now.source) return few;
  const renamed = findRenamed(before, now);
  return [
    ...few,
    ...renamed.map(({ field, was, is }): ImportAlarm => ({
      kind: 'column-renamed',
      says: `The column "${is}" is read as what "${was}" was before (${field}).`,
    })),
    ...(completeKinds.has(kind) ? columnsGone(before, now, new Set(renamed.map(({ was }) => was))) : []),
    ...columnsBlank(before, now),
    ...datesFlipped(before, now),
  ];
}

function fewerRows(kind: ExportKind, before: FileOutline, now: FileOutline): readonly ImportAlarm[] {
  const fewer = before.acceptedRows - now.acceptedRows;
  const isFar = fewer >= fewerAtLeast && now.acceptedRows < before.acceptedRows * fewerShare;
  if (!completeKinds.has(kind) || !isFar) return [];
  return [
    {
      kind: 'far-fewer-rows',
      says: `${now.acceptedRows === 1 ? '1 row' : `${String(now.acceptedRows)} rows`} where the list before had ${String(before.acceptedRows)}: it may be filtered or only a part. At least ${String(fewer)} others would count as gone.`,
    },
  ];
}

type Renamed = { readonly field: string; readonly was: string; readonly is: string };

function findRenamed(before: FileOutline, now: FileOutline): readonly Renamed[] {
  const names = new Set(now.columns.map(({ column }) => column));
  const nameOf = new Map(
    now.columns.flatMap(({ column, field }) => (field === undefined ? [] : [[field, column]])),
  );
  return before.columns.flatMap(({ column, field }) => {
    const is = field === undefined ? undefined : nameOf.get(field);
    return field === undefined || is === undefined || names.has(column) ? [] : [{ field, was: column, is }];
  });
}

function columnsGone(
  before: FileOutline,
  now: FileOutline,
  renamed: ReadonlySet<string>,
): readonly ImportAlarm[] {
  const names = new Set(now.columns.map(({ column }) => column));
  const gone = before.columns.filter(({ column }) => !names.has(column) && !renamed.has(column));
  if (gone.length === 0) return [];
  const list = gone.map(({ column }) => `"${column}"`).join(', ');
  return [
    {
      kind: 'columns-gone',
      says: `${gone.length === 1 ? 'The column' : 'The columns'} ${list} of the file before ${gone.length === 1 ? 'is' : 'are'} not in this one: what ${gone.length === 1 ? 'it' : 'they'} said would be unknown.`,
    },
  ];
}

function columnsBlank(before: FileOutline, now: FileOutline): readonly ImportAlarm[] {
  const filled = new Set(now.filledFields);
  const wasFilled = new Set(before.filledFields);
  return now.columns.flatMap(({ column, field }): readonly ImportAlarm[] =>
    field !== undefined && wasFilled.has(field) && !filled.has(field)
      ? [{ kind: 'column-blank', says: `The column "${column}" is blank in every row; before it was not.` }]
      : [],
  );
}

function datesFlipped(before: FileOutline, now: FileOutline): readonly ImportAlarm[] {
  if (before.dates === undefined || now.dates === undefined || before.dates === now.dates) return [];
  const words: Readonly<Record<DateOrder, string>> = {
    'day-first': 'with the day first',
    'month-first': 'with the month first',
    'year-first': 'with the year first',
    serial: 'as numbers from 1900',
    'serial-1904': 'as numbers from 1904',
  };
  return [
    {
      kind: 'dates-flipped',
      says: `Days are written ${words[now.dates]}; in the file before it was ${words[before.dates]}.`,
    },
  ];
}
