import {
  farthest,
  type FirstPlaces,
  isToldByPairs,
  type LetterPairs,
  leaveWhoMayHave,
  whereItMayBegin,
  whoMayHave,
} from './letter-pairs.ts';
import {
  eachRun,
  isMarked,
  lowest,
  mark,
  marksOf,
  noMarks,
  type PeopleSet,
  setOfMarks,
  setOfPlaces,
} from './people-set.ts';

/** The folded texts of all people in the order of the list, each ended by what stands in none of them. */
export type JoinedPeople = {
  readonly all: string;
  /** Of each person where the text begins, and one more for the end of all. */
  readonly starts: Int32Array;
  readonly pairs: LetterPairs;
};

/** Who has a word; and where, so that the word can go on from there. */
export type WordFound = {
  readonly people: PeopleSet;
  /** Everywhere in all texts, in their order. */
  readonly everywhere?: Int32Array | undefined;
  /** Where it stands first, of the words that very many have. */
  readonly first?: FirstPlaces | undefined;
};

/** A word that was found, and which the one that is looked for begins with. */
export type KnownWord = { readonly word: string; readonly found: WordFound };

/** Whose text has the word. */
export function findWord(texts: JoinedPeople, word: string, known?: KnownWord): WordFound {
  if (known?.found.everywhere !== undefined)
    return goingOn(texts, word, { ...known, everywhere: known.found.everywhere });
  const { pairs } = texts;
  if (isToldByPairs(pairs, word))
    return { people: setOfMarks(whoMayHave(pairs, word)), first: whereItMayBegin(pairs, word) };
  if (word.length === 1) return { people: setOfMarks(whoHasLetter(texts, word)) };
  const marks = known === undefined ? whoMayHave(pairs, word) : marksOf(known.found.people, pairs.people);
  if (known !== undefined) leaveWhoMayHave(pairs, marks, word);
  const first = known?.found.first ?? whereItMayBegin(pairs, word);
  if (first === undefined) return findEverywhere(texts, word, marks);
  const before = known?.found.first === undefined ? 2 : known.word.length;
  return goingOnAt(texts, word, { marks, first, before, people: known?.found.people });
}

/** Of each text up to the letter alone: in most it stands early. */
function whoHasLetter({ all, starts, pairs }: JoinedPeople, letter: string): Int32Array {
  const marks = noMarks(pairs.people);
  let person = 0;
  for (let at = all.indexOf(letter); at !== -1; at = all.indexOf(letter, starts[person + 1])) {
    person = personAt(starts, at, person);
    mark(marks, person);
  }
  return marks;
}

/** Looks through the texts of those who are marked. Room for one a person at first: what is not used takes no memory before it is written to. */
function findEverywhere(texts: JoinedPeople, word: string, marks: Int32Array): WordFound {
  const { all, starts, pairs } = texts;
  let everywhere = new Int32Array(Math.max(1, pairs.people));
  let found = 0;
  eachRun(marks, (from, to) => {
    const start = starts[from] ?? 0;
    const run = all.slice(start, starts[to]);
    for (let at = run.indexOf(word); at !== -1; at = run.indexOf(word, at + 1)) {
      if (found === everywhere.length) {
        const grown = new Int32Array(Math.ceil(everywhere.length * 1.5));
        grown.set(everywhere);
        everywhere = grown;
      }
      everywhere[found] = start + at;
      found += 1;
    }
  });
  const fit = fitted(everywhere, found);
  return { people: whoHas(texts, fit), everywhere: fit };
}

/** The first of these numbers; a few of many are copied, so that the many are not held for them. */
function fitted(numbers: Int32Array, count: number): Int32Array {
  return count * 4 < numbers.length ? numbers.slice(0, count) : numbers.subarray(0, count);
}

/** The same for a word that goes on where another was found: the very lists that are known, where it goes on everywhere. */
function goingOn(
  texts: JoinedPeople,
  word: string,
  known: KnownWord & { readonly everywhere: Int32Array },
): WordFound {
  const { all } = texts;
  const length = known.word.length;
  const rest = word.slice(length);
  const next = rest.charCodeAt(0);
  const goesOn = (at: number): boolean =>
    all.charCodeAt(at + length) === next && (rest.length === 1 || all.startsWith(rest, at + length));
  let found = 0;
  while (found < known.everywhere.length && goesOn(known.everywhere[found] ?? 0)) found += 1;
  if (found === known.everywhere.length) return known.found;
  const everywhere = known.everywhere.slice();
  for (let index = found + 1; index < everywhere.length; index += 1) {
    const at = everywhere[index] ?? 0;
    if (!goesOn(at)) continue;
    everywhere[found] = at;
    found += 1;
  }
  const fit = fitted(everywhere, found);
  return { people: whoHas(texts, fit), everywhere: fit };
}

type Beginnings = {
  /** Who may have the word: the marks become those who have it. */
  readonly marks: Int32Array;
  /** Where the letters it begins with stand first, and how many letters those are. */
  readonly first: FirstPlaces;
  readonly before: number;
  /** Who has those letters, where that is known. */
  readonly people: PeopleSet | undefined;
};

/** The same of a word that very many have: looked at where its beginning stands, and only where it does not go on there, behind that. */
function goingOnAt(texts: JoinedPeople, word: string, known: Beginnings): WordFound {
  const { marks, first, before } = known;
  const going: GoingOn = { word, before, rest: word.slice(before), known: first, offsets: first.offsets };
  for (let number = 0; number < marks.length; number += 1)
    marks[number] = whoGoesOn(texts, going, { number, marks: marks[number] ?? 0 });
  const people = setOfMarks(marks);
  return {
    people: people.count === known.people?.count ? known.people : people,
    first: { offsets: going.offsets, again: first.again },
  };
}

type GoingOn = {
  readonly word: string;
  readonly before: number;
  readonly rest: string;
  readonly known: FirstPlaces;
  /** Those that are known until one is another. */
  offsets: Uint8Array;
};

type Numbered = { readonly number: number; readonly marks: number };

/** Of the marks of one number. A function of its own, as what is below: V8 translates one that is called sooner than loops in loops. */
function whoGoesOn(texts: JoinedPeople, going: GoingOn, { number, marks }: Numbered): number {
  let having = marks;
  for (let left = marks; left !== 0; left &= left - 1)
    if (!goesOnIn(texts, going, lowest(left, number))) having &= ~(left & -left);
  return having;
}

function goesOnIn({ all, starts }: JoinedPeople, going: GoingOn, place: number): boolean {
  const { word, before, rest, known, offsets } = going;
  const offset = offsets[place] ?? 0;
  const at = (starts[place] ?? 0) + offset;
  if (
    offset !== farthest &&
    all.charCodeAt(at + before) === rest.charCodeAt(0) &&
    (rest.length === 1 || all.startsWith(rest, at + before))
  )
    return true;
  if (offset !== farthest && !isMarked(known.again, place)) return false;
  const behind = all.slice(at, starts[place + 1]).indexOf(word);
  if (behind > 0 && offset !== farthest) {
    if (going.offsets === known.offsets) going.offsets = offsets.slice();
    going.offsets[place] = Math.min(farthest, offset + behind);
  }
  return behind !== -1;
}

/** Leaves the marks of those whose text has every one of these words. */
export function leaveWhoHas(texts: JoinedPeople, marks: Int32Array, words: readonly string[]): void {
  for (const word of words) leaveWhoMayHave(texts.pairs, marks, word);
  const unsure = words.filter((word) => !isToldByPairs(texts.pairs, word));
  if (unsure.length === 0) return;
  for (let number = 0; number < marks.length; number += 1)
    marks[number] = whoHasAll(texts, unsure, { number, marks: marks[number] ?? 0 });
}

function whoHasAll(
  { all, starts }: JoinedPeople,
  words: readonly string[],
  { number, marks }: Numbered,
): number {
  let having = marks;
  for (let left = marks; left !== 0; left &= left - 1) {
    const place = lowest(left, number);
    const text = all.slice(starts[place], starts[place + 1]);
    if (!words.every((word) => text.includes(word))) having &= ~(left & -left);
  }
  return having;
}

/** In whose texts these are; they stand in order. */
function whoHas({ starts, pairs }: JoinedPeople, everywhere: Int32Array): PeopleSet {
  const places = new Int32Array(Math.min(pairs.people, everywhere.length));
  let found = 0;
  let person = 0;
  let end = 0;
  for (let index = 0; index < everywhere.length; index += 1) {
    const at = everywhere[index] ?? 0;
    if (at < end) continue;
    person = personAt(starts, at, person);
    end = starts[person + 1] ?? 0;
    places[found] = person;
    found += 1;
  }
  return setOfPlaces(fitted(places, found), pairs.people);
}

/** Whose text stands there, from this person on: looked for in steps that grow, as the next is near more often than far. */
function personAt(starts: Int32Array, at: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < starts.length && (starts[low + step] ?? 0) <= at) {
    low += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2))
    if (low + step < starts.length && (starts[low + step] ?? 0) <= at) low += step;
  return low;
}
