import type { PersonId } from '../../domain/ids.ts';
import type { ReadableDatabase } from '../database/handles.ts';

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

/**
 * People whose text has every one of these words, in the order of their names: a page of them and how many there are. Reading all texts in
 * memory takes the same few milliseconds whatever is looked for; the index is slow for words of one or two letters, which it does
 * not know, and for what nearly everybody has. `undefined` where there are too many people to keep their texts in memory.
 */
export function searchTexts(
  database: ReadableDatabase,
  words: readonly string[],
  page: { readonly offset: number; readonly limit: number },
): { readonly ids: readonly PersonId[]; readonly total: number } | undefined {
  const texts = textsOf(database);
  // The longest is in the fewest texts.
  const [first, ...others] = words.toSorted((one, other) => other.length - one.length);
  if (texts === undefined || first === undefined) return undefined;
  const { all, starts, ids } = texts;
  const found: PersonId[] = [];
  let total = 0;
  let person = 0;
  for (let at = all.indexOf(first); at !== -1;) {
    while ((starts[person + 1] ?? all.length) <= at) person += 1;
    const end = starts[person + 1] ?? all.length;
    if (others.length === 0 || hasAll(all.slice(starts[person], end), others)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids were read from the table of people
      if (total >= page.offset && found.length < page.limit) found.push(ids[person] as PersonId);
      total += 1;
    }
    at = all.indexOf(first, end);
  }
  return { ids: found, total };
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
  const parts: string[] = [];
  let at = 0;
  let person = 0;
  const rows = database
    .prepare<[], [id: number, text: string]>('SELECT id, search_text FROM person ORDER BY sort_name, id')
    .raw();
  for (const [id, text] of rows.iterate()) {
    const part = text + endOfPerson;
    parts.push(part);
    starts[person] = at;
    ids[person] = id;
    at += part.length;
    person += 1;
  }
  starts[person] = at;
  const texts = { version, all: parts.join(''), starts, ids };
  kept.set(database, texts);
  return texts;
}
