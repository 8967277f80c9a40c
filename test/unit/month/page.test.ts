import { describe, expect, it, test } from 'vitest';

import type { SourceAge } from '../../../main/domain/files/source-age.ts';
import type { CalendarDay, Instant } from '../../../main/domain/ids.ts';
import { isPartedBy, type PageFacts } from '../../../main/domain/month/page/facts.ts';
import { mergeGroups, type SeatGroup } from '../../../main/domain/month/page/groups.ts';
import { pageHtml } from '../../../main/domain/month/page/html.ts';
import { nextSteps } from '../../../main/words/page/next-steps.ts';
import type { PageWords } from '../../../main/domain/month/page/words.ts';
import { findingKinds } from '../../../main/domain/findings/finding.ts';
import { sayPage } from '../../../main/words/page/say-page.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const group = (name: string, seats: number, people = seats): SeatGroup => ({
  name,
  people,
  seats,
  activated: seats,
  idle: 1,
  leavers: 0,
  wastedSeats: 1,
});

const facts: PageFacts = {
  writtenAt: '2026-11-28T09:00:00.000Z' as Instant,
  withoutNames: false,
  seats: {
    bought: undefined,
    held: undefined,
    free: undefined,
    beyond: 0,
    activated: 0,
    invited: 0,
    licensed: 0,
  },
  use: undefined,
  before: undefined,
  changes: undefined,
  costs: undefined,
  renewsOn: undefined,
  done: {
    since: day('2026-10-29'),
    taken: { people: 0, names: [] },
    given: { people: 0, names: [] },
    undone: 0,
    failed: 0,
    open: 0,
  },
  open: [],
  asking: { idle: 0, silent: 0, givenUp: 0 },
  untold: {},
  by: 'department',
  groups: { shown: [], rest: undefined },
  ages: [],
};

function said({ parts }: PageWords): string {
  return parts
    .flatMap(({ heading, figures, lines, table }) => [
      heading,
      ...figures.map(({ label, value, note }) => `${label}: ${String(value)} (${note})`),
      ...lines,
      ...(table?.rows ?? []).map((row) =>
        row.map((cell) => (typeof cell === 'object' ? cell.text : String(cell))).join(' | '),
      ),
    ])
    .join('\n');
}

describe('groups', () => {
  test.each<[string, readonly number[], boolean, readonly number[], number | undefined]>([
    ['[PG2] small ones are merged', [9, 3, 2], true, [9], 5],
    ['[PG2] what is left goes with the smallest that is shown', [9, 6, 2], true, [9], 8],
    ['[PG2] nothing is shown where everybody would be told apart', [3, 1], true, [], 4],
    ['[PG3] with names all are shown', [9, 3, 2], false, [9, 3, 2], undefined],
    ['[PG3] a page holds eight', [9, 8, 7, 6, 5, 4, 3, 2, 1], false, [9, 8, 7, 6, 5, 4, 3, 2], 1],
    ['[PG3] nobody holds a seat', [0], true, [], undefined],
  ])('%s', (_, seats, withoutNames, shown, rest) => {
    const groups = seats.map((one, index) => group(`group ${String(index)}`, one));
    const merged = mergeGroups(groups, { withoutNames });
    expect(merged.shown.map((one) => one.seats)).toEqual(shown);
    expect(merged.rest?.seats).toBe(rest);
  });

  it('[PG2] four people with five seats are not shown by themselves, nor six with three', () => {
    const groups = [group('Large', 9), group('Four', 5, 4), group('Six', 3, 6)];
    expect(mergeGroups(groups, { withoutNames: true })).toMatchObject({
      shown: [{ name: 'Large' }],
      rest: { groups: 2, seats: 8, people: 10 },
    });
  });

  it('[PG2] [PG3] add up, and tell nobody apart, whatever their sizes', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const sizes = Array.from({ length: seed % 14 }, (_, index) => (seed * (index + 3) * 7919) % 13);
      const groups = sizes.map((seats, index) => ({
        name: String(index),
        people: Math.max(1, seats + ((seed + index) % 7) - 3),
        seats,
        activated: seats % 5,
        idle: seats % 3,
        leavers: seats % 2,
        wastedSeats: seats % 4,
      }));
      const { shown, rest } = mergeGroups(groups, { withoutNames: true });
      const parts = rest === undefined ? shown : [...shown, rest];
      for (const figure of ['people', 'seats', 'activated', 'idle', 'leavers', 'wastedSeats'] as const) {
        const whole = groups.filter(({ seats }) => seats > 0).reduce((sum, one) => sum + one[figure], 0);
        expect(parts.reduce((sum, one) => sum + one[figure], 0)).toBe(whole);
      }
      const told = shown.length === 0 ? [] : parts.filter(({ seats, people }) => seats < 5 || people < 5);
      expect(told).toEqual([]);
    }
  });
});

describe('the words of the page', () => {
  it('[PG1] say of nothing that it is nought where it is not known', () => {
    const text = said(sayPage(facts));
    expect(text).toContain('Bought: not known');
    expect(text).toContain('Held: not known (no user list says)');
    expect(text).toContain('Free: not known');
    expect(text).toContain('Not known: no price of a seat was entered.');
    expect(text).toContain('There is nothing to compare with yet');
    expect(text).toContain('Nothing was changed with Purser since 29 Oct 2026.');
  });

  it('[PG1] [FI18] say what nothing tells instead of a nought', () => {
    const text = said(
      sayPage({
        ...facts,
        untold: { idle: 'no-usage', 'leaver-with-seat': 'says-not-who-left' },
        groups: { shown: [{ ...group('Sales', 7), idle: 0, wastedSeats: 0 }], rest: undefined },
      }),
    );
    expect(text).not.toContain('Nothing is open');
    expect(text).toContain('Not known: who left (no list says who left).');
    expect(text).toContain('Not known: who is idle (no usage report was imported).');
    expect(text).toContain('Sales | 7 | 7 | – | – | –');
  });

  it('[PG4] [PG5] say what was done and what is open, in words', () => {
    const text = said(
      sayPage({
        ...facts,
        seats: { bought: 10, held: 12, free: 0, beyond: 2, activated: 8, invited: 1, licensed: 3 },
        done: {
          since: day('2026-10-29'),
          taken: { people: 8, names: ['Ann', 'Bo'] },
          given: { people: 0, names: [] },
          undone: 3,
          failed: 1,
          open: 2,
        },
        open: [{ kind: 'leaver-with-seat', people: 3, names: ['Cy', 'Dee', 'Eli'] }],
      }),
    );
    expect(text).toContain('8 seats taken back: Ann, Bo and 6 more.');
    expect(text).toContain('3 acts done and undone again.');
    expect(text).toContain('1 act refused by the service or not carried out.');
    expect(text).toContain('2 acts of which it is not known yet whether the service did it.');
    expect(text).toContain('Left or lost the app | 3 | Cy, Dee, Eli');
    expect(text).toContain('Free: 0 (2 more held than bought)');
    const codes = findingKinds.filter((kind) => kind.includes('-'));
    expect(codes.filter((code) => text.includes(code))).toEqual([]);
  });

  it('[PG11] say the active share of those of whom the reports tell', () => {
    const text = said(sayPage({ ...facts, use: { used: 30, told: 40, holders: 45 } }));
    expect(text).toContain('Active share: 75% (30 of 40 used theirs; of 5 not told)');
    const all = said(sayPage({ ...facts, use: { used: 1999, told: 2000, holders: 2000 } }));
    expect(all).toContain('Active share: 99% (1,999 of 2,000 used theirs)');
    expect(said(sayPage(facts))).toContain('Active share: not known (no usage report says)');
  });

  it('[PG3] [PG8] [PG10] say what each group spends on nobody, in the money of the whole', () => {
    const { parts } = sayPage({
      ...facts,
      by: 'office',
      seats: { ...facts.seats, held: 12 },
      costs: { currency: 'EUR', yearlyMinor: 117_999 } as NonNullable<PageFacts['costs']>,
      groups: { shown: [{ ...group('Oslo', 7), wastedSeats: 3 }], rest: undefined },
    });
    const table = parts.find(({ heading }) => heading === 'By office')?.table;
    expect(table?.head).toEqual([
      'Office',
      'Seats',
      'Activated',
      'Idle',
      'Left or lost the app',
      'Wasted a year',
    ]);
    expect(table?.rows[0]?.at(-1)).toMatchObject({ amount: 3539.97 });
    expect([
      isPartedBy('manager', { withoutNames: true }),
      isPartedBy('office', { withoutNames: true }),
    ]).toEqual([false, true]);
  });

  it('[PG2] without names have no column for them', () => {
    const { parts } = sayPage({
      ...facts,
      withoutNames: true,
      open: [{ kind: 'idle', people: 3, names: [] }],
    });
    expect(parts.find(({ heading }) => heading === 'Open')?.table).toEqual({
      head: ['What', 'People'],
      rows: [['Idle', 3]],
    });
  });

  it('[C3] say what changed and what is not known of it', () => {
    const changes = {
      since: day('2026-10-31'),
      until: day('2026-11-27'),
      left: 2,
      cameBack: 0,
      newSeats: 1,
      endedSeats: 0,
      becameIdle: undefined,
      activeAgain: undefined,
      given: 0,
      taken: 0,
    };
    expect(said(sayPage({ ...facts, changes }))).toContain(
      'Since 31 Oct 2026: 2 left or lost the app, 1 new seat. Not known: who became idle (no newer usage report).',
    );
  });

  test.each<[string, Partial<PageFacts>, readonly string[]]>([
    [
      '[PG7] nothing',
      { costs: {} as NonNullable<PageFacts['costs']> },
      ['Nothing is to be done before next month.'],
    ],
    [
      '[PG7] lists that are missing',
      {
        costs: {} as NonNullable<PageFacts['costs']>,
        untold: { idle: 'no-usage', 'leaver-with-seat': 'says-not-who-left' },
      },
      [
        'Import a usage report: who is idle is not known.',
        'Import a list that says who left: it is not known.',
      ],
    ],
    [
      '[PG7] no user list, without which nothing else is known',
      {
        costs: {} as NonNullable<PageFacts['costs']>,
        untold: {
          idle: 'no-user-list',
          'leaver-with-seat': 'no-user-list',
          'never-activated': 'no-user-list',
        },
      },
      ['Import a user list that says who holds a license.'],
    ],
    [
      '[PG7] an unknown outcome before a leaver',
      { done: { ...facts.done, open: 1 }, open: [{ kind: 'leaver-with-seat', people: 1, names: [] }] },
      [
        'Find out what became of 1 act.',
        'Take back the seat of 1 person who left or lost the app.',
        'Enter the price of a seat, so that costs are known.',
      ],
    ],
    [
      '[PG12] whom to ask, and what came of asking, not who is idle',
      {
        costs: {} as NonNullable<PageFacts['costs']>,
        open: [{ kind: 'idle', people: 9, names: [] }],
        asking: { idle: 1, silent: 2, givenUp: 3 },
      },
      [
        'Take back the seats of 3 people who give them up.',
        'Decide on the seats of 2 people who did not answer in time.',
        'Ask 1 person who is idle whether the seat is needed.',
      ],
    ],
    [
      '[PG7] a renewal that is near',
      { renewsOn: day('2026-12-31') },
      [
        'Decide how many seats to buy: the contract renews on 31 Dec 2026, in 33 days.',
        'Enter the price of a seat, so that costs are known.',
      ],
    ],
    [
      '[PG7] no renewal that is far or past',
      { renewsOn: day('2027-12-31') },
      ['Enter the price of a seat, so that costs are known.'],
    ],
  ])('[PG7] next steps: %s', (_, change, steps) => {
    expect(nextSteps({ ...facts, ...change })).toEqual(steps);
  });
});

it('[PG6] the HTML holds whatever a file says as text', () => {
  const hostile = '<img src=x>&"\'\u202Egnp';
  const html = pageHtml(sayPage({ ...facts, open: [{ kind: 'idle', people: 1, names: [hostile] }] }));
  expect(html).toContain('&lt;img src=x&gt;&amp;&quot;&#39;gnp');
  expect(html).not.toMatch(/<(img|script|iframe|link|a)\b/u);
});

describe('what the page comes from', () => {
  it('names a list of everybody of one day once, however many systems have one', () => {
    const age = (source: SourceAge['source'], on: string): SourceAge => ({
      source,
      on: day(on),
      ageDays: 0,
      limitDays: 45,
      isOld: false,
    });
    const ages = [
      age('users', '2026-11-30'),
      age('staff', '2026-11-30'),
      age('staff', '2026-11-30'),
      age('staff', '2026-10-31'),
    ];
    const { footer } = sayPage({ ...facts, ages });
    expect(footer).toBe(
      'User list of 30 Nov 2026, list of everybody of 30 Nov 2026, list of everybody of 31 Oct 2026. Written by Purser.',
    );
  });
});
