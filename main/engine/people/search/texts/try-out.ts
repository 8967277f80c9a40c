import { findWord, type JoinedPeople, type KnownWord, leaveWhoHas } from './find-word.ts';
import { noLetterPairs, readLetterPairs } from './letter-pairs.ts';
import { allMarks } from './people-set.ts';

/** So many people are enough for V8 to translate what goes through them. */
const mostTried = 4000;
const letters = 8;

/**
 * Types words of some people among the first few thousand, and forgets what was found: code that has not run yet takes many times as
 * long, and is translated anew where something else comes, for which the first letters would wait. About ten milliseconds.
 */
export function tryOut(texts: JoinedPeople): void {
  const some = texts.pairs.people > mostTried ? firstOf(texts) : texts;
  const { people } = some.pairs;
  for (const person of [0, people >>> 1, people - 1]) {
    const words = some.all
      .slice(some.starts[person] ?? 0, (some.starts[person + 1] ?? 1) - 1)
      .split(/\s+/u)
      .filter((word) => word !== '');
    for (const word of words) type(some, word);
    leaveWhoHas(some, allMarks(people), words);
  }
}

function firstOf({ all, starts, pairs }: JoinedPeople): JoinedPeople {
  const first = starts.subarray(0, mostTried + 1);
  const theirs = all.slice(0, first[mostTried]);
  // Of few people there are none.
  const isKept = pairs.blocks !== undefined;
  return {
    all: theirs,
    starts: first,
    pairs: isKept ? readLetterPairs(theirs, first) : noLetterPairs(mostTried),
  };
}

function type(texts: JoinedPeople, word: string): void {
  let known: KnownWord | undefined;
  for (let length = 1; length <= Math.min(letters, word.length); length += 1) {
    const typed = word.slice(0, length);
    const found = findWord(texts, typed, known);
    known = length > 1 ? { word: typed, found } : undefined;
  }
}
