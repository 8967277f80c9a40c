import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Alarm } from '../../../main/domain/month/alarms/alarm.ts';
import { chanceOfAtMost } from '../../../main/domain/month/alarms/chance.ts';
import { SeatCounter, type SeatPast } from '../../../main/domain/month/alarms/seat-counter.ts';
import { dayFromNumber, dayNumber } from '../../../main/domain/time/calendar.ts';
import type { CalendarDay, PersonId } from '../../../main/domain/ids.ts';
import type { SeatState } from '../../../main/domain/seats/seat.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const letters: Readonly<Record<string, SeatState>> = {
  a: 'activated',
  i: 'invited',
  d: 'deactivated',
  '?': 'unknown',
  '-': 'none',
};
/** `--ia`: one letter a list. */
const states = (said: string): readonly SeatState[] =>
  said.split('').map((letter) => letters[letter] ?? 'none');
const months = ['2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'].map(day);
const early = day('2026-05-01');

type Given = Partial<Pick<SeatPast, 'given' | 'taken'>> & { readonly says: string; readonly times?: number };

function historyOf(people: readonly Given[]) {
  const all = people.flatMap(({ times = 1, ...one }) => Array.from({ length: times }, () => one));
  const lists = months.slice(0, all[0]?.says.length ?? 0);
  const counter = new SeatCounter(lists, early);
  for (const [index, { says, given = [], taken = [] }] of all.entries())
    counter.add({ id: (index + 1) as PersonId, seats: states(says), given, taken });
  return counter.history();
}

function about(people: readonly Given[]) {
  const { rings } = historyOf(people);
  return rings.map(({ alarm, verdict }) => [alarm.kind, alarm.on, alarm.people, verdict]);
}

const staff: Given = { says: 'aaaa', times: 20 };

describe('seats given without a plan', () => {
  test.each<[string, readonly Given[], readonly unknown[]]>([
    [
      '[AH3] a seat that no plan gave rings about the list that has it first',
      [staff, { says: '---i' }, { says: '---a' }],
      [['seats-without-plan', '2026-08-31', 2, 'open']],
    ],
    ['[AH3] one that a plan gave does not', [staff, { says: '---i', given: [day('2026-08-10')] }], []],
    [
      '[AH3] nor where the plan gave it long before',
      [staff, { says: '---i', given: [day('2026-06-01')] }],
      [],
    ],
    [
      '[AH3] what a plan gives after the list does not explain it',
      [staff, { says: '---i', given: [day('2026-09-01')] }],
      [['seats-without-plan', '2026-08-31', 1, 'open']],
    ],
    ['[AH3] the second list is too early', [{ ...staff, says: 'aa' }, { says: '-a' }], []],
    [
      '[AH3] somebody whom Purser took a seat from, given one again elsewhere',
      [staff, { says: 'aa-a', given: [day('2026-05-10')], taken: [day('2026-07-10')] }],
      [['seats-without-plan', '2026-08-31', 1, 'open']],
    ],
    ['[AH3] whoever held one before comes back from a short list', [staff, { says: 'aa-a' }], []],
    ['[AH2] not known is not none', [staff, { says: '--?a' }], []],
    ['[AH2] nor is what is not known now new', [staff, { says: '---?' }], []],
    ['[AH2] who may have held one before has nothing new', [staff, { says: '?--a' }], []],
    [
      '[AH5] a list that has more new ones than there were before is another kind',
      [staff, { says: '---a', times: 21 }],
      [],
    ],
    [
      '[AH9] right: still held by the next list',
      [staff, { says: '--aa' }],
      [['seats-without-plan', '2026-07-31', 1, 'right']],
    ],
    [
      '[AH9] right: Purser took it since',
      [staff, { says: '--a-', taken: [day('2026-08-10')] }],
      [['seats-without-plan', '2026-07-31', 1, 'right']],
    ],
    [
      '[AH9] wrong: gone from the next list',
      [staff, { says: '--a-' }],
      [['seats-without-plan', '2026-07-31', 1, 'wrong']],
    ],
    [
      '[AH9] not judged: the next list does not tell',
      [staff, { says: '--a?' }],
      [['seats-without-plan', '2026-07-31', 1, 'open']],
    ],
  ])('%s', (_, people, rings) => {
    expect(about(people)).toEqual(rings);
  });

  test.each([
    ['never', undefined, 0],
    ['after the list before', day('2026-08-01'), 0],
    ['on its day', day('2026-07-31'), 1],
  ])('[AH3] where Purser first gave a seat %s', (_, firstGiven, rings) => {
    const counter = new SeatCounter(months.slice(0, 4), firstGiven);
    counter.add({ id: 1 as PersonId, seats: states('aaaa'), given: [], taken: [] });
    counter.add({ id: 2 as PersonId, seats: states('---a'), given: [], taken: [] });
    expect(counter.history().rings).toHaveLength(rings);
  });

  it('[AH3] names whom it is about and how many a plan gave', () => {
    const { rings } = historyOf([staff, { says: '---a' }, { says: '---a', given: [day('2026-08-02')] }]);
    expect(rings[0]?.alarm).toEqual({
      kind: 'seats-without-plan',
      on: '2026-08-31',
      since: '2026-07-31',
      people: 1,
      byPlan: 1,
      ids: [21],
    } satisfies Record<string, unknown>);
  });
});

const planned = [day('2026-05-20')];
const many: Given = { says: 'aaaaaa', times: 60 };
/** Two cohorts of ten, nine and ten of whom activated. */
const usual: readonly Given[] = [
  { says: '-iaaaa', times: 9, given: planned },
  { says: '-iiaaa', times: 1, given: planned },
  { says: '--iaaa', times: 10, given: planned },
];

describe('activations falling', () => {
  test.each<[string, readonly Given[], readonly unknown[]]>([
    [
      '[AH4] two of ten where nineteen of twenty did; [AH9] still so in the next list',
      [
        many,
        ...usual,
        { says: '---iaa', times: 2, given: planned },
        { says: '---iii', times: 8, given: planned },
      ],
      [['activations-falling', '2026-09-30', 10, 'right']],
    ],
    [
      '[AH9] wrong: they only took longer',
      [
        many,
        ...usual,
        { says: '---iaa', times: 2, given: planned },
        { says: '---iia', times: 8, given: planned },
      ],
      [['activations-falling', '2026-09-30', 10, 'wrong']],
    ],
    [
      '[AH9] half of them is enough',
      [
        many,
        ...usual,
        { says: '---iia', times: 4, given: planned },
        { says: '---ii-', times: 4, given: planned },
        { says: '---ii?', times: 1, given: planned },
      ],
      [['activations-falling', '2026-09-30', 9, 'right']],
    ],
    ['[AH4] seven are too few', [many, ...usual, { says: '---iii', times: 7, given: planned }], []],
    [
      '[AH4] six of ten are no half as large a part',
      [
        many,
        ...usual,
        { says: '---iaa', times: 6, given: planned },
        { says: '---iii', times: 4, given: planned },
      ],
      [],
    ],
    [
      '[AH4] one list before is too little',
      [many, { says: '--iaaa', times: 25, given: planned }, { says: '---iii', times: 10, given: planned }],
      [],
    ],
    [
      '[AH2] of whom the list does not tell counts for neither',
      [many, ...usual, { says: '---i??', times: 10, given: planned }],
      [],
    ],
    [
      '[AH5] a list of another kind has no cohort',
      [{ ...many, times: 9 }, ...usual, { says: '---iii', times: 31, given: planned }],
      [],
    ],
  ])('%s', (_, people, rings) => {
    expect(about(people)).toEqual(rings);
  });

  it('[AH4] judges by a list of 21 to 60 days later alone', () => {
    const lists = ['2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-10', '2026-12-31'].map(
      day,
    );
    const counter = new SeatCounter(lists, early);
    const all = [many, ...usual, { says: '---iii', times: 10, given: planned }];
    let id = 0;
    for (const { says, times = 1, given = [] } of all)
      for (let one = 0; one < times; one += 1)
        counter.add({ id: (id += 1) as PersonId, seats: states(says), given, taken: [] });
    expect(counter.history().rings).toEqual([]);
  });

  it('[AH4] what chance does now and then is not falling', () => {
    // Three of eight where three of four did: half as many, and one in fifteen tries by chance alone.
    const seldom = [
      { says: '-iaaaa', times: 8, given: planned },
      { says: '-iiiii', times: 2, given: planned },
      { says: '--iaaa', times: 7, given: planned },
      { says: '--iiii', times: 3, given: planned },
    ];
    const now = [
      { says: '---iaa', times: 3, given: planned },
      { says: '---iii', times: 5, given: planned },
    ];
    expect(about([many, ...seldom, ...now])).toEqual([]);
  });
});

describe('chance', () => {
  test.each([
    // Tea tasting (R. A. Fisher, 1935): 8 cups, 4 of them milk first, 4 drawn.
    [{ found: 0, drawn: 4, marked: 4, all: 8 }, 1 / 70],
    [{ found: 1, drawn: 4, marked: 4, all: 8 }, 17 / 70],
    [{ found: 4, drawn: 4, marked: 4, all: 8 }, 1],
    [{ found: 0, drawn: 8, marked: 4, all: 8 }, 0],
  ])('of at most so many: %j', (of, expected) => {
    expect(chanceOfAtMost(of)).toBeCloseTo(expected, 10);
  });
});

describe('steady and other histories', () => {
  const said = fc.string({ unit: fc.constantFrom('a', 'i', '-', '?', 'd'), minLength: 6, maxLength: 6 });
  const people = fc.array(said, { minLength: 1, maxLength: 40 });

  it('[AH1] a history that goes on says the same of what was before', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 2, max: 5 }), (all, until) => {
        const kinds = (lists: number): readonly Alarm[] => {
          const counter = new SeatCounter(months.slice(0, lists), early);
          for (const [index, says] of all.entries())
            counter.add({ id: index as PersonId, seats: states(says.slice(0, lists)), given: [], taken: [] });
          return counter.history().rings.map(({ alarm }) => alarm);
        };
        const on = months[until - 1] ?? '';
        expect(kinds(6).filter((alarm) => alarm.on <= on)).toEqual(kinds(until));
      }),
      { numRuns: 200 },
    );
  });

  it('[AH3] who holds a seat all along, or was given it by a plan, never rings', () => {
    const steady = fc.constantFrom(
      'aaaaaa',
      '------',
      'iiiiii',
      'iaaaaa',
      'aaa---',
      '??????',
      '?aaaaa',
      'aa?aaa',
    );
    const byPlan = fc.constantFrom('--iaaa', '-iaaaa', '---aaa', '----ia');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(steady, byPlan), { maxLength: 60 }),
        fc.integer({ min: 0, max: 20 }),
        (all, lag) => {
          const counter = new SeatCounter(months, early);
          for (const [index, says] of all.entries()) {
            const first = says.startsWith('-') ? months[says.search(/[ai]/u)] : undefined;
            const given = first === undefined ? [] : [dayFromNumber(dayNumber(first) - lag)];
            counter.add({ id: index as PersonId, seats: states(says), given, taken: [] });
          }
          expect(counter.history().rings).toEqual([]);
        },
      ),
    );
  });
});
