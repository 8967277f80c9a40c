import { foldText } from '../list/search/fold-text.ts';
import type { AlarmFact } from './import-alarm.ts';

/** Of fewer rows every order is by chance. */
const rowsAtLeast = 6;
/** A column of more different words than these holds no states. */
const wordsAtMost = 5;
/** Rows whose states have nothing to do with their order stand so together less than once in so many lists. */
const oncePerLists = 50;

type Column = { readonly column: string; readonly cells: readonly string[] };

/**
 * States that stand together, each with its like, in a list whose rows stand in the order of another column: whoever sorts rows by their states
 * parts that order, and whoever sorts the states alone does not ([Q10]). `others`: names and identifiers, cells in the order of the rows.
 */
export function questionOrder(states: Column, others: readonly Column[]): readonly AlarmFact[] {
  const words = states.cells.map(foldText);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const changes = words.filter((word, at) => at > 0 && word !== words[at - 1]).length;
  const isTogether = counts.size > 1 && changes === counts.size - 1;
  if (words.length < rowsAtLeast || counts.size > wordsAtMost || !isTogether) return [];
  if (waysTogether([...counts.values()]) > -Math.log(oncePerLists)) return [];
  const by = others.find(({ cells }) => areInOrder(cells));
  return by === undefined
    ? []
    : [{ kind: 'states-sorted', column: states.column, by: by.column, rows: words.length }];
}

/** How likely words stand together in rows that were shuffled, as a logarithm: k! · Π cᵢ! / n!. */
function waysTogether(counts: readonly number[]): number {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce(
    (sum, count) => sum + logFactorial(count),
    logFactorial(counts.length) - logFactorial(rows),
  );
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
  return sum;
}

/** Whether nearly all cells differ and each stands after the one before, or each in front of it. */
function areInOrder(cells: readonly string[]): boolean {
  const words = cells.map(foldText);
  if (words.includes('') || new Set(words).size * 2 < words.length) return false;
  const turns = words.slice(1).map((word, at) => compare(words[at] ?? '', word));
  return turns.every((turn) => turn <= 0) || turns.every((turn) => turn >= 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
