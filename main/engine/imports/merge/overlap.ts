import type { ImportId } from '../../../domain/ids.ts';
import { areManyGone, type Overlap } from '../../../domain/files/import-alarm.ts';
import { countCalledOtherwise } from '../../../domain/people/names/called-otherwise.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import {
  contentColumns,
  currentRecordIds,
  type CellValue,
  type RecordScope,
  type RecordTable,
} from '../../database/records.ts';
import { identifyingColumns, placesOf, rowReader } from './person-rows.ts';

/** Of those who are gone, so many are called by name. */
const namedAtMost = 5;
/** In longer lists a few who are called otherwise make no difference. */
const shortList = 200;

/** Whom the new rows of a file are about. */
export class Came {
  /** Values of the columns by which people are told. */
  readonly identifiers = new Set<CellValue>();
  /** Of short lists alone. */
  readonly names: (string | undefined)[] = [];
  readonly #places: readonly number[];
  readonly #rowOf: ReturnType<typeof rowReader>;

  constructor(table: RecordTable) {
    this.#places = placesOf(table, identifyingColumns[table]);
    this.#rowOf = rowReader(table);
  }

  add(key: string, values: readonly CellValue[]): void {
    for (const at of this.#places) {
      const value = values[at] ?? null;
      if (value !== null) this.identifiers.add(value);
    }
    if (this.names.length <= shortList) this.names.push(this.#rowOf(key, values).name);
  }
}

type Where = {
  readonly database: ReadableDatabase;
  readonly scope: RecordScope;
  readonly running: ImportId | undefined;
};

/** What the list before has in common with the file: of its rows that are `gone`, those of people whom no new row has, as a key changes with the columns of a file. */
export function compareEarlier(
  where: Where,
  {
    earlier,
    gone,
    came,
  }: { readonly earlier: number; readonly gone: readonly number[]; readonly came: Came },
): Overlap {
  if (!areManyGone({ earlier, gone: gone.length, renamed: 0 }))
    return { earlier, gone: gone.length, renamed: 0, names: [] };
  const strangers = withoutThoseWhoCame(where, gone, came);
  const names = readNames(where, strangers.slice(0, namedAtMost));
  const isShort = earlier <= shortList && came.names.length <= shortList;
  return {
    earlier,
    gone: strangers.length,
    renamed: isShort ? renamedAmong(where, strangers, came) : 0,
    names: names.flatMap((name) => name ?? []),
  };
}

function withoutThoseWhoCame(
  { database, scope: { table } }: Where,
  gone: readonly number[],
  { identifiers }: Came,
): readonly number[] {
  return database
    .prepare<[string], [id: number, ...CellValue[]]>(
      `SELECT id, ${identifyingColumns[table].join(', ')} FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(JSON.stringify(gone))
    .filter(([, ...values]) => !values.some((value) => value !== null && identifiers.has(value)))
    .map(([id]) => id);
}

function renamedAmong(where: Where, strangers: readonly number[], came: Came): number {
  const { database, scope, running } = where;
  const gone = new Set(strangers);
  const stayed = [...currentRecordIds(database, scope, running)].filter((id) => !gone.has(id));
  return countCalledOtherwise({
    stayed: readNames(where, stayed),
    gone: readNames(where, strangers),
    came: came.names,
  });
}

/** What people are called by these records, by an identifier where they have no name. */
function readNames(
  { database, scope: { table } }: Where,
  ids: readonly number[],
): readonly (string | undefined)[] {
  const rowOf = rowReader(table);
  return database
    .prepare<[string], CellValue[]>(
      `SELECT ${contentColumns[table].join(', ')} FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .raw()
    .all(JSON.stringify(ids))
    .map((values) => {
      const { name, identifiers } = rowOf('', values);
      return name ?? identifiers[0];
    });
}
