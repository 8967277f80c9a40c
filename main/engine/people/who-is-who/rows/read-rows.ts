import type { Instant } from '../../../../domain/ids.ts';
import { localDayOf } from '../../../../domain/time/calendar.ts';
import { nameKey, personName } from '../../../../domain/people/identifiers/identifier.ts';
import type { Post, RowReader } from '../../../../domain/people/in-question/row-reader.ts';
import { writtenName } from '../../../../domain/people/in-question/written-name.ts';
import type { NameOf } from '../../../../domain/people/one-file.ts';
import type { RecordTable } from '../../../../domain/people/record-table.ts';
import { foldText } from '../../../../domain/list/search/fold-text.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';

type NameRow = readonly [
  id: number,
  firstName: string | null,
  lastName: string | null,
  displayName: string | null,
];

const namesSql = {
  users: 'SELECT id, first_name, last_name, NULL FROM seat_record',
  directory: 'SELECT id, first_name, last_name, display_name FROM assignment_record',
  usage: 'SELECT id, first_name, last_name, display_name FROM usage_record',
} as const;

const postsSql = {
  users: 'SELECT id, title, department, NULL FROM seat_record',
  directory: 'SELECT id, title, department, location FROM assignment_record',
} as const;

const goneSql = "SELECT id FROM assignment_record WHERE state = 'left' OR assignment = 'not-assigned'";

/** Names that are kept while rows are read. */
const mostMade = 20_000;

/** Rows that are asked for one by one; more are faster read with all others. */
const fewRows = 5000;

/** Reads the names of rows, comparable (`nameKey`), where somebody asks for them. */
export function nameReader(
  database: ReadableDatabase,
  table: RecordTable,
  rowIdOf: (record: number) => number,
): NameOf {
  return (records) =>
    readNames(database, table, { records, rowIdOf, nameOf: (parts) => nameKey(personName(parts)) });
}

/** Reads what rows say beside their identifiers. */
export function rowReader(
  database: ReadableDatabase,
  table: RecordTable,
  rowIdOf: (record: number) => number,
): RowReader {
  let days: ReadonlyMap<number, string> | undefined;
  return {
    namesOf: (records) => readNames(database, table, { records, rowIdOf, nameOf: writtenName }),
    postsOf: (records) =>
      new Map(
        (['users', 'directory'] as const).flatMap((source) => {
          const own = records.filter((record) => table.sources[record] === source);
          return own.length === 0
            ? []
            : [...readPosts(database, postsSql[source], { records: own, rowIdOf })];
        }),
      ),
    goneRecords: () => {
      const ids = new Set(database.prepare<[], number>(goneSql).pluck().all());
      const gone = new Set<number>();
      if (ids.size === 0) return gone;
      for (let record = 0; record < table.recordCount; record += 1)
        if (table.sources[record] === 'directory' && ids.has(rowIdOf(record))) gone.add(record);
      return gone;
    },
    madeOn: (importId) => {
      days ??= readDaysMade(database);
      return days.get(importId);
    },
  };
}

/** The day on which the file of each import was made, as `YYYY-MM-DD`. */
export function readDaysMade(database: ReadableDatabase): ReadonlyMap<number, string> {
  const rows = database
    .prepare<[], [id: number, madeAt: Instant]>('SELECT id, coalesce(made_at, imported_at) FROM import')
    .raw()
    .all();
  return new Map(rows.map(([id, madeAt]) => [id, localDayOf(madeAt)]));
}

/** Of few rows: where somebody is asked about. */
function readPosts(
  database: ReadableDatabase,
  sql: string,
  { records, rowIdOf }: { readonly records: readonly number[]; readonly rowIdOf: (record: number) => number },
): ReadonlyMap<number, Post> {
  const rows = new Map(records.map((record) => [rowIdOf(record), record]));
  const read = database
    .prepare<[string], readonly [id: number, ...(string | null)[]]>(
      `${sql} WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  return new Map(
    read
      .all(JSON.stringify([...rows.keys()]))
      .map(([id, ...post]) => [
        rows.get(id) ?? 0,
        post.map((text) => (text === null ? undefined : foldText(text))),
      ]),
  );
}

function readNames<Name>(
  database: ReadableDatabase,
  table: RecordTable,
  wanted: {
    readonly records: readonly number[];
    readonly rowIdOf: (record: number) => number;
    readonly nameOf: (parts: Parameters<typeof personName>[0]) => Name;
  },
): ReadonlyMap<number, Name> {
  const names = new Map<number, Name>();
  // Most rows have the name that a row of an earlier list had, which need not be taken apart again.
  const made = new Map<string, Name>();
  for (const source of ['users', 'directory', 'usage'] as const) {
    const rows = new Map(
      wanted.records.flatMap((record) =>
        table.sources[record] === source ? [[wanted.rowIdOf(record), record]] : [],
      ),
    );
    if (rows.size === 0) continue;
    for (const [id, firstName, lastName, displayName] of rowsOf(database, source, rows)) {
      const record = rows.get(id);
      if (record === undefined) continue;
      const parts = {
        firstName: firstName ?? undefined,
        lastName: lastName ?? undefined,
        displayName: displayName ?? undefined,
      };
      const asItStands = JSON.stringify([firstName, lastName, displayName]);
      const name = made.get(asItStands) ?? wanted.nameOf(parts);
      if (made.size < mostMade) made.set(asItStands, name);
      names.set(record, name);
    }
  }
  return names;
}

function rowsOf(
  database: ReadableDatabase,
  source: keyof typeof namesSql,
  wanted: ReadonlyMap<number, number>,
): Iterable<NameRow> {
  if (wanted.size > fewRows) return database.prepare<[], NameRow>(namesSql[source]).raw().iterate();
  return database
    .prepare<[string], NameRow>(`${namesSql[source]} WHERE id IN (SELECT value FROM json_each(?))`)
    .raw()
    .iterate(JSON.stringify([...wanted.keys()]));
}
