import { allFakers } from '@faker-js/faker';
import { linkPeople } from '../../../main/domain/matching/groups/link-people.ts';
import type { MatchRecord } from '../../../main/domain/matching/records/match-record.ts';

/** Linking two large made-up lists by likeness alone: names, department and place, no identifier. */
export type Scale = {
  readonly people: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly certain: number;
  readonly right: number;
  readonly questions: number;
};

const locales = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv'] as const;
const departments =
  'Sales,Field Sales,Inside Sales,Sales Operations,Marketing,Finance,Human Resources,Engineering,Support,Legal,Operations,Procurement,Product,Design,Research,Customer Success,Business Development,Partner Management,IT,Security'.split(
    ',',
  );

export function measureScale(people: number): Scale {
  const { left, right } = makeLists(people);
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  const linked = linkPeople({ left, right });
  const wallMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpu);
  const found = linked.certain.filter((link) => link.left.slice(1) === link.right.slice(1)).length;
  return {
    people,
    wallMs,
    cpuMs: (user + system) / 1000,
    certain: linked.certain.length,
    right: found,
    questions: linked.review.length,
  };
}

/** Nine in ten are in both lists; one in twenty of those with their names swapped, one in seven with a letter wrong. */
function makeLists(people: number): {
  readonly left: readonly MatchRecord[];
  readonly right: readonly MatchRecord[];
} {
  const random = randomNumbers(20261123);
  const pick = (values: readonly string[]): string => values[Math.floor(values.length * random() ** 2)] ?? '';
  const [given, family, cities] = namePools();
  const somebody = (): Omit<MatchRecord, 'id' | 'emails'> => ({
    givenName: pick(given),
    familyName: pick(family),
    department: pick(departments),
    location: pick(cities),
  });
  const left: MatchRecord[] = [];
  const right: MatchRecord[] = [];
  for (let person = 0; person < people; person += 1) {
    const one = somebody();
    left.push({ id: `l${person}`, emails: [], ...one });
    const other = random() < 0.9 ? retyped(one, random) : somebody();
    right.push({ id: `r${person}`, emails: [], ...other });
  }
  return { left, right };
}

function namePools(): readonly [readonly string[], readonly string[], readonly string[]] {
  const pool = (
    listsOf: (
      definitions: (typeof allFakers)['en']['rawDefinitions'],
    ) => readonly (readonly string[] | null | undefined)[],
  ): readonly string[] => [
    ...new Set(
      locales.flatMap((locale) => listsOf(allFakers[locale].rawDefinitions)).flatMap((list) => list ?? []),
    ),
  ];
  return [
    pool(({ person }) => [person?.first_name?.generic, person?.first_name?.female, person?.first_name?.male]),
    pool(({ person }) => [person?.last_name?.generic, person?.last_name?.female]),
    pool(({ location }) => [location?.city_name]).slice(0, 400),
  ];
}

function retyped(
  person: Omit<MatchRecord, 'id' | 'emails'>,
  random: () => number,
): Omit<MatchRecord, 'id' | 'emails'> {
  const chance = random();
  const { givenName = '', familyName = '' } = person;
  const moved = random() < 0.1 ? { department: departments[0] } : {};
  if (chance < 0.05) return { ...person, ...moved, givenName: familyName, familyName: givenName };
  if (chance < 0.1) return { ...person, ...moved, givenName: mistyped(givenName, random) };
  if (chance < 0.2) return { ...person, ...moved, familyName: mistyped(familyName, random) };
  return { ...person, ...moved };
}

function mistyped(text: string, random: () => number): string {
  const at = Math.floor(random() * Math.max(1, text.length - 1));
  const [before, letter, next, after] = [
    text.slice(0, at),
    text.charAt(at),
    text.charAt(at + 1),
    text.slice(at + 2),
  ];
  const kind = random();
  if (kind < 0.4) return before + next + letter + after;
  return kind < 0.7 ? before + next + after : `${before}e${next}${after}`;
}

/** mulberry32: the same lists at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
