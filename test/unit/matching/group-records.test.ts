import { describe, expect, it, test } from 'vitest';
import { groupRecords, type GroupRequest } from '../../../main/domain/matching/groups/group-records.ts';
import { record, type Somebody } from './people.ts';

/** Groups of several, by the numbers of their records, and what is asked. */
function grouped(
  people: readonly Somebody[],
  settings: GroupRequest['settings'] = {},
): { readonly groups: readonly string[]; readonly asked: readonly string[] } {
  const records = people.map((somebody, at) => record(String(at), somebody));
  const { groups, review } = groupRecords({ records, settings });
  return {
    groups: groups.filter((group) => group.records.length > 1).map((group) => group.records.join('+')),
    asked: review.map(
      ({ left, right, reason }) => `${[left.join('+'), right.join('+')].toSorted().join(' or ')}: ${reason}`,
    ),
  };
}

const berg = { name: 'Anna Berg', department: 'Field Sales', location: 'Munich' };

describe('records of one list', () => {
  it.each<readonly [string, readonly Somebody[], readonly string[]]>([
    [
      'share a unique id',
      [{ uniqueId: '1' }, { uniqueId: '1', name: 'Anna Berg' }, { uniqueId: '2' }],
      ['0+1'],
    ],
    [
      'hang together by several identifiers',
      [
        { uniqueId: '1', email: 'a@x.com' },
        { email: 'a@x.com', seatId: '7' },
        { seatId: '7', memberKey: 'm' },
        { memberKey: 'm' },
      ],
      ['0+1+2+3'],
    ],
    ['have an alias in common', [{ email: 'a@x.com' }, { email: 'b@x.com', aliases: ['a@x.com'] }], ['0+1']],
    ['are alike in name and more', [berg, { ...berg, name: 'Berg, Anna' }, { name: 'Carl Meyer' }], ['0+1']],
    [
      'are of two people of one name',
      [
        { ...berg, uniqueId: '1' },
        { ...berg, uniqueId: '2' },
      ],
      [],
    ],
    [
      'share a mailbox of a team',
      [
        { email: 'team@x.com', name: 'Anna Berg' },
        { email: 'team@x.com', name: 'Carl Meyer' },
        { email: 'team@x.com', name: 'Anna Berg' },
      ],
      ['0+2'],
    ],
  ])('%s', (_, people, groups) => {
    expect(grouped(people).groups).toEqual(groups);
  });
});

test('an identifier that leads to two unique ids joins neither, and is asked about', () => {
  const people = [
    { uniqueId: '1', email: 'a@x.com' },
    { uniqueId: '2', email: 'a@x.com' },
    { email: 'a@x.com' },
  ];
  const { groups, asked } = grouped(people);
  expect(groups).toEqual([]);
  expect(asked).toEqual(['0 or 1: contradiction', '0 or 2: contradiction', '1 or 2: contradiction']);
});

test('a chain of identifiers between two unique ids is not made', () => {
  const people = [
    { uniqueId: '1', email: 'a@x.com' },
    { email: 'a@x.com', aliases: ['b@x.com'] },
    { email: 'b@x.com', aliases: ['c@x.com'] },
    { uniqueId: '2', email: 'c@x.com' },
  ];
  expect(grouped(people).groups).toEqual(['0+1']);
});

test.each(['desk@x.com', 'anna.berg@x.com'])(
  'a record without a name in %s, which two share, belongs to nobody in particular',
  (email) => {
    const people = [{ email, name: 'Anna Berg' }, { email }, { email, name: 'Carl Meyer' }];
    const { groups, asked } = grouped(people);
    expect(groups).toEqual([]);
    expect(asked).toHaveLength(3);
  },
);

test('a chain of likenesses whose ends are strangers is not one person', () => {
  const steps = [
    'Anna Bergmann',
    'Anna Bergman',
    'Anna Berman',
    'Anna Beman',
    'Ana Beman',
    'Ana Benan',
    'Ina Benan',
    'Ina Benat',
  ];
  const people = steps.map((name) => ({ name, department: 'Quarry', location: 'Győr' }));
  const { groups } = grouped(people);
  const ofFirst = groups.find((group) => group.split('+').includes('0')) ?? '0';
  expect(ofFirst.split('+')).not.toContain('7');
});

describe('decisions', () => {
  it('join and set apart', () => {
    const people = [
      { name: 'Anna Berg' },
      { name: 'Anna Meyer' },
      { email: 'a@x.com' },
      { email: 'a@x.com' },
    ];
    const decisions = [
      { one: '1', other: '0', verdict: 'same' as const },
      { one: '2', other: '3', verdict: 'different' as const },
    ];
    expect(grouped(people, { decisions }).groups).toEqual(['0+1']);
  });

  it('of people who are not here change nothing', () => {
    const decisions = [{ one: '0', other: 'gone', verdict: 'same' as const }];
    expect(grouped([{ name: 'Anna Berg' }], { decisions }).groups).toEqual([]);
  });

  it('do not bring two unique ids together', () => {
    const decisions = [{ one: '0', other: '1', verdict: 'same' as const }];
    expect(grouped([{ uniqueId: '1' }, { uniqueId: '2' }], { decisions }).groups).toEqual([]);
  });

  it('name themselves in the evidence', () => {
    const records = [record('a', { name: 'Anna Berg' }), record('b', { name: 'Anna Meyer' })];
    const settings = { decisions: [{ one: 'a', other: 'b', verdict: 'same' as const }] };
    const [group] = groupRecords({ records, settings }).groups;
    expect(group?.joins.map(({ evidence }) => evidence.rule)).toEqual(['decided']);
  });
});

test('no records, no groups', () => {
  expect(groupRecords({ records: [] })).toEqual({ groups: [], review: [] });
});

test('a mailbox of very many people joins none of them and asks few questions', () => {
  const people = Array.from({ length: 300 }, (_, at) => ({
    email: 'all@x.com',
    name: `Anna${at} Berg${at}`,
  }));
  const records = people.map((somebody, at) => record(String(at), somebody));
  const { groups, review } = groupRecords({ records });
  expect(groups).toHaveLength(300);
  expect(review.filter(({ reason }) => reason === 'contradiction').length).toBeLessThan(30);
});
