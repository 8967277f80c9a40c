import { describe, expect, it, test } from 'vitest';
import {
  comparePair,
  populationOf,
  teamOf,
  type PairComparison,
} from '../../../main/domain/matching/pairs/compare-pair.ts';
import { openSession } from '../../../main/domain/matching/groups/match-session.ts';
import { defaultSettings } from '../../../main/domain/matching/records/settings.ts';
import { bystanders, record, type Somebody } from './people.ts';

function compare(one: Somebody, other: Somebody): PairComparison {
  const { session, left, right } = openSession(
    { left: [record('l', one), ...bystanders], right: [record('r', other)] },
    defaultSettings,
  );
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined) throw new Error('Two records were given.');
  return comparePair(a, b, session.context);
}

describe('addresses', () => {
  it.each([
    ['anna@x.com', 'ANNA@x.com', 'same'],
    ['anna.berg@example.com', 'anna.berg@exmaple.com', 'domain-close'],
    ['anna.berg@old.com', 'anna.berg@new.com', 'moved'],
    ['anna.berg@old-company.com', 'anna.berg@bought.example', 'moved'],
    ['matthew78@ballard.net', 'mathew78@ballard.net', 'close'],
    ['matthew78@ballard.net', 'matthew78ballard.net', 'close'],
    ['matthew@ballard.net', 'mtahwe@ballard.net', 'similar'],
    ['jsmith1@x.com', 'jsmith2@x.com', 'same-domain'],
    ['anna@x.com', 'carl@x.com', 'same-domain'],
    ['anna@x.com', 'carl@elsewhere.org', 'different'],
  ])('%s and %s: %s', (one, other, level) => {
    expect(compare({ email: one }, { email: other }).email?.level).toBe(level);
    expect(compare({ email: other }, { email: one }).email?.level).toBe(level);
  });

  it('made of the name say little that the name does not say', () => {
    const name = 'Anna Okonkwo';
    const named = compare(
      { name, email: 'anna.okonkwo@a.com' },
      { name, email: 'anna.okonkwo@bought.example' },
    );
    const other = compare({ name, email: 'moonlight@a.com' }, { name, email: 'moonlight@bought.example' });
    expect(named.email?.level).toBe('moved');
    expect(named.emailWeight).toBeLessThan(1);
    expect(other.emailWeight).toBeGreaterThan(3);
  });
});

describe('places and the like', () => {
  it.each<readonly ['location' | 'postcode' | 'department' | 'title', string, string, string]>([
    ['location', 'München', 'Munchen', 'same'],
    ['location', 'Stoke-on-Trent', 'Stoke on Trent', 'same'],
    ['location', 'Stockton-on-Tees', 'Stocton-ok-Tees', 'close'],
    ['location', 'London', 'noLdo', 'close'],
    ['location', 'Munich, Germany', 'Germany', 'shared'],
    ['location', 'Munich', 'Lisbon', 'different'],
    ['postcode', 'SW1A 1AA', 'sw1a1aa', 'same'],
    ['postcode', '80331', '80313', 'close'],
    ['postcode', '80331', '8033', 'close'],
    ['postcode', '80331', '10117', 'different'],
    ['department', 'Field Sales', 'Sales', 'shared'],
    ['title', 'Account Executive', 'Senior Account Executive', 'shared'],
  ])('%s %s and %s: %s', (field, one, other, level) => {
    expect(compare({ [field]: one }, { [field]: other })[field]?.level).toBe(level);
  });

  it('say nothing where one side is blank', () => {
    const { location, postcode, department, title } = compare({ location: 'Munich' }, { title: ' ' });
    expect([location, postcode, department, title]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('weights', () => {
  it('are lower for a name that many have', () => {
    const annas = Array.from({ length: 60 }, (_, at) =>
      record(`a${at}`, { givenName: 'Anna', familyName: `B${at}x` }),
    );
    const { session, left, right } = openSession(
      {
        left: [record('l1', { givenName: 'Anna' }), record('l2', { givenName: 'Odalys' }), ...annas],
        right: [record('r1', { givenName: 'Anna' }), record('r2', { givenName: 'Odalys' })],
      },
      defaultSettings,
    );
    const weightOf = (at: number): number => {
      const [one, other] = [left[at], right[at]];
      return one === undefined || other === undefined
        ? Number.NaN
        : comparePair(one, other, session.context).names.weight;
    };
    expect(weightOf(1) - weightOf(0)).toBeGreaterThan(4);
  });

  it('speak against another seat and another generation', () => {
    expect(compare({ seatId: '1' }, { seatId: '2' }).seatWeight).toBeLessThan(-4);
    expect(compare({ seatId: '1' }, {}).seatWeight).toBe(0);
    expect(compare({ name: 'John Smith Jr' }, { name: 'John Smith Sr' }).generationWeight).toBeLessThan(-8);
    expect(compare({ name: 'John Smith Jr' }, { name: 'John Smith' }).generationWeight).toBe(0);
  });
});

test.each([
  [0, 1024],
  [2047, 1024],
  [2048, 2048],
  [200_000, 131_072],
])('with %d records names are judged as among %d people', (records, population) => {
  expect(populationOf(records)).toBe(population);
});

test.each([
  [1, 16],
  [63, 16],
  [64, 64],
  [400, 256],
])('with %d records places are judged as among %d', (records, team) => {
  expect(teamOf(records)).toBe(team);
});
