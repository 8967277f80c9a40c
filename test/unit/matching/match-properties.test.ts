import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupRecords, type GroupedRecords } from '../../../main/domain/matching/groups/group-records.ts';
import { linkPeople, type LinkedPeople } from '../../../main/domain/matching/groups/link-people.ts';
import type { MatchRecord } from '../../../main/domain/matching/records/match-record.ts';

/** Few values, so that records often agree, contradict and form chains. */
const some = (...values: readonly string[]): fc.Arbitrary<string | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });

const fields = fc.record({
  uniqueId: some('1', '2', '3', '4'),
  emails: fc.array(
    fc.constantFrom('a@x.com', 'b@x.com', 'hannah88@powers.net', 'hanah88@powers.net', 'no address'),
    {
      maxLength: 2,
    },
  ),
  seatId: some('s1', 's2', 's3'),
  memberKey: some('m1', 'm2'),
  givenName: some('Anna', 'Ana', 'Bill', 'William', 'Jörg', '伟', 'A.'),
  familyName: some('Berg', 'Bergh', 'Berg-Meyer', 'Meyer', 'Okonkwo', '王'),
  displayName: some('Anna Berg', '王伟', 'Okonkwo, Bill Jr.'),
  department: some('Sales', 'Finance'),
  location: some('Munich', 'München', 'Munihc'),
  postcode: some('80331', '80313'),
});

function listOf(prefix: string, maxLength: number): fc.Arbitrary<readonly MatchRecord[]> {
  return fc
    .array(fields, { maxLength })
    .map((all) => all.map((one, at) => ({ id: `${prefix}${at}`, ...one })));
}

const shuffled = (records: readonly MatchRecord[]): fc.Arbitrary<readonly MatchRecord[]> =>
  fc.shuffledSubarray([...records], { minLength: records.length });

/** Nobody in the lists has anything in common with this one. */
const stranger: MatchRecord = {
  id: 'stranger',
  uniqueId: '999',
  emails: ['zoltan.kovacs@elsewhere.example'],
  seatId: 's999',
  givenName: 'Zoltán',
  familyName: 'Kovács',
  department: 'Quarry',
  location: 'Győr',
  postcode: '9021',
};

const twoLists = fc.tuple(listOf('l', 7), listOf('r', 7));

function linksOf(linked: LinkedPeople, isMirrored = false): readonly string[] {
  const text = (kind: string, { left, right }: { readonly left: string; readonly right: string }): string =>
    isMirrored ? `${kind} ${right} ${left}` : `${kind} ${left} ${right}`;
  return [
    ...linked.certain.map((found) => text(`certain ${found.evidence.rule}`, found)),
    ...linked.review.map((found) => text(`${found.reason} ${found.evidence.rule}`, found)),
  ].toSorted();
}

function groupsOf(grouped: GroupedRecords): readonly string[] {
  return [
    ...grouped.groups.map(({ records }) => records.join(' ')),
    ...grouped.review.map(({ left, right, reason }) =>
      [reason, ...[left.join(' '), right.join(' ')].toSorted()].join(': '),
    ),
  ].toSorted();
}

test('who is called left makes no difference', () => {
  fc.assert(
    fc.property(twoLists, ([left, right]) => {
      expect(linksOf(linkPeople({ left: right, right: left }), true)).toEqual(
        linksOf(linkPeople({ left, right })),
      );
    }),
    { numRuns: 300 },
  );
});

test('the order of records makes no difference to links', () => {
  const cases = twoLists.chain(([left, right]) =>
    fc.record({
      left: fc.constant(left),
      right: fc.constant(right),
      mixedLeft: shuffled(left),
      mixedRight: shuffled(right),
    }),
  );
  fc.assert(
    fc.property(cases, ({ left, right, mixedLeft, mixedRight }) => {
      expect(linksOf(linkPeople({ left: mixedLeft, right: mixedRight }))).toEqual(
        linksOf(linkPeople({ left, right })),
      );
    }),
    { numRuns: 300 },
  );
});

test('the order of records makes no difference to groups', () => {
  const cases = listOf('g', 12).chain((records) => fc.tuple(fc.constant(records), shuffled(records)));
  fc.assert(
    fc.property(cases, ([records, mixed]) => {
      expect(groupsOf(groupRecords({ records: mixed }))).toEqual(groupsOf(groupRecords({ records })));
    }),
    { numRuns: 300 },
  );
});

test('a stranger changes no link', () => {
  fc.assert(
    fc.property(twoLists, ([left, right]) => {
      const alone = linkPeople({ left, right });
      const visited = linkPeople({ left, right: [stranger, ...right] });
      expect(linksOf(visited)).toEqual(linksOf(alone));
      expect(visited.unmatched.right).toContain('stranger');
    }),
    { numRuns: 300 },
  );
});

test('a stranger changes no group', () => {
  fc.assert(
    fc.property(listOf('g', 12), (records) => {
      const visited = groupsOf(groupRecords({ records: [...records, stranger] }));
      expect(visited.filter((line) => line !== 'stranger')).toEqual(groupsOf(groupRecords({ records })));
    }),
    { numRuns: 300 },
  );
});

test('no group holds two unique ids, two members, or two whom a person set apart', () => {
  fc.assert(
    fc.property(listOf('g', 14), fc.nat(13), fc.nat(13), (records, one, other) => {
      const decisions =
        one === other ? [] : [{ one: `g${one}`, other: `g${other}`, verdict: 'different' as const }];
      const byId = new Map(records.map((record) => [record.id, record]));
      for (const group of groupRecords({ records, settings: { decisions } }).groups) {
        const members = group.records.map((id) => byId.get(id));
        for (const key of ['uniqueId', 'memberKey'] as const) {
          const values = new Set(
            members.map((member) => member?.[key]).filter((value) => value !== undefined),
          );
          expect(values.size).toBeLessThanOrEqual(1);
        }
        expect(
          decisions.every((pair) => group.records.includes(pair.one) && group.records.includes(pair.other)),
        ).toBe(decisions.length === 0);
      }
    }),
    { numRuns: 300 },
  );
});

test('every record is in one group, and a group of several says what joined it', () => {
  fc.assert(
    fc.property(listOf('g', 12), (records) => {
      const { groups } = groupRecords({ records });
      expect(groups.flatMap((group) => group.records).toSorted()).toEqual(
        records.map(({ id }) => id).toSorted(),
      );
      for (const group of groups) {
        const reached = new Set(group.records.slice(0, 1));
        for (let round = 0; round < group.records.length; round += 1)
          for (const { left, right } of group.joins)
            if (reached.has(left) || reached.has(right)) reached.add(left).add(right);
        expect(reached.size).toBe(group.records.length);
      }
    }),
    { numRuns: 200 },
  );
});

test('no record is certain twice where the assignment is one to one', () => {
  fc.assert(
    fc.property(twoLists, ([left, right]) => {
      const { certain } = linkPeople({ left, right });
      expect(new Set(certain.map((found) => found.left)).size).toBe(certain.length);
      expect(new Set(certain.map((found) => found.right)).size).toBe(certain.length);
    }),
  );
});
