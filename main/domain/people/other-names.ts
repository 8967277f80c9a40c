import { nameWords } from './identifier.ts';
import { compareWords, wordOf } from '../matching/names/words.ts';

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
