import {
  identifierKinds,
  nobody,
  type IdentifierKind,
  type RecordTable,
} from '../../../../domain/people/record-table.ts';
import type { WritableDatabase } from '../../../database/handles.ts';
import { RowWriter } from '../../../database/row-writer.ts';
import { withoutIndexes } from '../../../database/indexes.ts';
import { handedOn, identifierCodes, nobodyId, sourceCodes } from '../../bring-together/codes.ts';
import type { PersonNodes } from './person-ids.ts';
import { sortedPlaces } from './sorted-places.ts';
import { followSuccessors, restoreAbsorbed } from '../successors.ts';

/** Writes anew which records are whose: of the people `within`, or of all. */
export function storePersonRecords(
  database: WritableDatabase,
  records: { readonly table: RecordTable; readonly rowIds: Int32Array },
  {
    personOfRecord,
    ids,
    within,
  }: {
    readonly personOfRecord: Int32Array;
    readonly ids: Int32Array;
    readonly within?: readonly number[];
  },
): void {
  clear(database, 'person_record', within);
  const writer = new RowWriter(database, {
    head: 'INSERT INTO person_record (person_id, source, record_id)',
    columns: 3,
  });
  const { sources } = records.table;
  for (const record of recordsInOrder(personOfRecord, ids)) {
    const [source, rowId] = [sources[record], records.rowIds[record]];
    const id = ids[personOfRecord[record] ?? nobody] ?? nobodyId;
    if (source !== undefined && rowId !== undefined) writer.add(id, sourceCodes[source], rowId);
  }
  writer.flush();
}

/** By the ids of people, then as they come: in the order of the key, so that pages of the table are filled one after the other. */
function recordsInOrder(personOfRecord: Int32Array, ids: Int32Array): Int32Array {
  const people = Int32Array.from(ids.keys()).toSorted((one, other) => (ids[one] ?? 0) - (ids[other] ?? 0));
  // What is nobody's comes first.
  const place = new Int32Array(ids.length + 1);
  people.forEach((person, at) => {
    place[person + 1] = at + 1;
  });
  const placeOf = (record: number): number => place[(personOfRecord[record] ?? nobody) + 1] ?? 0;
  const next = new Int32Array(ids.length + 2);
  for (let record = 0; record < personOfRecord.length; record += 1)
    next[placeOf(record) + 1] = (next[placeOf(record) + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const inOrder = new Int32Array(personOfRecord.length);
  for (let record = 0; record < personOfRecord.length; record += 1) {
    const at = placeOf(record);
    inOrder[next[at] ?? 0] = record;
    next[at] = (next[at] ?? 0) + 1;
  }
  return inOrder;
}

/**
 * Writes anew which identifiers lead to whom. Identifiers of people whose records are all gone stay, so that they come back under the
 * same id, unless somebody else owns one of them now: then the two were one, and what is known of the old goes to the new.
 */
export function storeIdentifiers(
  database: WritableDatabase,
  table: RecordTable,
  { nodes, ids }: { readonly nodes: PersonNodes; readonly ids: Int32Array },
): void {
  const before = database
    .prepare<[], number>('SELECT DISTINCT person_id FROM person_identifier')
    .pluck()
    .all();
  const living = new Set(before.length === 0 ? [] : ids);
  if (before.length > 0) restoreAbsorbed(database, living);
  const gone = before.filter((id) => !living.has(id));
  const kept = database
    .prepare<[string], IdentifierRow>(
      `SELECT kind, value, person_id AS person, owned FROM person_identifier
        WHERE person_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(gone));
  database.exec('DELETE FROM person_identifier');
  withoutIndexes(database, 'person_identifier', () => {
    insertIdentifiers(database, table, { nodes, ids });
    const writer = identifierWriter(database);
    for (const { kind, value, person, owned } of kept) writer.add(kind, value, person, owned);
    writer.flush();
  });
  if (gone.length > 0) followSuccessors(database, gone);
}

/** The same for the people `within`, whose identifiers nobody else has. */
export function replaceIdentifiers(
  database: WritableDatabase,
  table: RecordTable,
  {
    nodes,
    ids,
    within,
  }: { readonly nodes: PersonNodes; readonly ids: Int32Array; readonly within: readonly number[] },
): void {
  const living = new Set(ids);
  restoreAbsorbed(database, living);
  const gone = within.filter((id) => !living.has(id));
  clear(database, 'person_identifier', [...living]);
  insertIdentifiers(database, table, { nodes, ids });
  if (gone.length > 0) followSuccessors(database, gone);
}

/** Takes the rows of some people away, or all rows. */
export function clear(
  database: WritableDatabase,
  table: 'person_record' | 'person_identifier' | 'person_remark',
  people: readonly number[] | undefined,
): void {
  if (people === undefined) database.exec(`DELETE FROM ${table}`);
  else {
    database
      .prepare<[string]>(`DELETE FROM ${table} WHERE person_id IN (SELECT value FROM json_each(?))`)
      .run(JSON.stringify(people));
  }
}

type IdentifierRow = {
  readonly kind: number;
  readonly value: string;
  readonly person: number;
  readonly owned: number;
};

function identifierWriter(database: WritableDatabase): RowWriter {
  return new RowWriter(database, {
    head: 'INSERT OR IGNORE INTO person_identifier (kind, value, person_id, owned)',
    columns: 4,
  });
}

/** In the order of the key, so that pages are filled one after the other. */
function insertIdentifiers(
  database: WritableDatabase,
  table: RecordTable,
  { nodes, ids }: { readonly nodes: PersonNodes; readonly ids: Int32Array },
): void {
  const owner = new Int32Array(table.nodeCount).fill(nobody);
  for (let person = 0; person < nodes.people; person += 1)
    for (const node of nodes.ownedBy(person)) owner[node] = ids[person] ?? nobodyId;
  const mentioning = new Map<number, number[]>();
  for (const [person, mentioned] of nodes.mentioned) {
    for (const node of mentioned) {
      const id = ids[person] ?? nobodyId;
      const known = mentioning.get(node);
      if (known === undefined) mentioning.set(node, [id]);
      else known.push(id);
    }
  }
  if (mentioning.size === 0) {
    insertOwned(database, table, owner);
    return;
  }
  const writer = identifierWriter(database);
  for (const kind of identifierKinds) {
    const code = identifierCodes[kind];
    for (const node of nodesInOrder(table, kind)) {
      const value = table.valueOf(node);
      const person = owner[node] ?? nobody;
      if (person !== nobody) writer.add(code, value, person, 1);
      const isFormer = table.former.has(node);
      for (const id of mentioning.get(node) ?? []) writer.add(code, value, id, isFormer ? handedOn : 0);
    }
  }
  writer.flush();
}

/** The same where each leads to one person alone. */
function insertOwned(database: WritableDatabase, table: RecordTable, owner: Int32Array): void {
  for (const kind of identifierKinds) {
    const writer = new RowWriter(database, {
      head: 'INSERT OR IGNORE INTO person_identifier (kind, value, person_id, owned)',
      columns: 2,
      row: `(${String(identifierCodes[kind])}, ?, ?, 1)`,
    });
    for (const node of nodesInOrder(table, kind)) {
      const person = owner[node] ?? nobody;
      if (person !== nobody) writer.add(table.valueOf(node), person);
    }
    writer.flush();
  }
}

/**
 * Those of a kind by their values, which in most lists stand in their order. Of equal ones the latest is first: what somebody had before it
 * was handed on, which outweighs that they have it.
 */
function nodesInOrder(table: RecordTable, kind: IdentifierKind): readonly number[] {
  const nodes: number[] = [];
  let [isInOrder, before] = [true, ''];
  for (let node = 0; node < table.nodeCount; node += 1) {
    if (table.kindOf(node) !== kind) continue;
    nodes.push(node);
    if (!isInOrder) continue;
    const value = table.valueOf(node);
    isInOrder = value > before;
    before = value;
  }
  if (isInOrder) return nodes;
  const latestFirst = nodes.toReversed();
  const places = sortedPlaces(latestFirst.map((node) => table.valueOf(node)));
  return Array.from(places, (place) => latestFirst[place] ?? nobody);
}
