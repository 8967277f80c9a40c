import { searchWords } from '../../../domain/list/search/search-words.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { type LettersOfTexts, readLetters, whoHasLetter } from './letters-of-texts.ts';
import { placesById } from './places-by-id.ts';

/** More people than this are searched in the database: their texts would take too much memory. */
const mostPeople = 1_200_000;
/** Ends a person's text; folded names, addresses and ids are parted by line ends and never hold it. */
const endOfPerson = '\0';

type Texts = {
  readonly version: number;
  readonly all: string;
  /** Of each person in the order of the list: where the text begins, and one more for the end of all. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly letters: LettersOfTexts;
  /** What was found, by the words; what was asked for longest ago comes first. */
  readonly found: Map<string, Found>;
};

const versions = new WeakMap<ReadableDatabase, number>();
const kept = new WeakMap<ReadableDatabase, Texts>();

/** Says that texts to be searched have changed; those in memory are read anew when they are asked for next. */
export function noteTextsChanged(database: ReadableDatabase): void {
  versions.set(database, versionOf(database) + 1);
}

function versionOf(database: ReadableDatabase): number {
  return versions.get(database) ?? 0;
}

/** What was found last of each database: the next question is often about the same words, or about more of them. */
const lastFound = new WeakMap<ReadableDatabase, Found>();
/** What was found is kept for whoever takes a letter back or looks for the same again: so much in all, and of so many words. */
const mostKeptBytes = 64_000_000;
const mostKeptWords = 256;

type Found = {
  readonly texts: Texts;
  readonly words: readonly string[];
  /** Places in the order of the list. */
  readonly places: Int32Array;
  /** Everywhere in all texts, in their order, where a word of two letters and more was found that is the only one. */
  readonly everywhere: Int32Array | undefined;
  json: string | undefined;
};

/**
 * The people whose text has every word of this one, as places in the list of ids, which is in the order of names. Reading all texts in
 * memory takes the same few milliseconds whatever is looked for. `undefined` where there are no words, or too many people to
 * keep their texts in memory.
 */
export function searchPlaces(
  database: ReadableDatabase,
  text: string,
): { readonly ids: Int32Array; readonly places: Int32Array } | undefined {
  const words = searchWords(text);
  const found = words.length === 0 ? undefined : findTexts(database, words);
  return found === undefined ? undefined : { ids: found.texts.ids, places: found.places };
}

/** Everybody whose text is kept in memory, read now where it is not, in the order of names; `undefined` where there are too many. */
export function searchableIds(database: ReadableDatabase): Int32Array | undefined {
  return textsOf(database)?.ids;
}

/**
 * The ids of the people whose text has every one of these words, as a JSON array; `all` where everybody has them, `undefined` where
 * there are too many people to keep their texts in memory.
 */
export function searchedIds(database: ReadableDatabase, words: readonly string[]): string | undefined {
  const found = findTexts(database, words);
  if (found === undefined) return undefined;
  if (found.places.length === found.texts.ids.length) return 'all';
  found.json ??= `[${found.places.map((place) => found.texts.ids[place] ?? 0).join(',')}]`;
  return found.json;
}

function findTexts(database: ReadableDatabase, words: readonly string[]): Found | undefined {
  const texts = textsOf(database);
  if (texts === undefined) return undefined;
  const last = lastFound.get(database);
  const known = last?.texts === texts ? last : undefined;
  if (known !== undefined && isSame(known.words, words)) return known;
  const key = words.join(' ');
  const found = texts.found.get(key) ?? {
    texts,
    words,
    ...searchAll(texts, words, known),
    json: undefined,
  };
  keepFound(texts, key, found);
  lastFound.set(database, found);
  return found;
}

function keepFound({ found }: Texts, key: string, one: Found): void {
  found.delete(key);
  found.set(key, one);
  let bytes = 0;
  // Words that go on everywhere share their lists: each counts once.
  const counted = new Set<ArrayBufferLike>();
  const latest = [...found].toReversed();
  const dear = latest.filter(([words]) => isDear(words));
  const others = latest.filter(([words]) => !isDear(words));
  for (const [words, { places, everywhere }] of [...dear, ...others]) {
    for (const { buffer } of everywhere === undefined ? [places] : [places, everywhere]) {
      if (!counted.has(buffer)) bytes += buffer.byteLength;
      counted.add(buffer);
    }
    const isTooMuch = bytes > mostKeptBytes || found.size > mostKeptWords;
    if (isTooMuch && words !== key) found.delete(words);
  }
}

/** Two letters take longest: all texts have to be read for them, and many have them. */
function isDear(words: string): boolean {
  return words.length === 2;
}

type Places = Pick<Found, 'places' | 'everywhere'>;

function searchAll(texts: Texts, words: readonly string[], known: Found | undefined): Places {
  const [word = '', second] = words;
  if (second === undefined) {
    if (word.length < 2)
      return { places: whoHasLetter(texts.letters, word) ?? findFirst(texts, word), everywhere: undefined };
    const [before = ''] = known?.words ?? [];
    if (known?.everywhere === undefined || !word.startsWith(before)) {
      const everywhere = findEverywhere(texts, word);
      return { places: placesOf(texts, everywhere), everywhere };
    }
    const everywhere = goingOn(texts, known.everywhere, { before, word });
    // Where the word goes on everywhere, it is the same people.
    const places = everywhere === known.everywhere ? known.places : placesOf(texts, everywhere);
    return { places, everywhere };
  }
  // Whoever has more letters of a word has the fewer ones too: typing on looks only at who was found so far.
  const isNarrower =
    known !== undefined && known.words.every((one) => words.some((other) => other.includes(one)));
  const [longest = '', ...others] = words.toSorted((one, other) => other.length - one.length);
  const places = isNarrower ? known.places : findFirst(texts, longest);
  // What was found so far has the words it was found by.
  const left = isNarrower ? words.filter((one) => !known.words.includes(one)) : others;
  return { places: places.filter((place) => hasAll(textAt(texts, place), left)), everywhere: undefined };
}

function findFirst({ all, starts, ids }: Texts, word: string): Int32Array {
  const places = new Int32Array(ids.length);
  let found = 0;
  let person = 0;
  for (let at = all.indexOf(word); at !== -1;) {
    while ((starts[person + 1] ?? all.length) <= at) person += 1;
    places[found] = person;
    found += 1;
    at = all.indexOf(word, starts[person + 1] ?? all.length);
  }
  return fitted(places, found);
}

/** Room for one a person at first: more is seldom needed, and what is not used takes no memory before it is written to. */
function findEverywhere({ all, ids }: Texts, word: string): Int32Array {
  let everywhere = new Int32Array(Math.max(1, ids.length));
  let found = 0;
  for (let at = all.indexOf(word); at !== -1; at = all.indexOf(word, at + 1)) {
    if (found === everywhere.length) {
      const grown = new Int32Array(Math.ceil(everywhere.length * 1.5));
      grown.set(everywhere);
      everywhere = grown;
    }
    everywhere[found] = at;
    found += 1;
  }
  return fitted(everywhere, found);
}

/** The first of these numbers; a few of many are copied, so that the many are not held for them. */
function fitted(numbers: Int32Array, count: number): Int32Array {
  return count * 4 < numbers.length ? numbers.slice(0, count) : numbers.subarray(0, count);
}

/** The same for a word that goes on where another was found: the very list that is known, where it goes on everywhere. */
function goingOn(
  { all }: Texts,
  known: Int32Array,
  { before, word }: { readonly before: string; readonly word: string },
): Int32Array {
  const rest = word.slice(before.length);
  const next = rest.charCodeAt(0);
  const length = before.length;
  const goesOn = (at: number): boolean =>
    all.charCodeAt(at + length) === next && (rest.length === 1 || all.startsWith(rest, at + length));
  let found = 0;
  while (found < known.length && goesOn(known[found] ?? 0)) found += 1;
  if (found === known.length) return known;
  const everywhere = known.slice();
  for (let index = found + 1; index < known.length; index += 1) {
    const at = known[index] ?? 0;
    if (!goesOn(at)) continue;
    everywhere[found] = at;
    found += 1;
  }
  return fitted(everywhere, found);
}

function placesOf({ starts, ids }: Texts, everywhere: Int32Array): Int32Array {
  const places = new Int32Array(Math.min(ids.length, everywhere.length));
  let found = 0;
  let person = -1;
  let end = 0;
  for (let index = 0; index < everywhere.length; index += 1) {
    const at = everywhere[index] ?? 0;
    if (at < end) continue;
    while (end <= at) {
      person += 1;
      end = starts[person + 1] ?? 0;
    }
    places[found] = person;
    found += 1;
  }
  return fitted(places, found);
}

function textAt({ all, starts }: Texts, place: number): string {
  return all.slice(starts[place], starts[place + 1]);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function textsOf(database: ReadableDatabase): Texts | undefined {
  const version = versionOf(database);
  const known = kept.get(database);
  if (known?.version === version) return known;
  const people = database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0;
  if (people > mostPeople) return undefined;
  const starts = new Int32Array(people + 1);
  const ids = new Int32Array(people);
  let person = 0;
  const inOrder = database.prepare<[], number>('SELECT id FROM person ORDER BY sort_name, id').pluck();
  for (const id of inOrder.iterate()) {
    ids[person] = id;
    person += 1;
  }
  // In the order of names each would be on another page of the database.
  const places = placesById(ids);
  const parts = Array.from({ length: people }, () => '');
  const rows = database.prepare<[], [id: number, text: string]>('SELECT id, search_text FROM person').raw();
  for (const [id, text] of rows.iterate()) parts[places[id] ?? 0] = text + endOfPerson;
  let at = 0;
  parts.forEach((part, place) => {
    starts[place] = at;
    at += part.length;
  });
  starts[people] = at;
  const all = parts.join('');
  const letters = readLetters(all, starts);
  const texts = { version, all, starts, ids, letters, found: new Map<string, Found>() };
  kept.set(database, texts);
  return texts;
}
