import { withoutZeros } from './identifier.ts';
import type { NameOf } from '../one-file.ts';
import { listKindOf, nobody, type ListKind, type RecordTable } from '../record-table.ts';

/** Unique ids that differ by zeros in front alone, brought together: a spreadsheet took them for numbers in one of two files. */
export type AlignedZeros = {
  /** Of each id without its zeros, the one with them. */
  readonly nodes: ReadonlyMap<number, number>;
  /** Those that were left apart because the addresses beside them contradict, or because too little says that zeros were lost. */
  readonly apart: readonly (readonly number[])[];
  /** `undefined` where none were brought together. */
  readonly lost: LostZeros | undefined;
};

/** What is to be said of a file whose unique ids lost their zeros in front. */
export type LostZeros = {
  /** How many unique ids; none where only lists of before lost theirs. */
  readonly ids: number;
  /** The lists in which they stand without their zeros. */
  readonly lists: readonly ListKind[];
  /** One of them both ways. */
  readonly withZeros: string;
  readonly without: string;
};

/**
 * Finds ids that lost their zeros on one side: `00042` in one file and `42` in another, never both in one file. An address, a seat id or a
 * name that stands beside both, now or before, makes them one. Where one stands alone, what is beside the others of the lists says whether
 * zeros were lost; what contradicts (addresses and names, none in common) stays apart.
 */
export function findLostZeros(table: RecordTable, nameOf: NameOf = noNames): AlignedZeros | undefined {
  const groups = [...variantsOf(table).values()];
  if (groups.length === 0) return undefined;
  const judged = judgeAll(table, groups, nameOf);
  const count = (wanted: Verdict): number => judged.filter(({ verdict }) => verdict === wanted).length;
  const areLost = count('agree') > count('contradict');
  const joined = judged.filter(
    ({ verdict }) => verdict === 'agree' || (areLost && verdict === 'nothing-said'),
  );
  const nodes = new Map(
    joined.flatMap(({ places: [longest, ...others] }) =>
      others.map(({ node }) => [node, longest?.node ?? node] as const),
    ),
  );
  return {
    nodes,
    apart: judged
      .filter(({ verdict }) => verdict !== 'agree')
      .map(({ places }) => places.map(({ node }) => node)),
    lost: joined.length === 0 ? undefined : sayLost(table, joined),
  };
}

const noNames: NameOf = () => new Map();

/** What is said of the ids that were brought together, with an example of now where there is one, of those that are sure. */
function sayLost(table: RecordTable, joined: readonly Judged[]): LostZeros | undefined {
  const isNow = ({ places }: Judged): boolean => places.slice(1).some((place) => place.isNow);
  const sure = joined.filter(({ verdict }) => verdict === 'agree');
  const example = (sure.find(isNow) ?? sure[0])?.places;
  if (example === undefined) return undefined;
  const lists = new Set(joined.flatMap(({ places }) => places.slice(1).flatMap((place) => [...place.lists])));
  const [longest, next] = example;
  return {
    ids: joined.filter(isNow).length,
    lists: [...new Set([...lists].toSorted((one, other) => one - other).map(listKindOf))],
    withZeros: longest === undefined ? '' : table.valueOf(longest.node),
    without: next === undefined ? '' : table.valueOf(next.node),
  };
}

/** Ids of digits that are one number, by that number; empty where no id has a zero in front. */
function variantsOf(table: RecordTable): ReadonlyMap<string, readonly number[]> {
  const withZeros: number[] = [];
  for (let node = 0; node < table.nodeCount; node += 1) {
    if (table.kindOf(node) === 'external-id' && /^0\d+$/u.test(table.valueOf(node))) withZeros.push(node);
  }
  const groups = new Map<string, number[]>();
  for (const node of withZeros) {
    const number = withoutZeros(table.valueOf(node));
    const known = groups.get(number);
    const bare = table.nodeOf('external-id', number);
    if (known !== undefined) known.push(node);
    else groups.set(number, bare === nobody ? [node] : [bare, node]);
  }
  return new Map([...groups].filter(([, nodes]) => nodes.length > 1));
}

/** An id, the lists of now that have it, what stands beside it now and before, and whether any row of now has it. */
type Place = {
  readonly node: number;
  readonly lists: Set<number>;
  /** Addresses and seat ids. */
  readonly beside: Set<number>;
  /** Without those of usage. */
  readonly records: number[];
  isNow: boolean;
};

function whereTheyStand(
  table: RecordTable,
  groups: readonly (readonly number[])[],
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>(
    groups
      .flat()
      .map((node) => [node, { node, lists: new Set(), beside: new Set(), records: [], isNow: false }]),
  );
  for (let record = 0; record < table.recordCount; record += 1) {
    const place = places.get(table.externalId[record] ?? nobody);
    if (place === undefined) continue;
    const list = table.lists[record];
    const isUsage = table.sources[record] === 'usage';
    if (table.current[record] === true) {
      place.isNow = true;
      if (list !== undefined && !isUsage) place.lists.add(list);
    }
    if (!isUsage && place.records.length < comparedAtMost) place.records.push(record);
    for (const column of [table.email, table.alias, table.seatId]) {
      const node = column[record] ?? nobody;
      if (node !== nobody) place.beside.add(node);
    }
  }
  return places;
}

/** An id in more rows is nobody's, and the pairs of them are millions. */
const comparedAtMost = 100;

type Verdict = 'agree' | 'contradict' | 'both-in-one-file' | 'nothing-said';
/** The variants of one id, the one with the most zeros first. */
type Judged = { readonly verdict: Verdict; readonly places: readonly Place[] };

function judgeAll(
  table: RecordTable,
  groups: readonly (readonly number[])[],
  nameOf: NameOf,
): readonly Judged[] {
  const stand = whereTheyStand(table, groups);
  const judged = groups.map((variants): Judged => {
    const places = variants
      .flatMap((node) => stand.get(node) ?? [])
      .toSorted(
        (one, other) =>
          table.valueOf(other.node).length - table.valueOf(one.node).length || one.node - other.node,
      );
    return { verdict: judge(table, places), places };
  });
  const open = judged.filter(({ verdict }) => verdict === 'contradict' || verdict === 'nothing-said');
  if (open.length === 0) return judged;
  const names = nameOf(open.flatMap(({ places }) => places.flatMap(({ records }) => records)));
  return judged.map((group) =>
    open.includes(group) && haveOneName(group.places, names) ? { ...group, verdict: 'agree' } : group,
  );
}

function judge(table: RecordTable, places: readonly Place[]): Verdict {
  const stoodTogether = places.some(({ records }, at) =>
    places
      .slice(at + 1)
      .some((other) => records.some((one) => other.records.some((two) => table.stoodTogether(one, two)))),
  );
  if (stoodTogether) return 'both-in-one-file';
  const [first, ...rest] = places.filter(({ beside }) => beside.size > 0);
  if (first === undefined || rest.length === 0) return 'nothing-said';
  if (!rest.every(({ beside }) => shareOne(first.beside, beside))) return 'contradict';
  return rest.length + 1 === places.length ? 'agree' : 'nothing-said';
}

/** Whether each id has a row with a full name that stands beside the first as well. */
function haveOneName(places: readonly Place[], names: ReadonlyMap<number, string | undefined>): boolean {
  const [first = new Set<string>(), ...rest] = places.map(
    ({ records }) => new Set(records.flatMap((record) => names.get(record) ?? []).filter(isFullName)),
  );
  return rest.length > 0 && rest.every((own) => shareOne(first, own));
}

/** A word alone is a given name, or an account's. */
function isFullName(name: string): boolean {
  return name.includes(' ');
}

function shareOne<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  return [...other].some((value) => one.has(value));
}
