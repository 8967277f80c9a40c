import { listKindOf, nobody, type ListKind, type RecordTable } from './record-table.ts';

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
 * Finds ids that lost their zeros on one side: `00042` in one file and `42` in another, never both in one file, and for most of them the
 * same address beside both, now or before. What contradicts (two addresses, none in common) stays apart.
 */
export function findLostZeros(table: RecordTable): AlignedZeros | undefined {
  const groups = variantsOf(table);
  if (groups.size === 0) return undefined;
  const seen = whereTheyStand(table, groups);
  const nodes = new Map<number, number>();
  const apart: (readonly number[])[] = [];
  const open: (readonly number[])[] = [];
  const lists = new Set<number>();
  const agreeing: Example[] = [];
  let ids = 0;
  for (const variants of groups.values()) {
    const verdict = judge(variants, seen);
    if (verdict === 'contradict') apart.push(variants);
    if (verdict !== 'agree') open.push(variants);
    if (verdict === 'contradict' || verdict === 'both-in-one-file') continue;
    const [longest = nobody, ...others] = variants.toSorted(
      (one, other) => table.valueOf(other).length - table.valueOf(one).length || one - other,
    );
    for (const other of others) {
      nodes.set(other, longest);
      for (const list of seen.get(other)?.lists ?? []) lists.add(list);
    }
    const isNow = others.some((other) => seen.get(other)?.isNow === true);
    if (isNow) ids += 1;
    if (verdict === 'agree')
      agreeing.push({
        isNow,
        withZeros: table.valueOf(longest),
        without: table.valueOf(others[0] ?? longest),
      });
  }
  const example = agreeing.find(({ isNow }) => isNow) ?? agreeing[0];
  if (example === undefined || agreeing.length <= apart.length)
    return open.length === 0 ? undefined : { nodes: new Map(), apart: open, lost: undefined };
  const named = [...new Set([...lists].toSorted((one, other) => one - other).map(listKindOf))];
  const { withZeros, without } = example;
  return { nodes, apart, lost: { ids, lists: named, withZeros, without } };
}

type Example = Pick<LostZeros, 'withZeros' | 'without'> & { readonly isNow: boolean };

/** Ids of digits that are one number, by that number; empty where no id has a zero in front. */
function variantsOf(table: RecordTable): ReadonlyMap<string, readonly number[]> {
  const withZeros: number[] = [];
  for (let node = 0; node < table.nodeCount; node += 1) {
    if (table.kindOf(node) === 'external-id' && /^0\d+$/u.test(table.valueOf(node))) withZeros.push(node);
  }
  const groups = new Map<string, number[]>();
  for (const node of withZeros) {
    const number = table.valueOf(node).replace(/^0+/u, '');
    const known = groups.get(number);
    const bare = table.nodeOf('external-id', number);
    if (known !== undefined) known.push(node);
    else groups.set(number, bare === nobody ? [node] : [bare, node]);
  }
  return new Map([...groups].filter(([, nodes]) => nodes.length > 1));
}

/** The lists of now that have an id, the addresses beside it now and before, and whether any row of now has it. */
type Places = { readonly lists: Set<number>; readonly addresses: Set<number>; isNow: boolean };

function whereTheyStand(
  table: RecordTable,
  groups: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, Places> {
  const places = new Map<number, Places>(
    [...groups.values()]
      .flat()
      .map((node) => [node, { lists: new Set(), addresses: new Set(), isNow: false }]),
  );
  for (let record = 0; record < table.recordCount; record += 1) {
    const place = places.get(table.externalId[record] ?? nobody);
    if (place === undefined) continue;
    const list = table.lists[record];
    if (table.current[record] === true) {
      place.isNow = true;
      if (list !== undefined && table.sources[record] !== 'usage') place.lists.add(list);
    }
    for (const node of [table.email[record] ?? nobody, table.alias[record] ?? nobody])
      if (node !== nobody) place.addresses.add(node);
  }
  return places;
}

type Verdict = 'agree' | 'contradict' | 'both-in-one-file' | 'nothing-said';

function judge(variants: readonly number[], places: ReadonlyMap<number, Places>): Verdict {
  const found = variants.flatMap((node) => places.get(node) ?? []);
  const lists = found.flatMap((place) => [...place.lists]);
  if (new Set(lists).size < lists.length) return 'both-in-one-file';
  const addressed = found.filter(({ addresses }) => addresses.size > 0);
  const [first, ...rest] = addressed;
  if (first === undefined || rest.length === 0) return 'nothing-said';
  return rest.every(({ addresses }) => [...addresses].some((node) => first.addresses.has(node)))
    ? 'agree'
    : 'contradict';
}
