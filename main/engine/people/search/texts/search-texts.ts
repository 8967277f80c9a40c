import { searchWords } from '../../../../domain/list/search/search-words.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { placesById } from '../places-by-id.ts';
import { findWord, type JoinedPeople, leaveWhoHas, type WordFound } from './find-word.ts';
import { tryOut } from './try-out.ts';
import { noLetterPairs, readLetterPairs } from './letter-pairs.ts';
import { marksOf, type PeopleSet, placesOf, setOfMarks } from './people-set.ts';

/** More people than this are searched in the database: their texts would take too much memory. */
const mostPeople = 1_200_000;
/** Of so many, all texts are read for any word: about a tenth of a millisecond for every thousand of them. */
const fewPeople = 10_000;
/** Ends a person's text; folded names, addresses and ids are parted by line ends and never hold it. */
const endOfPerson = '\0';

type Texts = JoinedPeople & {
  readonly version: number;
  /** In the order of the list. */
  readonly ids: Int32Array;
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
const mostKeptBytes = 40_000_000;
const mostKeptWords = 256;

type Found = WordFound & {
  readonly texts: Texts;
  readonly words: readonly string[];
  json: string | undefined;
};

/**
 * The people whose text has every word of this one, as places in the list of ids, which is in the order of names. Among many,
 * one or two letters are answered by what is kept of all pairs of letters; for more, texts in memory are read, of those only who have all
 * their pairs.
 * `undefined` where there are no words, or too many people to keep their texts in memory.
 */
export function searchPeople(
  database: ReadableDatabase,
  text: string,
): { readonly ids: Int32Array; readonly people: PeopleSet } | undefined {
  const words = searchWords(text);
  const found = words.length === 0 ? undefined : findTexts(database, words);
  return found === undefined ? undefined : { ids: found.texts.ids, people: found.people };
}

/** Has the code for searching run before somebody waits for it. */
export function tryOutSearch(database: ReadableDatabase): void {
  const texts = textsOf(database);
  if (texts !== undefined && texts.found.size === 0 && texts.ids.length > 0) tryOut(texts);
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
  const { people, texts } = found;
  if (people.count === texts.ids.length) return 'all';
  found.json ??= `[${placesOf(people)
    .map((place) => texts.ids[place] ?? 0)
    .join(',')}]`;
  return found.json;
}

function findTexts(database: ReadableDatabase, words: readonly string[]): Found | undefined {
  const texts = textsOf(database);
  if (texts === undefined) return undefined;
  const last = lastFound.get(database);
  const known = last?.texts === texts ? last : undefined;
  if (known !== undefined && isSame(known.words, words)) return known;
  const key = words.join(' ');
  const again = texts.found.get(key);
  const found = again ?? { texts, words, ...findAll(texts, words, known), json: undefined };
  texts.found.delete(key);
  texts.found.set(key, found);
  if (again === undefined) forgetOldest(texts, key);
  lastFound.set(database, found);
  return found;
}

/** What was asked for longest ago goes first, and never what is asked for now. */
function forgetOldest({ found }: Texts, key: string): void {
  let bytes = 0;
  // Words that go on everywhere share what is kept of them: each counts once.
  const counted = new Set<ArrayBufferLike>();
  for (const [words, { people, everywhere, first }] of [...found].toReversed()) {
    for (const list of ['marks' in people ? people.marks : people.places, everywhere, first?.offsets]) {
      if (list === undefined || counted.has(list.buffer)) continue;
      bytes += list.buffer.byteLength;
      counted.add(list.buffer);
    }
    if ((bytes > mostKeptBytes || found.size > mostKeptWords) && words !== key) found.delete(words);
  }
}

function findAll(texts: Texts, words: readonly string[], known: Found | undefined): WordFound {
  const [word = '', second] = words;
  if (second === undefined) {
    const [before = '', another] = known?.words ?? [];
    const isLonger = another === undefined && before.length > 1 && word.startsWith(before);
    return findWord(
      texts,
      word,
      known !== undefined && isLonger ? { word: before, found: known } : undefined,
    );
  }
  // Whoever has more letters of a word has the fewer ones too: typing on looks only at who was found so far.
  const isNarrower =
    known !== undefined && known.words.every((one) => words.some((other) => other.includes(one)));
  const [longest = '', ...others] = words.toSorted((one, other) => other.length - one.length);
  const { people } = isNarrower ? known : (texts.found.get(longest) ?? findWord(texts, longest));
  const marks = marksOf(people, texts.ids.length);
  // What was found so far has the words it was found by.
  leaveWhoHas(texts, marks, isNarrower ? words.filter((one) => !known.words.includes(one)) : others);
  return { people: setOfMarks(marks) };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** Whether the texts are in memory as they are now. */
export function areTextsRead(database: ReadableDatabase): boolean {
  return kept.get(database)?.version === versionOf(database);
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
  const pairs = people > fewPeople ? readLetterPairs(all, starts) : noLetterPairs(people);
  const texts: Texts = { version, all, starts, ids, pairs, found: new Map() };
  kept.set(database, texts);
  return texts;
}
