import { foldText } from '../../../../domain/list/search/fold-text.ts';
import { idKey } from '../../../../domain/people/identifiers/identifier.ts';
import { foldedPlain } from './column-name.ts';

/** Of some unique ids those of people who are known already, each with what their rows may call them: the address, the whole name. */
export type KnownPeople = (ids: readonly string[]) => ReadonlyMap<string, readonly string[]>;

type Rows = readonly { readonly cells: readonly string[] }[];

/** Fewer may be by chance. */
const knownAtLeast = 2;
const knownShare = 0.5;
/** So many of the rows with a known id name whom it is of, or it is an id of something else that looks alike. */
const namedShare = 0.8;
/** Of other people, or of their work. */
const ofOthers =
  /manager|superv|vorgesetz|boss|chef|leid|respons|report|approv|sponsor|owner|parent|creat|modif|updat|team|group|mentor|buddy|assistant/u;

/**
 * The column in which unique ids of the user list stand, each once, whatever it is called: they are most of what stands there, or the rows name
 * the people whose ids they are, as in a list of everybody. `undefined` where there is none, or more than one. `known`: places of columns that
 * are read as something already.
 */
export function findNumberColumn(
  header: readonly string[],
  rows: Rows,
  known: ReadonlySet<number>,
  knownPeople: KnownPeople,
): number | undefined {
  const found = rateColumns(header, rows, known, knownPeople).filter(
    ({ isNamed, ids, of }) => isNamed || ids >= of * knownShare,
  );
  const named = found.filter(({ isNamed }) => isNamed);
  const [only, another] = named.length > 0 ? named : found;
  return another === undefined ? only?.at : undefined;
}

/**
 * The column by whose ids the rows name people of the user list, where the ids of the one that was taken by its name (`taken`) are nobody's
 * there; `undefined` where there is none, or more than one.
 */
export function findOtherNumber(
  header: readonly string[],
  rows: Rows,
  of: { readonly taken: number; readonly known: ReadonlySet<number> },
  knownPeople: KnownPeople,
): number | undefined {
  const others = new Set([...of.known].filter((at) => at !== of.taken));
  const found = rateColumns(header, rows, others, knownPeople);
  if (found.some(({ at }) => at === of.taken)) return undefined;
  const [only, another] = found.filter(({ isNamed }) => isNamed);
  return another === undefined ? only?.at : undefined;
}

type Rated = { readonly at: number; readonly ids: number; readonly of: number; readonly isNamed: boolean };

/** The columns with ids of the user list, each once: how many, of how many cells, and whether their rows name whose they are. */
function rateColumns(
  header: readonly string[],
  rows: Rows,
  known: ReadonlySet<number>,
  knownPeople: KnownPeople,
): readonly Rated[] {
  const columns = header.flatMap((name, at) => {
    if (known.has(at) || ofOthers.test(foldedPlain(name))) return [];
    const values = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
    const isOwn = new Set(values).size === values.length && values.every((value) => /\d/u.test(value));
    return values.length < knownAtLeast || !isOwn || countsRows(values) ? [] : [{ at, values }];
  });
  // All are looked up at once: the user list may be long.
  const people =
    columns.length === 0 ? new Map<string, never>() : knownPeople(columns.flatMap((one) => one.values));
  return columns.flatMap(({ at, values }) => {
    const ids = new Set(values.flatMap((value) => idKey(value) ?? []).filter((id) => people.has(id))).size;
    if (ids < knownAtLeast) return [];
    return [{ at, ids, of: values.length, isNamed: countNamed(rows, at, people) >= ids * namedShare }];
  });
}

/** How many rows with a known id have the address or the whole name of whom it is of. */
function countNamed(rows: Rows, at: number, people: ReadonlyMap<string, readonly string[]>): number {
  return rows.filter(({ cells }) => {
    const called = people.get(idKey(cells[at]) ?? '') ?? [];
    if (called.length === 0) return false;
    const words = new Set(foldText(cells.filter((_, other) => other !== at).join(' ')).split(/[\s,;<>()]+/u));
    return called.some((name) =>
      foldText(name)
        .split(/\s+/u)
        .every((word) => words.has(word)),
    );
  }).length;
}

/** "1, 2, 3": the rows are numbered, and people who have such numbers are others. */
function countsRows(values: readonly string[]): boolean {
  const first = Number(values[0]);
  return (first === 0 || first === 1) && values.every((value, at) => Number(value) === first + at);
}
