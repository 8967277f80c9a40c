import { beginsWithOneError, fewestLettersForgiven, wordsOf } from '../../../domain/list/search/fits.ts';
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

/** How a word of a name stands to one that was typed; `exact` is part of it, `alike` begins like it but for one letter. */
const standing = { other: 0, exact: 1, alike: 2 } as const;

/**
 * People whose name has every word that was typed, one of them at least with a typing error in it: one letter that is wrong, missing, too
 * many or in its neighbor's place, in words of four letters and more. Those with the fewest errors first, then by name. Whoever is found
 * by the letters as they were typed is not among them.
 */
export function peopleNamedAlike(
  database: ReadableDatabase,
  { text, limit }: { readonly text: string; readonly limit: number },
): { readonly rows: readonly PersonSummary[] } {
  const typed = [...new Set(wordsOf(foldText(text)))];
  if (!typed.some((word) => word.length >= fewestLettersForgiven)) return { rows: [] };
  const names = namesOf(database);
  const standings = typed.map((word) => standingsOf(names.words, word));
  const byErrors: number[][] = typed.map(() => []);
  for (let person = 0; person < names.ids.length; person += 1) {
    const errors = errorsIn(names, { person, standings });
    const found = errors === undefined ? undefined : byErrors[errors - 1];
    if (found !== undefined && found.length < limit) found.push(names.ids[person] ?? 0);
  }
  return { rows: readSummaries(database, byErrors.flat().slice(0, limit)) };
}

function standingsOf(words: readonly string[], typed: string): Uint8Array {
  const isForgiven = typed.length >= fewestLettersForgiven;
  return Uint8Array.from(words, (word) => {
    if (word.includes(typed)) return standing.exact;
    return isForgiven && beginsWithOneError(typed, word) ? standing.alike : standing.other;
  });
}

/** How many of the words typed have an error in this person's name; `undefined` where one of them is none of its words. */
function errorsIn(
  { starts, places }: Names,
  { person, standings }: { readonly person: number; readonly standings: readonly Uint8Array[] },
): number | undefined {
  let errors = 0;
  const end = starts[person + 1] ?? 0;
  for (const ofWord of standings) {
    let best: number = standing.other;
    for (let at = starts[person] ?? 0; at < end && best !== standing.exact; at += 1)
      best = ofWord[places[at] ?? 0] || best;
    if (best === standing.other) return undefined;
    if (best === standing.alike) errors += 1;
  }
  return errors;
}

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
    for (const word of wordsOf(name)) {
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
