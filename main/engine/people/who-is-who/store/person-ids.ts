import { identifierKinds, nobody, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { ReadableDatabase, WritableDatabase } from '../../../database/handles.ts';
import { identifierCodes, sourceCodes } from '../../bring-together/codes.ts';
import type { LoadedRecords } from '../rows/load-records.ts';
import { findAbsorbed, type Identifier } from '../successors.ts';

/** Which identifiers each person has, strongest kind first. */
export type PersonNodes = {
  readonly people: number;
  /** Those that lead to nobody else. */
  ownedBy(person: number): readonly number[];
  /** Those merely mentioned in the person's records, because they are contested. */
  mentionedBy(person: number): readonly number[];
  /** Who has any of the latter. */
  readonly mentioned: ReadonlyMap<number, readonly number[]>;
};

const nothing: readonly number[] = [];

/** Collects the identifiers of each person. */
export function collectNodes(
  table: RecordTable,
  who: Pick<WhoIsWho, 'personOfRecord' | 'personOfNode' | 'people'>,
): PersonNodes {
  const { from, nodes } = ownNodes(table, who);
  const mentioned = new Map<number, number[]>();
  const seen = new Set<string>();
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = who.personOfRecord[record] ?? nobody;
    if (person === nobody) continue;
    if (ownsAll(table, who.personOfNode, record, person)) continue;
    for (const node of table.nodesOf(record)) {
      const isOwn = who.personOfNode[node] === person && !table.former.has(node);
      if (isOwn || seen.has(`${String(person)} ${String(node)}`)) continue;
      seen.add(`${String(person)} ${String(node)}`);
      const known = mentioned.get(person);
      if (known === undefined) mentioned.set(person, [node]);
      else known.push(node);
    }
  }
  return {
    people: who.people,
    ownedBy: (person) => listOf(nodes, from[person] ?? 0, from[person + 1] ?? 0),
    mentionedBy: (person) => mentioned.get(person) ?? nothing,
    mentioned,
  };
}

/** Those of a person are `nodes[from[person]]` to before `nodes[from[person + 1]]`: lists of a million take ten times the room. */
function ownNodes(
  table: RecordTable,
  { personOfNode, people }: Pick<WhoIsWho, 'personOfNode' | 'people'>,
): { readonly from: Int32Array; readonly nodes: Int32Array } {
  // What was handed on is the new one's, and leads to nobody else.
  const ownerOf = (node: number): number =>
    table.former.has(node) ? nobody : (personOfNode[node] ?? nobody);
  const from = new Int32Array(people + 1);
  for (let node = 0; node < table.nodeCount; node += 1) {
    const person = ownerOf(node);
    if (person !== nobody) from[person + 1] = (from[person + 1] ?? 0) + 1;
  }
  for (let person = 0; person < people; person += 1)
    from[person + 1] = (from[person + 1] ?? 0) + (from[person] ?? 0);
  const next = from.slice();
  const nodes = new Int32Array(from[people] ?? 0);
  for (const kind of identifierKinds) {
    for (let node = 0; node < table.nodeCount; node += 1) {
      const person = ownerOf(node);
      if (person === nobody || table.kindOf(node) !== kind) continue;
      const at = next[person] ?? 0;
      nodes[at] = node;
      next[person] = at + 1;
    }
  }
  return { from, nodes };
}

function listOf(nodes: Int32Array, from: number, to: number): readonly number[] {
  const [one = 0, two = 0, three = 0] = [nodes[from], nodes[from + 1], nodes[from + 2]];
  if (to - from === 1) return [one];
  if (to - from === 2) return [one, two];
  return to - from === 3 ? [one, two, three] : Array.from(nodes.subarray(from, to));
}

/** Whether a record has no identifier but the person's own. */
function ownsAll(table: RecordTable, personOfNode: Int32Array, record: number, person: number): boolean {
  const isOwn = (node: number | undefined): boolean =>
    node === undefined || node === nobody || (personOfNode[node] === person && !table.former.has(node));
  return (
    isOwn(table.externalId[record]) &&
    isOwn(table.email[record]) &&
    isOwn(table.alias[record]) &&
    isOwn(table.seatId[record]) &&
    !table.furtherAliases.has(record)
  );
}

/**
 * Gives every person the id it had before, found through its identifiers: unique ids have the first choice, then e-mail addresses, then
 * seat ids, then contested identifiers. Who was taken for somebody else and is no more comes back under the own id. What was handed on,
 * and what led to several people, leads to the id under which the person's rows stood ([HO6]). People not known before get new ids,
 * which are never used again for anybody else.
 */
export function assignPersonIds(
  database: WritableDatabase,
  records: Pick<LoadedRecords, 'table' | 'rowIds'>,
  {
    who,
    nodes,
  }: { readonly who: Pick<WhoIsWho, 'personOfRecord' | 'personOfNode'>; readonly nodes: PersonNodes },
): Int32Array {
  const { table } = records;
  const ids = new Int32Array(nodes.people);
  const taken = new Set<number>();
  if (hasKnownPeople(database)) {
    const knownIds = database
      .prepare<[number, string], number>(
        'SELECT person_id FROM person_identifier WHERE kind = ? AND value = ? ORDER BY owned DESC, person_id',
      )
      .pluck();
    const handedOn = new Set([...table.former].flat());
    const rowsUnder = rowsUnderReader(database, records, who.personOfRecord);
    const claim = (person: number, node: number): void => {
      if (ids[person] !== 0) return;
      const known = knownIds.all(identifierCodes[table.kindOf(node)], table.valueOf(node));
      const free = known.filter((id) => !taken.has(id));
      const isHandedOn = handedOn.has(node);
      const id = known.length > 1 || isHandedOn ? mostRows(free, (one) => rowsUnder(person, one)) : free[0];
      const chosen = id ?? (isHandedOn ? undefined : free[0]);
      if (chosen === undefined) return;
      ids[person] = chosen;
      taken.add(chosen);
    };
    const identifiersOf = (own: readonly number[]): readonly Identifier[] =>
      own.map((node) => ({ kind: identifierCodes[table.kindOf(node)], value: table.valueOf(node) }));
    const absorbedAs = findAbsorbed(database, function* everybody() {
      for (let person = 0; person < nodes.people; person += 1)
        yield [person, identifiersOf(nodes.ownedBy(person))] as const;
    });
    for (let person = 0; absorbedAs !== undefined && person < nodes.people; person += 1) {
      const id = absorbedAs(person, identifiersOf(nodes.ownedBy(person)));
      if (id === undefined || taken.has(id)) continue;
      ids[person] = id;
      taken.add(id);
    }
    // Whoever had a unique id before somebody else stays who they were ([NN11]).
    for (const [node] of table.former) {
      const person = who.personOfNode[node] ?? nobody;
      if (table.kindOf(node) !== 'external-id' || person === nobody) continue;
      for (const own of [...nodes.ownedBy(person), ...nodes.mentionedBy(person)]) claim(person, own);
    }
    for (const kind of ['external-id', 'email', 'seat-id'] as const) {
      for (let person = 0; person < nodes.people; person += 1) {
        if (ids[person] !== 0) continue;
        for (const node of nodes.ownedBy(person)) if (table.kindOf(node) === kind) claim(person, node);
      }
    }
    for (let person = 0; person < nodes.people; person += 1)
      for (const node of nodes.mentionedBy(person)) claim(person, node);
  }
  let next = readLastId(database);
  for (let person = 0; person < ids.length; person += 1) {
    if (ids[person] !== 0) continue;
    next += 1;
    ids[person] = next;
  }
  writeLastId(database, next);
  return ids;
}

/** The id under which most of the rows stood; `undefined` where none did. */
function mostRows(ids: readonly number[], rowsUnder: (id: number) => number): number | undefined {
  let most: { readonly id: number; readonly rows: number } | undefined;
  for (const id of ids) {
    const rows = rowsUnder(id);
    if (rows > (most?.rows ?? 0)) most = { id, rows };
  }
  return most?.id;
}

/** How many rows of a person stood under an id before. Gone through where somebody asks: what leads to several is rare. */
function rowsUnderReader(
  database: ReadableDatabase,
  { table, rowIds }: Pick<LoadedRecords, 'table' | 'rowIds'>,
  personOfRecord: Int32Array,
): (person: number, id: number) => number {
  const before = database
    .prepare<[number], [source: number, record: number]>(
      'SELECT source, record_id FROM person_record WHERE person_id = ?',
    )
    .raw();
  let records: ReadonlyMap<string, number> | undefined;
  return (person, id) => {
    records ??= new Map(
      Array.from(table.sources, (source, record) => [
        `${String(sourceCodes[source])} ${String(rowIds[record] ?? 0)}`,
        personOfRecord[record] ?? nobody,
      ]),
    );
    const known = records;
    return before
      .all(id)
      .filter(([source, record]) => known.get(`${String(source)} ${String(record)}`) === person).length;
  };
}

function hasKnownPeople(database: ReadableDatabase): boolean {
  return database.prepare('SELECT 1 FROM person_identifier LIMIT 1').get() !== undefined;
}

/** The highest id that anybody ever had. */
export function readLastId(database: ReadableDatabase): number {
  const stored = database
    .prepare<[], string>("SELECT value FROM setting WHERE name = 'last_person_id'")
    .pluck()
    .get();
  return stored === undefined ? 0 : Number(stored);
}

export function writeLastId(database: WritableDatabase, id: number): void {
  database
    .prepare(
      "INSERT INTO setting (name, value) VALUES ('last_person_id', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
    .run(String(id));
}
