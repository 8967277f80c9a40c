import { Forest } from './forest.ts';
import { NumberList } from '../list/report/number-list.ts';
import type { SharedIdentifier } from './one-file.ts';
import { nobody, type RecordTable } from './record-table.ts';
import { recordsApart } from './records-apart.ts';

/** An identifier that leads to several unique ids: what it leads to is left to a person. */
export type IdentifierConflict = { readonly node: number; readonly uniqueIds: readonly number[] };

export type WhoIsWho = {
  /** Identifiers that were set aside because they are nobody's. */
  readonly shared: readonly SharedIdentifier[];
  /** Person of each record, numbered from 0 in the order of first appearance, or `nobody`. */
  readonly personOfRecord: Int32Array;
  /** Person of each identifier, or `nobody` where it is contested. */
  readonly personOfNode: Int32Array;
  readonly people: number;
  readonly conflicts: readonly IdentifierConflict[];
};

/** Identifiers that stand in one row. The carrier is the weaker of the two. */
type Links = { readonly carriers: NumberList; readonly others: NumberList };

/**
 * Brings records together into people: rows with the same unique id, then with the same e-mail address, then with the same
 * seat id or a second address; history last, and only for identifiers that no current row has. Never are two unique ids
 * in one person: an identifier that would do that is contested and joins nothing; nor does one that is `shared` within a file, nor, of
 * history, one that was (`sharedBefore`). The order of records does not matter.
 */
export function resolvePeople(
  table: RecordTable,
  shared: readonly SharedIdentifier[] = [],
  sharedBefore: ReadonlySet<number> = new Set(),
  apart: Uint8Array = recordsApart(table),
): WhoIsWho {
  const forest = new Forest(table.nodeCount);
  const contested = new Uint8Array(table.nodeCount);
  const mentioned = new Uint8Array(table.nodeCount);
  for (const { node } of shared) contested[node] = 1;
  for (let record = 0; record < table.recordCount; record += 1) {
    const uniqueId = table.externalId[record] ?? nobody;
    if (uniqueId !== nobody && contested[uniqueId] === 0) forest.markUniqueId(uniqueId);
  }
  markCurrent(table, mentioned);
  const isNew = (one: number, other: number): boolean =>
    (mentioned[one] === 0 || mentioned[other] === 0) && !sharedBefore.has(one) && !sharedBefore.has(other);
  const state = { forest, contested };
  joinApart(table, { forest, apart, contested });
  const conflicts = [
    ...joinAll(state, emailLinks(table, { isCurrent: true, apart })),
    ...joinAll(state, weakLinks(table, { isCurrent: true, apart })),
  ];
  joinAll(state, keepLinks(emailLinks(table, { isCurrent: false, apart }), isNew));
  joinAll(state, keepLinks(weakLinks(table, { isCurrent: false, apart }), isNew));
  joinAll(state, continuedLinks(table));
  return { ...numberPeople(table, state), shared, conflicts: mergeConflicts(conflicts) };
}

/** Marks every identifier that stands in a row of a list in force. A usage report has an address also after it was changed. */
function markCurrent(table: RecordTable, mentioned: Uint8Array): void {
  const isOfNow = (record: number): boolean =>
    table.current[record] === true && table.sources[record] !== 'usage';
  for (const column of [table.externalId, table.email, table.alias, table.seatId]) {
    for (let record = 0; record < table.recordCount; record += 1) {
      const node = column[record] ?? nobody;
      if (node !== nobody && isOfNow(record)) mentioned[node] = 1;
    }
  }
  for (const [record, aliases] of table.furtherAliases)
    if (isOfNow(record)) for (const node of aliases) mentioned[node] = 1;
}

/** Joins what stands in records whose identifiers are nobody else's: there is nothing to be weighed. */
function joinApart(
  { externalId, email, alias, seatId }: RecordTable,
  { forest, contested, apart }: State & { readonly apart: Uint8Array },
): void {
  const columns = [externalId, email, alias, seatId];
  for (let record = 0; record < apart.length; record += 1) {
    if (apart[record] !== 1) continue;
    let first = nobody;
    for (const column of columns) {
      const node = column[record] ?? nobody;
      if (node === nobody || contested[node] === 1) continue;
      if (first === nobody) first = node;
      else forest.join(first, node);
    }
  }
}

/** Which records links are looked for in: of now or of before, and none whose identifiers are nobody else's. */
type Among = { readonly isCurrent: boolean; readonly apart: Uint8Array };

function emailLinks(table: RecordTable, { isCurrent, apart }: Among): Links {
  const links: Links = { carriers: new NumberList(), others: new NumberList() };
  for (let record = 0; record < table.recordCount; record += 1) {
    if (apart[record] === 1 || table.current[record] !== isCurrent) continue;
    addLink(links, table.email[record], table.externalId[record]);
  }
  return links;
}

function weakLinks(table: RecordTable, { isCurrent, apart }: Among): Links {
  const links: Links = { carriers: new NumberList(), others: new NumberList() };
  for (let record = 0; record < table.recordCount; record += 1) {
    if (apart[record] === 1 || table.current[record] !== isCurrent) continue;
    const { externalId, email, alias, seatId } = table;
    addLink(links, alias[record], externalId[record]);
    addLink(links, alias[record], email[record]);
    addLink(links, seatId[record], externalId[record]);
    addLink(links, seatId[record], email[record]);
  }
  for (const [record, aliases] of table.furtherAliases) {
    if (table.current[record] !== isCurrent) continue;
    for (const further of aliases) {
      addLink(links, further, table.externalId[record]);
      addLink(links, further, table.email[record]);
    }
  }
  return links;
}

/** The address of before and that of now, where the list has the former in no other row by now. */
function continuedLinks(table: RecordTable): Links {
  const links: Links = { carriers: new NumberList(), others: new NumberList() };
  if (table.continued.length === 0) return links;
  const before = new Map(table.continued.map(([one]) => [table.email[one] ?? nobody, table.lists[one]]));
  const taken = new Set<number>();
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.current[record] !== true) continue;
    for (const node of table.nodesOf(record))
      if (before.has(node) && before.get(node) === table.lists[record]) taken.add(node);
  }
  for (const [one, other] of table.continued)
    if (!taken.has(table.email[one] ?? nobody)) addLink(links, table.email[other], table.email[one]);
  return links;
}

function addLink(links: Links, carrier: number | undefined, other: number | undefined): void {
  if (carrier === undefined || other === undefined || carrier === nobody || other === nobody) return;
  links.carriers.push(carrier);
  links.others.push(other);
}

function keepLinks(links: Links, keep: (carrier: number, other: number) => boolean): Links {
  const kept: Links = { carriers: new NumberList(), others: new NumberList() };
  const others = links.others.values;
  links.carriers.values.forEach((carrier, index) => {
    const other = others[index];
    if (other !== undefined && keep(carrier, other)) addLink(kept, carrier, other);
  });
  return kept;
}

type State = { readonly forest: Forest; readonly contested: Uint8Array };

/** Makes the joins that keep every group at one unique id at most, and answers the identifiers that would not. */
function joinAll(state: State, links: Links): readonly IdentifierConflict[] {
  if (links.carriers.values.length === 0) return [];
  const conflicts = [...contest(state, links)];
  const { forest, contested } = state;
  const trial = forest.copy();
  const sound = keepLinks(links, (carrier, other) => {
    if (contested[carrier] === 1 || contested[other] === 1) return false;
    const own = forest.uniqueIdOf(carrier);
    const others = forest.uniqueIdOf(other);
    return own === nobody || others === nobody || own === others;
  });
  const carriers = sound.carriers.values;
  const others = sound.others.values;
  carriers.forEach((carrier, index) => {
    trial.join(carrier, others[index] ?? carrier);
  });
  carriers.forEach((carrier, index) => {
    const other = others[index] ?? carrier;
    if (!trial.isTorn(carrier)) {
      forest.join(carrier, other);
      return;
    }
    // A chain of weak links between two unique ids: none of its links is made.
    const uniqueIds = [forest.uniqueIdOf(carrier), forest.uniqueIdOf(other)].filter((id) => id !== nobody);
    conflicts.push({ node: carrier, uniqueIds });
  });
  return conflicts;
}

/** Marks the carriers whose links lead to several unique ids. */
function contest({ forest, contested }: State, links: Links): readonly IdentifierConflict[] {
  const first = new Int32Array(contested.length).fill(nobody);
  const conflicts: IdentifierConflict[] = [];
  const others = links.others.values;
  links.carriers.values.forEach((carrier, index) => {
    const uniqueId = forest.uniqueIdOf(others[index] ?? carrier);
    if (uniqueId === nobody) return;
    const own = forest.uniqueIdOf(carrier);
    const known = own === nobody ? (first[carrier] ?? nobody) : own;
    if (known === nobody) {
      first[carrier] = uniqueId;
    } else if (known !== uniqueId) {
      conflicts.push({ node: carrier, uniqueIds: [known, uniqueId] });
      if (own === nobody) contested[carrier] = 1;
    }
  });
  return conflicts;
}

function numberPeople(
  table: RecordTable,
  { forest, contested }: State,
): Pick<WhoIsWho, 'personOfRecord' | 'personOfNode' | 'people'> {
  const numberOfRoot = new Int32Array(table.nodeCount).fill(nobody);
  const personOfRecord = new Int32Array(table.recordCount).fill(nobody);
  let people = 0;
  for (let record = 0; record < table.recordCount; record += 1) {
    const node = decisiveNode(table, record, contested);
    if (node === nobody) continue;
    const root = forest.root(node);
    if (numberOfRoot[root] === nobody) {
      numberOfRoot[root] = people;
      people += 1;
    }
    personOfRecord[record] = numberOfRoot[root] ?? nobody;
  }
  const personOfNode = new Int32Array(table.nodeCount);
  for (let node = 0; node < table.nodeCount; node += 1) {
    personOfNode[node] = contested[node] === 1 ? nobody : (numberOfRoot[forest.root(node)] ?? nobody);
  }
  return { personOfRecord, personOfNode, people };
}

/**
 * The identifier that says whose a record is. Rows of the user list and the directory that have none but contested ones are a
 * person of their own, to be looked at; such a usage row stays unowned.
 */
function decisiveNode(table: RecordTable, record: number, contested: Uint8Array): number {
  for (const column of [table.externalId, table.email, table.alias, table.seatId]) {
    const node = column[record] ?? nobody;
    if (node !== nobody && contested[node] === 0) return node;
  }
  const nodes = table.nodesOf(record);
  const sure = nodes.find((node) => contested[node] === 0);
  if (sure !== undefined) return sure;
  return table.sources[record] === 'usage' ? nobody : (nodes[0] ?? nobody);
}

function mergeConflicts(conflicts: readonly IdentifierConflict[]): readonly IdentifierConflict[] {
  const byNode = new Map<number, Set<number>>();
  for (const { node, uniqueIds } of conflicts) {
    const all = byNode.get(node) ?? new Set<number>();
    for (const id of uniqueIds) all.add(id);
    byNode.set(node, all);
  }
  return [...byNode].map(([node, uniqueIds]) => ({ node, uniqueIds: [...uniqueIds] }));
}
