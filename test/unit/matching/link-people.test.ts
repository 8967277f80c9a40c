import { describe, expect, it, test } from 'vitest';
import { linkPeople } from '../../../main/domain/matching/groups/link-people.ts';
import { link, outcomeOf, type Case } from './outcome.ts';
import { bystanders, record } from './people.ts';

describe('identifiers', () => {
  it.each<Case>([
    ['unique id', { uniqueId: ' E7 ' }, { uniqueId: 'E7', name: 'Anna Berg' }, 'certain', 'same-unique-id'],
    ['e-mail in another case', { email: 'Anna@X.com' }, { email: 'anna@x.com' }, 'certain', 'same-email'],
    [
      'an alias',
      { email: 'anna@x.com' },
      { email: 'a.berg@x.com', aliases: ['anna@x.com'] },
      'certain',
      'same-alias',
    ],
    ['seat', { seatId: '17' }, { seatId: '17', name: 'Anna Berg' }, 'certain', 'same-seat'],
    ['member', { memberKey: 'abc' }, { memberKey: 'abc' }, 'certain', 'same-member-key'],
    ['unique ids in other cases', { uniqueId: 'e7' }, { uniqueId: 'E7' }, 'no', undefined],
    [
      'e-mail, but other unique ids',
      { email: 'a@x.com', uniqueId: '1' },
      { email: 'a@x.com', uniqueId: '2' },
      'review',
      'same-email',
    ],
    [
      'e-mail, but other members',
      { email: 'a@x.com', memberKey: '1' },
      { email: 'a@x.com', memberKey: '2' },
      'review',
      'same-email',
    ],
    [
      'e-mail, but a name with nothing in common',
      { email: 'desk@x.com', name: 'Anna Berg' },
      { email: 'desk@x.com', name: 'Carl Meyer' },
      'review',
      'same-email',
    ],
    [
      'e-mail of another name',
      { email: 'anna.berg@x.com' },
      { email: 'anna.berg@x.com', name: 'Carl Meyer' },
      'certain',
      'same-email',
    ],
    [
      'e-mail and a married name',
      { email: 'a@x.com', name: 'Anna Berg' },
      { email: 'a@x.com', name: 'Anna Meyer' },
      'certain',
      'same-email',
    ],
    [
      'e-mail and a name in another script',
      { email: 'w@x.com', name: '王伟' },
      { email: 'w@x.com', name: 'Wei Wang' },
      'certain',
      'same-email',
    ],
    [
      'same name, but other unique ids',
      { name: 'Anna Berg', uniqueId: '1' },
      { name: 'Anna Berg', uniqueId: '2' },
      'no',
      undefined,
    ],
  ])('%s', (_, left, right, outcome, rule) => {
    expect(outcomeOf(link([left], [right]))).toEqual({ outcome, rule });
  });

  it('leaves an identifier that two records have to a person', () => {
    const linked = link(
      [{ email: 'a@x.com' }],
      [
        { email: 'a@x.com', name: 'Anna Berg' },
        { email: 'a@x.com', name: 'Anne Berg' },
      ],
    );
    expect(linked.certain).toEqual([]);
    expect(linked.review.map(({ right, reason }) => [right, reason])).toEqual([
      ['r0', 'several-fit'],
      ['r1', 'several-fit'],
    ]);
  });

  it('lets several rows be one person where it may', () => {
    const rows = ['l0', 'l1'].map((id) => record(id, { email: 'anna@x.com' }));
    const people = [record('r0', { email: 'anna@x.com', name: 'Anna Berg' })];
    expect(linkPeople({ left: rows, right: people }).certain).toEqual([]);
    const linked = linkPeople({ left: rows, right: people, assignment: 'many-to-one' });
    expect(linked.certain.map(({ left, right }) => [left, right])).toEqual([
      ['l0', 'r0'],
      ['l1', 'r0'],
    ]);
  });
});

describe('mailboxes', () => {
  const left = [{ email: 'anna.berg+sales@x.com' }];
  const right = [{ email: 'annaberg@x.com' }];
  it('takes tags and dots as they are', () => {
    expect(outcomeOf(link(left, right)).outcome).not.toBe('certain');
  });

  it('leaves them out where the admin says that the domain does', () => {
    const mailboxRules = [{ domain: 'x.com', ignoresTags: true, ignoresDots: true }];
    expect(outcomeOf(link(left, right, { mailboxRules }))).toEqual({
      outcome: 'certain',
      rule: 'same-email',
    });
  });
});

describe('two people of one name', () => {
  const right = [
    { name: 'Anna Berg', department: 'Finance' },
    { name: 'Anna Berg', department: 'Engineering' },
  ];

  it('are both held for review where nothing tells them apart', () => {
    const linked = link([{ name: 'Anna Berg' }], right);
    expect(linked.certain).toEqual([]);
    expect(linked.review.map(({ left, right: other, reason }) => [left, other, reason])).toEqual([
      ['l0', 'r0', 'several-fit'],
      ['l0', 'r1', 'several-fit'],
    ]);
  });

  it('are told apart by their departments', () => {
    const linked = link(
      [
        { name: 'Anna Berg', department: 'Engineering' },
        { name: 'Anna Berg', department: 'Finance' },
      ],
      right,
    );
    expect(linked.certain.map(({ left, right: other }) => `${left} ${other}`).toSorted()).toEqual([
      'l0 r1',
      'l1 r0',
    ]);
  });

  it('leave one open when the other is known by e-mail', () => {
    const linked = link(
      [{ name: 'Anna Berg', email: 'anna@x.com' }, { name: 'Anna Berg' }],
      [{ name: 'Anna Berg', email: 'anna@x.com' }, { name: 'Anna Berg' }],
    );
    expect(
      linked.certain
        .map(({ left, right: other, evidence }) => `${left} ${other} ${evidence.rule}`)
        .toSorted(),
    ).toEqual(['l0 r0 same-email', 'l1 r1 same-names-alone']);
  });
});

describe('decisions', () => {
  it('win over rules', () => {
    const left = [{ name: 'Anna Berg', email: 'anna@x.com' }];
    const right = [{ name: 'Anna Berg', email: 'anna@x.com' }, { name: 'Carl Meyer' }];
    const decided = link(left, right, { decisions: [{ one: 'r1', other: 'l0', verdict: 'same' }] });
    expect(decided.certain.map(({ right: other, evidence }) => [other, evidence.rule])).toEqual([
      ['r1', 'decided'],
    ]);
    const apart = link(left, right, { decisions: [{ one: 'l0', other: 'r0', verdict: 'different' }] });
    expect(apart.certain).toEqual([]);
    expect(apart.review).toEqual([]);
  });
});

test('what is in neither list of matches is unmatched', () => {
  const linked = link([{ name: 'Anna Berg' }, { name: 'Carl Meyer' }], [{ name: 'Anna Berg' }]);
  expect(linked.unmatched.left).toEqual(['l1']);
  expect(linked.unmatched.right).toEqual(bystanders.map(({ id }) => id));
});

test('records with nothing to compare match nobody', () => {
  expect(link([{}, { name: ' ' }], [{}, { email: '' }]).certain).toEqual([]);
});
