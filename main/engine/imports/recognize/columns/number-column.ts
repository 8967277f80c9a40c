import { foldedPlain } from './column-name.ts';

/** How many of some unique ids are those of people who are known already. */
export type KnownIds = (ids: readonly string[]) => number;

type Rows = readonly { readonly cells: readonly string[] }[];

/** Fewer may be by chance. */
const knownAtLeast = 2;
const knownShare = 0.5;
/** Of other people, or of their work. */
const ofOthers =
  /manager|superv|vorgesetz|boss|chef|leid|respons|report|approv|sponsor|owner|parent|creat|modif|updat|team|group|mentor|buddy|assistant/u;

/**
 * The column in which most of what stands are unique ids of the user list, each once, whatever it is called; `undefined` where there is none, or
 * more than one. `known`: places of columns that are read as something already.
 */
export function findNumberColumn(
  header: readonly string[],
  rows: Rows,
  known: ReadonlySet<number>,
  knownIds: KnownIds,
): number | undefined {
  const found = header.flatMap((name, at) => {
    if (known.has(at) || ofOthers.test(foldedPlain(name))) return [];
    const values = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
    const isOwn = new Set(values).size === values.length && values.every((value) => /\d/u.test(value));
    if (values.length < knownAtLeast || !isOwn || countsRows(values)) return [];
    const ids = knownIds(values);
    return ids >= knownAtLeast && ids >= values.length * knownShare ? [at] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "1, 2, 3": the rows are numbered, and people who have such numbers are others. */
function countsRows(values: readonly string[]): boolean {
  const first = Number(values[0]);
  return (first === 0 || first === 1) && values.every((value, at) => Number(value) === first + at);
}
