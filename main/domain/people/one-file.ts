import { nobody, type RecordTable } from './record-table.ts';
import { recordsApart } from './records-apart.ts';

/** An identifier that stands beside different people within one file, and the records it stands in. */
export type SharedIdentifier = { readonly node: number; readonly records: readonly number[] };

/** What is asked of a record only where its identifier stands in several: the name, comparable; `undefined` where it has none. */
export type NameOf = (records: readonly number[]) => ReadonlyMap<number, string | undefined>;

/**
 * Finds the identifiers that identify nobody because they stand beside different people within one file: a unique id or an address that
 * was filled down, a team's mailbox, a remark in place of seat ids. Two rows are of different people where their names differ, or where neither has a
 * name and everything else by which they are told differs. `usage` is left out: its rows repeat people by design.
 */
export function findShared(
  table: RecordTable,
  nameOf: NameOf,
  apart: Uint8Array = recordsApart(table),
): readonly SharedIdentifier[] {
  const suspects = suspectsOf(table, apart);
  if (suspects.length === 0) return [];
  const names = nameOf([...new Set(suspects.flatMap(({ records }) => records))]);
  return suspects.filter(({ node, records }) => areDifferent(table, { node, records }, names));
}

/**
 * Finds the identifiers that stood beside different people in one file of before and do so no longer. What rows that ended say by them joins
 * nobody.
 */
export function findSharedBefore(table: RecordTable, nameOf: NameOf): ReadonlySet<number> {
  const groups = [...rowsOfBefore(table)]
    .map(([node, records]): SharedIdentifier => ({ node, records: together(table, records) }))
    .filter(({ records }) => records.length > 1);
  if (groups.length === 0) return new Set();
  const names = nameOf([...new Set(groups.flatMap(({ records }) => records))]);
  return new Set(groups.filter((group) => areDifferent(table, group, names)).map(({ node }) => node));
}

/** Where an identifier stands beside a person. */
function columnsOf(table: RecordTable): readonly Int32Array[] {
  return [table.externalId, table.email, table.alias, table.seatId];
}

/** The rows of each identifier that stands in a row that ended, by list. */
function rowsOfBefore(table: RecordTable): Iterable<readonly [node: number, records: readonly number[]]> {
  if (!table.current.includes(false)) return [];
  const groups = new ByList<number[]>();
  const { lists } = table;
  for (const isGathering of [false, true]) {
    for (let record = 0; record < table.recordCount; record += 1) {
      if (table.sources[record] === 'usage') continue;
      if (!isGathering && table.current[record] === true) continue;
      const ofList = groups.of(lists[record]);
      for (const column of columnsOf(table)) {
        const node = column[record] ?? nobody;
        if (node === nobody) continue;
        const known = ofList.get(node);
        if (!isGathering) ofList.set(node, []);
        else if (known !== undefined && known.at(-1) !== record) known.push(record);
      }
    }
  }
  return groups.entries;
}

/** Identifiers of each list apart: what stands in two lists stands in no file twice. */
class ByList<Kept> {
  readonly #lists: Map<number, Kept>[] = [];

  of(list: number | undefined): Map<number, Kept> {
    return (this.#lists[list ?? 0] ??= new Map());
  }

  get entries(): readonly (readonly [node: number, kept: Kept])[] {
    return this.#lists.flatMap((ofList) => [...ofList]);
  }
}

/** Those of the rows that stood in one file with another of them. */
function together(table: RecordTable, records: readonly number[]): readonly number[] {
  // Thousands of rows of one address are a team's in any case, and their pairs are millions.
  const some = records.slice(0, comparedAtMost);
  return some.filter((one) => some.some((other) => other !== one && table.stoodTogether(one, other)));
}

const comparedAtMost = 100;

/** The rows of each identifier that stands in more than one row of a list in force. */
function suspectsOf(table: RecordTable, apart: Uint8Array): readonly SharedIdentifier[] {
  const first: Int32Array[] = [];
  const several = new ByList<number[]>();
  const { lists } = table;
  for (let record = 0; record < table.recordCount; record += 1) {
    if (apart[record] === 1 || table.sources[record] === 'usage' || table.current[record] !== true) continue;
    const list = lists[record] ?? 0;
    const ofList = (first[list] ??= new Int32Array(table.nodeCount).fill(-1));
    for (const column of columnsOf(table)) {
      const node = column[record] ?? nobody;
      if (node === nobody) continue;
      const before = ofList[node] ?? -1;
      if (before === -1) ofList[node] = record;
      else if (before !== record) {
        const known = several.of(list).get(node);
        if (known === undefined) several.of(list).set(node, [before, record]);
        else if (known.at(-1) !== record) known.push(record);
      }
    }
  }
  return several.entries.map(([node, records]) => ({ node, records }));
}

function areDifferent(
  table: RecordTable,
  { node, records }: SharedIdentifier,
  names: ReadonlyMap<number, string | undefined>,
): boolean {
  const named = new Set(records.flatMap((record) => names.get(record) ?? []));
  if (named.size > 1) return true;
  if (named.size === 1 && records.every((record) => names.get(record) !== undefined)) return false;
  const others = records.map((record) => table.nodesOf(record).filter((other) => other !== node));
  const [start = [], ...rest] = others;
  return rest.some(
    (nodes) => nodes.length > 0 && start.length > 0 && !nodes.some((one) => start.includes(one)),
  );
}
