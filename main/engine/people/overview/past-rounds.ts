import { localDayOf } from '../../../domain/time/calendar.ts';
import type { ExportKind, ImportMapping } from '../../../domain/files/import.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import { roundsOf } from '../../../domain/month/rounds.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { isOfSome } from '../../imports/catalog/find-source.ts';
import { appFlags } from '../../imports/catalog/app-flags.ts';
import { tellsWhoLeft } from '../../imports/stage/tells-who-left.ts';
import { readStored } from '../../thread/stored-json.ts';
import { areAllOfFlags, listKey, type Survey } from '../survey/survey.ts';

/** One list that was in force at a time. */
export type ListThen = {
  /** Rows from it and from earlier ones are known, and those that no such import ended are current. */
  readonly id: number;
  readonly kind: 'directory' | 'staff';
  readonly key: string;
  readonly tellsWhoLeft: boolean;
  readonly isOfSome: boolean;
  readonly isOfFlags: boolean;
  /** Who is missing from it may stand in a row that could not be read. */
  readonly hasRejectedRows: boolean;
};

/** What was in force at the end of a round (C1 of the month's SPEC.md). */
export type PastRound = {
  readonly on: CalendarDay;
  readonly users:
    { readonly id: number; readonly hasSeatIdColumn: boolean; readonly hasRejectedRows: boolean } | undefined;
  readonly lists: readonly ListThen[];
  /** As far as `worksHereOf` and `directoryOf` ask. */
  readonly survey: Pick<Survey, 'lists' | 'directoryOn' | 'mayLackAssignees'>;
};

type ListImport = {
  readonly id: number;
  readonly kind: Extract<ExportKind, 'users' | 'directory' | 'staff'>;
  readonly series: string;
  readonly madeAt: Instant;
  readonly mapping: string;
  readonly rejectedRows: number;
};

/** A year and a month of months. */
const mostRounds = 13;

/** The rounds of stored lists, the earliest first. */
export function readRounds(database: ReadableDatabase): readonly PastRound[] {
  const imports = database
    .prepare<[], ListImport>(
      `SELECT id, kind, series, coalesce(made_at, imported_at) AS madeAt, mapping, rejected_rows AS rejectedRows
         FROM import WHERE kind IN ('users', 'directory', 'staff') ORDER BY id`,
    )
    .all()
    .map((one) => ({ ...one, on: localDayOf(one.madeAt) }));
  return roundsOf(
    imports.map(({ on }) => on),
    mostRounds,
  ).map((on) =>
    roundAt(
      on,
      imports.filter((one) => one.on <= on),
    ),
  );
}

function roundAt(on: CalendarDay, known: readonly (ListImport & { readonly on: CalendarDay })[]): PastRound {
  const users = known.findLast(({ kind }) => kind === 'users');
  const inForce = new Map(
    known.flatMap((one) =>
      one.kind === 'users' ? [] : [[listKey({ kind: one.kind, series: one.series }), one] as const],
    ),
  );
  const lists = [...inForce].map(([key, one]): ListThen & { readonly on: CalendarDay } => ({
    id: one.id,
    kind: one.kind === 'staff' ? 'staff' : 'directory',
    key,
    ...saidBy(readStored<ImportMapping>(one.mapping)),
    hasRejectedRows: one.rejectedRows > 0,
    on: one.on,
  }));
  return {
    on,
    users:
      users === undefined
        ? undefined
        : {
            id: users.id,
            hasSeatIdColumn: hasField(users.mapping, 'seatId'),
            hasRejectedRows: users.rejectedRows > 0,
          },
    lists,
    survey: {
      directoryOn: lists.findLast(({ kind }) => kind === 'directory')?.on,
      // A list then of which a row was rejected tells of nobody that they are missing.
      mayLackAssignees: areAllOfFlags(lists),
      lists: lists.map((list) => ({
        kind: list.kind,
        series: list.key.slice(list.kind.length + 1),
        on: list.on,
        called: list.key,
        tellsWhoLeft: list.tellsWhoLeft,
        isOfSome: list.isOfSome,
        isOfFlags: list.isOfFlags,
      })),
    },
  };
}

function saidBy({ columns, list }: ImportMapping): Pick<ListThen, 'tellsWhoLeft' | 'isOfSome' | 'isOfFlags'> {
  return {
    tellsWhoLeft: tellsWhoLeft(columns),
    isOfSome: isOfSome(list),
    isOfFlags: list?.source === appFlags,
  };
}

function hasField(mapping: string, wanted: string): boolean {
  return readStored<ImportMapping>(mapping).columns.some(({ field }) => field === wanted);
}
