import { listKindOf, nobody, type ListKind, type RecordTable } from '../record-table.ts';
import type { WhoIsWho } from '../who-is-who.ts';

/** A person who has no row in a list, and may have one all the same: whether the person is missing there is not known. */
export type Undecided = {
  readonly person: number;
  readonly list: Exclude<ListKind, 'usage'>;
  /** What the row that may be theirs has of them. */
  readonly by: 'identifier' | 'name';
  /** Whose the row is, where somebody can say that the two are one, and by which identifier they may be. */
  readonly asked?: { readonly owner: number; readonly node: number };
};

type Pair = readonly [one: number, other: number, node?: number];

/**
 * Finds of whom an identifier stands in a row of a list that may be somebody else's ([U5]). `apart`: unique ids that are one but for the
 * zeros in front, and were left apart because something speaks against it, or too little for it.
 */
export function findUndecided(
  table: RecordTable,
  who: WhoIsWho,
  apart: readonly (readonly number[])[],
): readonly Undecided[] {
  const strays = straysOf(table, who);
  if (strays.size === 0 && apart.length === 0) return [];
  const lists = new ListsOfPeople(table, who);
  const found = new Map<string, Undecided>();
  const pairs = [
    ...strayPairs(strays, { lists, who, table }),
    ...apart.flatMap((nodes) => pairsOf(ownersOf(nodes, who))),
  ];
  for (const [one, other, node] of pairs) {
    for (const [person, list, owner] of [
      ...lists.of(other).map((kind) => [one, kind, other] as const),
      ...lists.of(one).map((kind) => [other, kind, one] as const),
    ])
      if (!lists.of(person).includes(list))
        found.set(`${String(person)} ${list}`, {
          person,
          list,
          by: 'identifier',
          ...(node === undefined ? {} : { asked: { owner, node } }),
        });
  }
  return [...found.values()];
}

/**
 * Somebody whose identifier stands in a row of now, and whose the row is. Two with a unique id each are two, but for the seat id of who
 * had it in the user list: what was handed on was parted before ([HO1]).
 */
function strayPairs(
  strays: ReadonlyMap<number, ReadonlySet<number>>,
  {
    lists,
    who,
    table,
  }: { readonly lists: ListsOfPeople; readonly who: WhoIsWho; readonly table: RecordTable },
): readonly Pair[] {
  if (strays.size === 0) return [];
  const hasUniqueId = new Uint8Array(who.people);
  who.personOfNode.forEach((person, node) => {
    if (person !== nobody && table.kindOf(node) === 'external-id') hasUniqueId[person] = 1;
  });
  const seats = seatsOfUserLists(table, strays);
  return [...strays].flatMap(([node, people]) =>
    [...lists.ownersWith(node)].flatMap((owner) =>
      [...people].flatMap((person): readonly Pair[] => {
        if (person === owner) return [];
        const ids = (hasUniqueId[person] ?? 0) + (hasUniqueId[owner] ?? 0);
        if (ids !== 1 && !seats.has(node)) return [];
        return [ids === 2 ? [person, owner] : [person, owner, node]];
      }),
    ),
  );
}

/** Seat ids among identifiers that user lists have or had beside somebody. */
function seatsOfUserLists(
  table: RecordTable,
  nodes: ReadonlyMap<number, ReadonlySet<number>>,
): ReadonlySet<number> {
  const seats = new Set<number>();
  for (let record = 0; record < table.recordCount; record += 1) {
    const seat = table.seatId[record] ?? nobody;
    if (table.sources[record] === 'users' && nodes.has(seat)) seats.add(seat);
  }
  return seats;
}

function pairsOf(people: readonly number[]): readonly Pair[] {
  const known = people.filter((person) => person !== nobody);
  return known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other) => (one === other ? [] : [[one, other] as const])),
  );
}

/** The identifiers that stand in rows of somebody whose they are not, with everybody in question; without those that are nobody's. */
function straysOf(table: RecordTable, who: WhoIsWho): Map<number, Set<number>> {
  const shared = new Set(who.shared.map(({ node }) => node));
  const strays = new Map<number, Set<number>>();
  const { externalId, email, alias, seatId } = table;
  const { personOfNode, personOfRecord } = who;
  const isOwn = (node: number, person: number): boolean => node === nobody || personOfNode[node] === person;
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = personOfRecord[record] ?? nobody;
    if (person === nobody) continue;
    const isPlain =
      isOwn(externalId[record] ?? nobody, person) &&
      isOwn(email[record] ?? nobody, person) &&
      isOwn(alias[record] ?? nobody, person) &&
      isOwn(seatId[record] ?? nobody, person) &&
      !table.furtherAliases.has(record);
    if (isPlain) continue;
    for (const node of table.nodesOf(record)) {
      if (isOwn(node, person) || shared.has(node)) continue;
      addStrays(strays, node, [person, personOfNode[node] ?? nobody]);
    }
  }
  return strays;
}

function addStrays(strays: Map<number, Set<number>>, node: number, people: readonly number[]): void {
  const known = strays.get(node) ?? new Set<number>();
  for (const person of people) if (person !== nobody) known.add(person);
  strays.set(node, known);
}

function ownersOf(nodes: readonly number[], { personOfNode }: WhoIsWho): readonly number[] {
  return nodes.map((node) => personOfNode[node] ?? nobody);
}

type NamedList = Undecided['list'];

/** Who stands in which lists of now, and in whose rows of now an identifier stands. Gone through once, where somebody asks. */
class ListsOfPeople {
  readonly #lists = new Map<number, NamedList[]>();
  readonly #owners = new Map<number, Set<number>>();

  constructor(table: RecordTable, { personOfRecord }: WhoIsWho) {
    for (let record = 0; record < table.recordCount; record += 1) {
      const owner = personOfRecord[record] ?? nobody;
      const list = listKindOf(table.lists[record] ?? 0);
      if (owner === nobody || table.current[record] !== true || list === 'usage') continue;
      const known = this.#lists.get(owner);
      if (known === undefined) this.#lists.set(owner, [list]);
      else if (!known.includes(list)) known.push(list);
      for (const node of table.nodesOf(record)) {
        const owners = this.#owners.get(node);
        if (owners === undefined) this.#owners.set(node, new Set([owner]));
        else owners.add(owner);
      }
    }
  }

  of(person: number): readonly NamedList[] {
    return this.#lists.get(person) ?? [];
  }

  ownersWith(node: number): Iterable<number> {
    return this.#owners.get(node) ?? [];
  }
}
