import type { AlarmFact, FileOutline } from './import-alarm.ts';
import type { ExportKind } from './import.ts';

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
): readonly AlarmFact[] {
  const few = fewerRows(kind, before, now);
  if (before.source !== now.source || lostByForm(kind, before, now) !== undefined) return few;
  const renamed = findRenamed(before, now).filter(
    ({ was, is }) => !(kind === 'users' && idNames.has(was) && idNames.has(is)),
  );
  return [
    ...few,
    ...renamed.map((found) => ({ kind: 'column-renamed', ...found }) as const),
    ...(completeKinds.has(kind)
      ? columnsGone(before, now, new Set(findRenamed(before, now).map(({ was }) => was)))
      : []),
    ...columnsBlank(before, now),
    ...datesFlipped(before, now),
  ];
}

/**
 * Columns of the list before that a user list of another of LinkedIn's forms has not: of that, no column that is read has the same name;
 * `undefined` where it is of the same form.
 */
export function lostByForm(
  kind: ExportKind,
  before: FileOutline,
  now: FileOutline,
): readonly string[] | undefined {
  const read = now.columns.filter(({ field }) => field !== undefined);
  const names = new Set(before.columns.flatMap(({ column, field }) => (field === undefined ? [] : [column])));
  if (kind !== 'users' || read.length < 2 || read.some(({ column }) => names.has(column))) return undefined;
  const fields = new Set(read.map(({ field }) => field));
  return before.columns.flatMap(({ column, field }) =>
    field === undefined || fields.has(field) ? [] : [column],
  );
}

function fewerRows(kind: ExportKind, before: FileOutline, now: FileOutline): readonly AlarmFact[] {
  const fewer = before.acceptedRows - now.acceptedRows;
  const isFar = fewer >= fewerAtLeast && now.acceptedRows < before.acceptedRows * fewerShare;
  if (!completeKinds.has(kind) || !isFar) return [];
  return [{ kind: 'far-fewer-rows', rows: now.acceptedRows, before: before.acceptedRows }];
}

/** Names of one column of LinkedIn's user list, which its exports and templates have in turns (LinkedIn Help a7762565). */
const idNames: ReadonlySet<string> = new Set(['unique_user_id', 'employee_id', 'employee_user_id']);

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
): readonly AlarmFact[] {
  const names = new Set(now.columns.map(({ column }) => column));
  const gone = before.columns.filter(({ column }) => !names.has(column) && !renamed.has(column));
  if (gone.length === 0) return [];
  return [{ kind: 'columns-gone', columns: gone.map(({ column }) => column) }];
}

function columnsBlank(before: FileOutline, now: FileOutline): readonly AlarmFact[] {
  const filled = new Set(now.filledFields);
  const wasFilled = new Set(before.filledFields);
  return now.columns.flatMap(({ column, field }): readonly AlarmFact[] =>
    field !== undefined && wasFilled.has(field) && !filled.has(field)
      ? [{ kind: 'column-blank', column }]
      : [],
  );
}

function datesFlipped(before: FileOutline, now: FileOutline): readonly AlarmFact[] {
  if (before.dates === undefined || now.dates === undefined || before.dates === now.dates) return [];
  return [{ kind: 'dates-flipped', was: before.dates, is: now.dates }];
}
