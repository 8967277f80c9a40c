import {
  beginsWithOneError,
  fewestLettersForgiven,
  isOneErrorAway,
  wordsOf,
} from '../../../domain/list/search/fits.ts';
import { foldText } from '../../../domain/list/search/fold-text.ts';
import type { PersonSummary } from '../../../domain/people/person.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readSummaries } from '../describe/summary.ts';
import { keptWhilePeopleStay } from './while-people-stay.ts';

/** The words of names, each once, and which of them each person's name has; 4 bytes a word of a name beside the words themselves. */
type Names = {
  readonly words: readonly string[];
  /** In the order of names. */
  readonly ids: Int32Array;
  /** Where the words of each person begin in `places`; one more than there are people. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
};

const kept = keptWhilePeopleStay<Names>();

/** How a word of a name stands to one that was typed: that is part of it, is it but for one letter, or its beginning but for one. */
const standing = { other: 0, exact: 1, alike: 2, begins: 3 } as const;
/** What a word of that standing weighs; of several errors each weighs more than all that only begin so. */
const weights = [0, 0, 10, 11] as const;

/**
 * People whose name has every word that was typed, one of them at least with a typing error in it: one letter that is wrong, missing, too
 * many or in its neighbor's place, in words of four letters and more. Those with the fewest errors first, whole words before those that go
 * on, then by name. Whoever is found by the letters as they were typed is not among them.
 */
export function peopleNamedAlike(
  database: ReadableDatabase,
  { text, limit }: { readonly text: string; readonly limit: number },
): { readonly rows: readonly PersonSummary[] } {
  const typed = [...new Set(wordsOf(foldText(text)))];
  if (!typed.some((word) => word.length >= fewestLettersForgiven)) return { rows: [] };
  const names = namesOf(database);
  const standings = typed.map((word) => standingsOf(names.words, word));
  const byWeight = new Map<number, number[]>();
  for (let person = 0; person < names.ids.length; person += 1) {
    const weight = weightOf(names, { person, standings });
    if (weight === undefined || weight === 0) continue;
    const found = byWeight.get(weight) ?? [];
    byWeight.set(weight, found);
    if (found.length < limit) found.push(names.ids[person] ?? 0);
  }
  const ids = [...byWeight].toSorted(([one], [other]) => one - other).flatMap(([, found]) => found);
  return { rows: readSummaries(database, ids.slice(0, limit)) };
}

function standingsOf(words: readonly string[], typed: string): Uint8Array {
  const isForgiven = typed.length >= fewestLettersForgiven;
  return Uint8Array.from(words, (word) => {
    if (word.includes(typed)) return standing.exact;
    if (!isForgiven) return standing.other;
    if (isOneErrorAway(typed, word)) return standing.alike;
    return beginsWithOneError(typed, word) ? standing.begins : standing.other;
  });
}

/** What the errors weigh with which this person's name has the words typed; `undefined` where one of them is none of its words. */
function weightOf(
  { starts, places }: Names,
  { person, standings }: { readonly person: number; readonly standings: readonly Uint8Array[] },
): number | undefined {
  let weight = 0;
  const end = starts[person + 1] ?? 0;
  for (const ofWord of standings) {
    let best: number = standing.other;
    for (let at = starts[person] ?? 0; at < end; at += 1) {
      const one = ofWord[places[at] ?? 0] ?? standing.other;
      if (one !== standing.other && (best === standing.other || one < best)) best = one;
    }
    if (best === standing.other) return undefined;
    weight += weights[best] ?? 0;
  }
  return weight;
}

/** A folded name of Latin letters and single spaces, as most are: it needs no rule of letters to part it. */
const isPlain = /^[a-z]+(?: [a-z]+)*$/u;

function namesOf(database: ReadableDatabase): Names {
  const known = kept.get(database);
  if (known !== undefined) return known;
  const rows = database
    .prepare<[], [id: number, name: string]>('SELECT id, sort_name FROM person ORDER BY sort_name, id')
    .raw();
  const placeOf = new Map<string, number>();
  const ids: number[] = [];
  const starts = [0];
  const places: number[] = [];
  for (const [id, name] of rows.iterate()) {
    ids.push(id);
    for (const word of isPlain.test(name) ? name.split(' ') : wordsOf(name)) {
      const place = placeOf.get(word) ?? placeOf.size;
      placeOf.set(word, place);
      places.push(place);
    }
    starts.push(places.length);
  }
  const names = {
    words: [...placeOf.keys()],
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    places: Int32Array.from(places),
  };
  kept.set(database, names);
  return names;
}
