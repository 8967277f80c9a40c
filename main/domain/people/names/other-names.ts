import { nameWords } from '../identifiers/identifier.ts';
import { compareWords, wordOf, type NameLevel } from '../../matching/names/words.ts';

/**
 * Whether two full names have nothing in common: no word of one is like a word of the other. A mailbox or an id that two such names share
 * was handed on, or is a team's. Names in scripts that cannot be compared say nothing.
 */
export function haveNothingInCommon(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  const left = nameWords(one);
  const right = nameWords(other);
  if (left.length < 2 || right.length < 2) return false;
  if (left.some((word) => right.includes(word))) return false;
  const others = right.map(wordOf);
  return left
    .map(wordOf)
    .every((word) => others.every((next) => compareWords(word, next).level === 'different'));
}

/** How words of one name differ where one was written otherwise; words that merely look alike are other people's. */
const oneName: ReadonlySet<NameLevel> = new Set([
  'same',
  'spelled',
  'nickname',
  'shared',
  'close',
  'garbled',
]);

/**
 * Whether two full names may be one, written otherwise: each word of the shorter has its own in the other. Both in their comparable form
 * (`nameKey`).
 */
export function areOneName(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].toSorted(
    (left, right) => left.length - right.length,
  );
  if (shorter.length < 2) return false;
  const open = longer.map(wordOf);
  return shorter.map(wordOf).every((word) => {
    const at = open.findIndex((next) => oneName.has(compareWords(word, next).level));
    if (at !== -1) open.splice(at, 1);
    return at !== -1;
  });
}

/**
 * Whether two full names are of two people by all that can be told: less than two words of one have their own in the other. An initial, and
 * what is in a script that cannot be compared, says nothing against it. Both in their comparable form (`nameKey`).
 */
export function areTwoNames(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].toSorted(
    (left, right) => left.length - right.length,
  );
  if (shorter.length < 2) return false;
  const open = longer.map(wordOf);
  let own = 0;
  for (const word of shorter.map(wordOf)) {
    const levels = open.map((next) => compareWords(word, next).level);
    if (levels.includes('foreign')) return false;
    const at = levels.findIndex((level) => level === 'initial' || oneName.has(level));
    if (at === -1) continue;
    own += 1;
    open.splice(at, 1);
  }
  return own < 2;
}
