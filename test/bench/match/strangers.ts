import { allFakers, type Faker } from '@faker-js/faker';
import { linkPeople } from '../../../main/domain/matching/groups/link-people.ts';
import type { MatchRecord } from '../../../main/domain/matching/records/match-record.ts';
import { foldText } from '../../../main/domain/list/search/fold-text.ts';
import { customs, pick, type NameMaker } from '../../support/customs.ts';

/** Two lists with nobody in common: leavers with a seat, newcomers without. Every certain match is wrong. */
export type Strangers = {
  readonly customs: readonly {
    readonly custom: string;
    readonly certain: number;
    readonly questions: number;
  }[];
  readonly certain: number;
};

const listSize = 200;

function ofFaker(faker: Faker): NameMaker {
  const { first_name: first, last_name: last } = faker.rawDefinitions.person ?? {};
  const all = (list: typeof first): readonly string[] => [
    ...new Set([...(list?.generic ?? []), ...(list?.female ?? []), ...(list?.male ?? [])]),
  ];
  const [given, family] = [all(first), all(last)];
  return (random) => ({ given: pick(given, random), family: pick(family, random) });
}

const allCustoms = [
  ...customs,
  ...(
    ['en_IN', 'sv', 'pt_PT', 'pt_BR', 'de', 'es', 'pl', 'it', 'fr', 'nl', 'en_US', 'tr', 'ru', 'ja'] as const
  ).map((locale) => ({
    custom: `faker ${locale}`,
    nameOf: ofFaker(allFakers[locale]),
  })),
];

export function measureStrangers(seeds: readonly number[] = [1, 2, 3]): Strangers {
  const results = allCustoms.map(({ custom, nameOf }) => {
    let [certain, questions] = [0, 0];
    for (const seed of seeds) {
      const { left, right } = makeLists(nameOf, seed);
      const linked = linkPeople({ left, right });
      certain += linked.certain.length;
      questions += linked.review.length;
    }
    return { custom, certain, questions };
  });
  return { customs: results, certain: results.reduce((sum, result) => sum + result.certain, 0) };
}

/**
 * Addresses are first.last@ of one domain, each given once: who comes later with the same gets a number behind it. Nobody of one list has the
 * very name of somebody in the other, so that whatever is taken for one was alike at most.
 */
function makeLists(
  nameOf: NameMaker,
  seed: number,
): { readonly left: readonly MatchRecord[]; readonly right: readonly MatchRecord[] } {
  const random = randomNumbers(seed);
  const taken = new Map<string, number>();
  const names = new Map<string, 'l' | 'r'>();
  const make = (side: 'l' | 'r', at: number): MatchRecord => {
    for (;;) {
      const name = nameOf(random);
      const known = names.get(`${name.given} ${name.family}`);
      if (known !== undefined && known !== side) continue;
      names.set(`${name.given} ${name.family}`, side);
      const local = [name.given, name.family]
        .map((part) => foldText(part).replaceAll(/[^\p{L}]/gu, ''))
        .join('.');
      const times = (taken.get(local) ?? 0) + 1;
      taken.set(local, times);
      const email = `${local}${times === 1 ? '' : String(times)}@company.example`;
      return { id: `${side}${String(at)}`, emails: [email], givenName: name.given, familyName: name.family };
    }
  };
  const list = (side: 'l' | 'r'): readonly MatchRecord[] =>
    Array.from({ length: listSize }, (_, at) => make(side, at));
  return { left: list('l'), right: list('r') };
}

/** mulberry32: the same lists at every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
