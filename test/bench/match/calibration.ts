import { measureGroups, measureLinks, type Judged } from './measure.ts';
import type { GroupSet, Labeled, LinkSet } from './sets.ts';
import { randomNumbers } from './strangers.ts';

/** Of the pairs in one band of stated probability: what was stated on average, and what is true. */
export type Band = {
  readonly from: number;
  readonly pairs: number;
  readonly stated: number;
  readonly true: number;
};

export type Calibration = { readonly name: string; readonly bands: readonly Band[] };

const edges = [0, 0.5, 0.9, 0.99, 0.999] as const;

/**
 * What is stated against what is true on Febrl 4 as it is, and on sets made anew after Febrl's generator, which are not the published
 * Febrl 1 to 3: those are in no package of npm or Debian.
 */
export function measureCalibration(febrl4: LinkSet): readonly Calibration[] {
  const groups = remakes.map((remake) => ({
    name: remake.name,
    judged: measureGroups(remakeSet(febrl4, remake), {}).judged,
  }));
  return [...groups, { name: febrl4.name, judged: measureLinks(febrl4, {}).judged }].map(
    ({ name, judged }) => ({
      name,
      bands: bandsOf(judged),
    }),
  );
}

function bandsOf(judged: readonly Judged[]): readonly Band[] {
  return edges.map((from, at) => {
    const to = edges[at + 1] ?? Infinity;
    const within = judged.filter(({ probability }) => probability >= from && probability < to);
    const share = (sum: number): number => (within.length === 0 ? 0 : sum / within.length);
    return {
      from,
      pairs: within.length,
      stated: share(within.reduce((sum, { probability }) => sum + probability, 0)),
      true: share(within.filter(({ isRight }) => isRight).length),
    };
  });
}

type Remake = {
  readonly name: string;
  readonly originals: number;
  readonly duplicates: number;
  /** Most duplicates of one original. */
  readonly most: number;
};

/** Sizes of Febrl 1 to 3 (Christen and Pudjijono, "Accurate Synthetic Generation of Realistic Personal Information", PAKDD 2009). */
const remakes: readonly Remake[] = [
  { name: 'febrl1, made anew', originals: 500, duplicates: 500, most: 1 },
  { name: 'febrl2, made anew', originals: 4000, duplicates: 1000, most: 5 },
  { name: 'febrl3, made anew', originals: 2000, duplicates: 3000, most: 5 },
];

/** Originals of Febrl 4, and duplicates of them with one to two changes of a field and up to four of a record. */
function remakeSet({ left }: LinkSet, { name, originals, duplicates, most }: Remake): GroupSet {
  const random = randomNumbers(20_261_128);
  const chosen = left.slice(0, originals);
  const counts = new Map<string, number>();
  const records: Labeled[] = [...chosen];
  while (records.length < originals + duplicates) {
    const original = chosen[Math.floor(random() ** (most === 1 ? 1 : 2) * chosen.length)];
    if (original === undefined) break;
    const count = (counts.get(original.entity) ?? 0) + 1;
    if (count > most) continue;
    counts.set(original.entity, count);
    records.push(damaged(original, `${original.record.id}-copy-${String(count)}`, random));
  }
  return { name, records };
}

const fields = ['givenName', 'familyName', 'location', 'postcode'] as const;

function damaged({ record, entity }: Labeled, id: string, random: () => number): Labeled {
  const copy: Record<(typeof fields)[number], string | undefined> = {
    givenName: record.givenName,
    familyName: record.familyName,
    location: record.location,
    postcode: record.postcode,
  };
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes; change += 1) {
    const field = fields[Math.floor(random() * fields.length)] ?? 'givenName';
    if (random() < 0.05) [copy.givenName, copy.familyName] = [copy.familyName, copy.givenName];
    else if (random() < 0.08) copy[field] = undefined;
    else copy[field] = mistyped(copy[field], random);
  }
  return { entity, record: { id, emails: [], ...copy } };
}

/** A letter inserted, left out, replaced or moved. */
function mistyped(text: string | undefined, random: () => number): string | undefined {
  if (text === undefined || text.length < 2) return text;
  const at = Math.floor(random() * (text.length - 1));
  const letter = /\d/u.test(text)
    ? String(Math.floor(random() * 10))
    : String.fromCharCode(97 + Math.floor(random() * 26));
  const kind = random();
  if (kind < 0.25) return text.slice(0, at) + letter + text.slice(at);
  if (kind < 0.5) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.75) return text.slice(0, at) + letter + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}
