import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayDoubt } from '../../../main/words/en/plans/say-doubt.ts';
import {
  type Doubt,
  type IdentifierKey,
  type LastCheckFacts,
  type ListedRow,
  identifiersOf,
  lastCheck,
} from '../../../main/domain/plans/last-check.ts';
import type { Account } from '../../../main/domain/service/account.ts';

const accountWith = (externalId: string | undefined, userName: string | undefined, id = 'u1'): Account => ({
  id,
  externalId,
  userName,
  active: true,
  displayName: undefined,
  givenName: undefined,
  familyName: undefined,
  emails: [],
  version: undefined,
  raw: '{}',
});

const row = (
  list: string,
  name: string | undefined,
  ...identifiers: readonly IdentifierKey[]
): ListedRow => ({
  list,
  isUserList: list === 'users',
  identifiers,
  name,
});

const mira = row('users', 'mira sol', 'external-id:E1', 'email:mira@x', 'seat-id:S1');
const withoutId = row('users', 'mira sol', 'email:mira@x', 'seat-id:S1');
const facts: LastCheckFacts = {
  act: 'deprovision',
  named: [],
  rows: [mira],
  decidedSame: [],
  renamed: [],
  unlisted: { before: [], damaged: [] },
  elsewhere: new Set(),
  alsoAnsweredFor: [],
  calledAsAccount: [],
  calledOtherwise: undefined,
  isMismatched: false,
  isInReview: false,
  account: accountWith('E1', 'mira@x'),
  created: undefined,
  longerWithZeros: undefined,
  hasNamesakesSeat: false,
  undone: undefined,
};

/** Two people whose rows hold the same worthless id, brought together by it. */
const sharedId = [
  row('users', 'mira sol', 'external-id:#N/A', 'email:mira@x', 'seat-id:S1'),
  row('users', 'otto lind', 'external-id:#N/A', 'email:otto@x', 'seat-id:S2'),
];
/** Two people brought together because their names are alike. */
const alike = [
  row('users', 'carla raposo', 'email:carla@x', 'seat-id:S90'),
  row('directory', 'laura raposo', 'external-id:E90', 'email:laura@x'),
];
const created = { externalId: 'E1', userName: 'mira@x' };

type Case = readonly [what: string, change: Partial<LastCheckFacts>, doubt: Doubt['kind'] | undefined];

describe('the last check', () => {
  it.each<Case>([
    ['the person and the account agree', {}, undefined],
    ['[LC1] the identifiers of the person do not agree', { isMismatched: true }, 'identifier-mismatch'],
    ['[LC2] the person is in the open review', { isInReview: true }, 'in-review'],
    [
      '[LC3] the only identifier in common is also somebody else’s',
      { account: accountWith(undefined, 'mira@x'), elsewhere: new Set(['email:mira@x']) },
      'no-agreement',
    ],
    [
      '[LC3] one list has the unique id beside different people',
      { rows: sharedId, named: ['otto@x'], account: accountWith('#N/A', undefined) },
      'no-agreement',
    ],
    [
      '[LC3] two seats of one person share the unique id, which identifies all the same',
      {
        rows: [mira, row('users', 'mira sol', 'external-id:E1', 'email:m.sol@x', 'seat-id:S3')],
        named: ['m.sol@x'],
      },
      undefined,
    ],
    [
      '[LC4] a list names Otto, and the account is Mira’s, who shares a worthless id',
      { rows: sharedId, named: ['otto@x'], account: accountWith(undefined, 'mira@x') },
      'no-agreement',
    ],
    [
      '[LC4] and the same list names Otto, and the account is his',
      { rows: sharedId, named: ['otto@x'], account: accountWith(undefined, 'otto@x') },
      undefined,
    ],
    [
      '[LC4] two names of a list lead to what cannot be told to be one',
      { rows: sharedId, named: ['otto@x', 'mira@x'] },
      'not-told-apart',
    ],
    [
      '[LC4] the seat is Carla’s, and the account that of Laura, who looks alike',
      { rows: alike, account: accountWith('E90', 'laura@x') },
      'no-agreement',
    ],
    [
      '[LC4] and a person decided that the two are one',
      {
        rows: alike,
        decidedSame: [['email:carla@x', 'external-id:E90']],
        account: accountWith('E90', 'laura@x'),
      },
      undefined,
    ],
    [
      '[LC5] the account says nothing of whose it is',
      { account: accountWith(undefined, undefined) },
      'no-agreement',
    ],
    ['[LC6] the account has another unique id', { account: accountWith('E9', 'mira@x') }, 'contradicted'],
    ['[LC6] the account has another address', { account: accountWith('E1', 'otto@x') }, 'contradicted'],
    [
      '[LC6] the account has another unique id, and the one in the row is somebody else’s too',
      { account: accountWith('E9', 'mira@x'), elsewhere: new Set(['external-id:E1']) },
      'contradicted',
    ],
    [
      '[LC6] the account has another address, and the one in the row is a mailbox of several',
      { account: accountWith('E1', 'anna@x'), elsewhere: new Set(['email:mira@x']) },
      'contradicted',
    ],
    [
      '[LC6] the account has another unique id, which a list’s cell would be taken for damaged by',
      { account: accountWith('20260004200010000', 'mira@x') },
      'contradicted',
    ],
    [
      '[LC6] the account has another unique id than the person had before, and no list of now has any',
      { rows: [withoutId], unlisted: { before: ['E1'], damaged: [] }, account: accountWith('E9', 'mira@x') },
      'contradicted',
    ],
    [
      '[LC6] the account has the unique id that the person had before',
      { rows: [withoutId], unlisted: { before: ['E1'], damaged: [] } },
      undefined,
    ],
    [
      '[LC6] what the account has is not what a spreadsheet rounded',
      {
        rows: [withoutId],
        unlisted: { before: [], damaged: ['20260006000010000'] },
        account: accountWith('20260004200010000', 'mira@x'),
      },
      'contradicted',
    ],
    [
      '[LC6] what the account has may be what a spreadsheet wrote as a power of ten',
      {
        rows: [withoutId],
        unlisted: { before: [], damaged: ['2.02600E+16'] },
        account: accountWith('20260004200010000', 'mira@x'),
      },
      undefined,
    ],
    [
      '[LC6] the unique id of now counts more than that of before',
      { unlisted: { before: ['E7'], damaged: [] } },
      undefined,
    ],
    [
      '[LC6] the account has another address, which somebody said to be the person’s beside the unique id',
      { account: accountWith('E1', 'mira.old@x'), renamed: ['mira.old@x'] },
      undefined,
    ],
    [
      '[LC6] the account has that address beside another unique id',
      { account: accountWith('E9', 'mira.old@x'), renamed: ['mira.old@x'] },
      'no-agreement',
    ],
    [
      '[LC6] the account has that address and no unique id',
      { account: accountWith(undefined, 'mira.old@x'), renamed: ['mira.old@x'] },
      'no-agreement',
    ],
    [
      '[LC6] the account has an address that nobody said to be theirs',
      { account: accountWith('E1', 'otto@x'), renamed: ['mira.old@x'] },
      'contradicted',
    ],
    [
      '[LC7] the account has that address, and somebody else has it by now',
      {
        account: accountWith('E1', 'mira.old@x'),
        renamed: ['mira.old@x'],
        elsewhere: new Set(['email:mira.old@x']),
      },
      'held-by-another',
    ],
    [
      '[LC7] the account was answered for another person too',
      { alsoAnsweredFor: ['Otto Lind'] },
      'held-by-another',
    ],
    [
      '[LC7] the account carries an identifier of another person',
      { account: accountWith('E1', 'otto@x'), elsewhere: new Set(['email:otto@x']) },
      'held-by-another',
    ],
    [
      '[LC8] both that a creation sends stand in one row',
      { act: 'provision', account: undefined, created },
      undefined,
    ],
    [
      '[LC8] the address of a creation is a mailbox of several',
      { act: 'provision', account: undefined, created, elsewhere: new Set(['email:mira@x']) },
      'held-by-another',
    ],
    [
      '[LC8] a creation would mix two people who look alike',
      {
        act: 'provision',
        rows: alike,
        account: undefined,
        created: { externalId: 'E90', userName: 'carla@x' },
      },
      'not-told-apart',
    ],
    [
      '[LC10] the unique id of a creation may have lost its zeros',
      { act: 'provision', account: undefined, created, longerWithZeros: '000042' },
      'zeros-lost',
    ],
    [
      '[LC13] an address alone speaks for an account with the very name of somebody else',
      { account: accountWith(undefined, 'mira@x'), calledAsAccount: ['Otto Lind'] },
      'named-as-another',
    ],
    ['[LC13] and the unique id speaks for it too', { calledAsAccount: ['Otto Lind'] }, undefined],
    [
      '[LC21] an address alone speaks for an account that is called as no list calls the person',
      { account: accountWith(undefined, 'mira@x'), calledOtherwise: 'Otto Lind' },
      'called-otherwise',
    ],
    ['[LC21] and the unique id speaks for it too', { calledOtherwise: 'Otto Lind' }, undefined],
    [
      '[LC21] what is taken back is called otherwise by now',
      {
        undone: { ...accountWith(undefined, 'mira@x'), displayName: 'Mira Sol' },
        account: { ...accountWith(undefined, 'mira@x'), displayName: 'Otto Lind' },
      },
      'another-account',
    ],
    [
      '[LC12] somebody is to be created, and a seat under the very name is of nobody who can be told',
      { act: 'provision', account: undefined, created, hasNamesakesSeat: true },
      'not-told-apart',
    ],
    [
      '[LC6] an address that somebody else has too, and that the account has as the person does, is against nothing',
      {
        named: ['E1'],
        rows: [row('users', 'ada kerr', 'external-id:E1', 'email:ak@x', 'seat-id:S1')],
        elsewhere: new Set(['email:ak@x']),
        account: accountWith('E1', 'ak@x'),
      },
      undefined,
    ],
    [
      '[LC6] the address by which somebody was named is no unique id of theirs',
      {
        named: ['sales@x'],
        rows: [
          row('users', 'ada kerr', 'email:sales@x', 'seat-id:S1'),
          row('staff', 'ada kerr', 'external-id:E1', 'email:ada@x'),
        ],
        account: accountWith('E1', 'sales@x'),
      },
      undefined,
    ],
    [
      '[LC9] taking back reaches the account that was changed, whatever is held of the person now',
      { undone: accountWith('E1', 'mira@x'), isMismatched: true, isInReview: true },
      undefined,
    ],
    [
      '[LC9] the account that was changed is another by now',
      { undone: accountWith('E1', 'mira@x', 'u7') },
      'another-account',
    ],
    [
      '[LC9] it carries other identifiers by now',
      { undone: accountWith('E1', 'mira.old@x') },
      'another-account',
    ],
  ])('%s', (_what, change, doubt) => {
    const found = lastCheck({ ...facts, ...change });
    expect(found?.kind).toBe(doubt);
    expect(found === undefined ? 'None.' : sayDoubt(found)).toMatch(/^\S.*\.$/u);
  });
});

const names = fc.constantFrom('ann lee', 'bo chen', 'cy diaz', undefined);
const value = fc.integer({ min: 1, max: 4 });
const key: fc.Arbitrary<IdentifierKey> = fc
  .tuple(fc.constantFrom('external-id', 'email', 'seat-id'), value)
  .map(
    ([kind, number]): IdentifierKey =>
      `${kind}:${kind === 'email' ? `p${String(number)}@x` : `V${String(number)}`}`,
  );
const anyRow = fc
  .tuple(fc.constantFrom('users', 'directory'), names, fc.uniqueArray(key, { minLength: 1, maxLength: 3 }))
  .map(([list, name, keys]) => row(list, name, ...keys));
const anyAccount = fc
  .tuple(fc.option(value, { nil: undefined }), fc.option(value, { nil: undefined }))
  .map(([id, mail]) =>
    accountWith(
      id === undefined ? undefined : `V${String(id)}`,
      mail === undefined ? undefined : `p${String(mail)}@x`,
    ),
  );
const anyFacts: fc.Arbitrary<LastCheckFacts> = fc.record({
  act: fc.constantFrom('provision' as const, 'deprovision' as const),
  named: fc.uniqueArray(
    value.map((number) => `p${String(number)}@x`),
    { maxLength: 2 },
  ),
  rows: fc.array(anyRow, { minLength: 1, maxLength: 4 }),
  decidedSame: fc.array(fc.tuple(key, key), { maxLength: 1 }),
  renamed: fc.constantFrom([], ['p1@x']),
  unlisted: fc.record({ before: fc.constantFrom([], ['V1']), damaged: fc.constant([]) }),
  elsewhere: fc.uniqueArray(key, { maxLength: 2 }).map((keys) => new Set<string>(keys)),
  alsoAnsweredFor: fc.constantFrom([], ['Somebody']),
  calledAsAccount: fc.constantFrom([], ['Somebody']),
  calledOtherwise: fc.constantFrom(undefined, 'Somebody Else'),
  isMismatched: fc.boolean(),
  isInReview: fc.boolean(),
  longerWithZeros: fc.constant(undefined),
  hasNamesakesSeat: fc.boolean(),
  account: anyAccount,
  created: fc.constant(undefined),
  undone: fc.constant(undefined),
});

describe('whatever the lists and the account hold', () => {
  it('[LC5] nothing passes without an identifier in common that nobody else has', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        if (any.account === undefined || lastCheck(any) !== undefined) return;
        const own = new Set<string>(any.rows.flatMap(({ identifiers }) => identifiers));
        for (const name of any.named) own.add(`email:${name}`);
        for (const pair of any.decidedSame) for (const one of pair) own.add(one);
        const common = identifiersOf(any.account).filter((one) => own.has(one) && !any.elsewhere.has(one));
        expect(common.length).toBeGreaterThan(0);
        expect(any.isMismatched || any.isInReview || any.alsoAnsweredFor.length > 0).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('[LC7] an account with an identifier of somebody else alone never passes', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        if (any.account === undefined) return;
        const elsewhere = new Set<string>(identifiersOf(any.account));
        expect(lastCheck({ ...any, elsewhere })).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of rows, names and decisions changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const turned = {
          ...any,
          rows: any.rows.toReversed(),
          named: any.named.toReversed(),
          decidedSame: any.decidedSame.toReversed(),
        };
        expect(lastCheck(turned)?.kind).toBe(lastCheck(any)?.kind);
      }),
      { numRuns: 1000 },
    );
  });

  it('what is said of it has no hole, and holds nothing against the account that the account has', () => {
    const texts = fc.constantFrom('V1', 'V2', 'p1@x', 'p2@x', 'sales@x');
    const sending = fc.option(fc.record({ externalId: texts, userName: texts }), { nil: undefined });
    const more = fc.record({
      named: fc.uniqueArray(texts, { maxLength: 2 }),
      sent: sending,
      isCreation: fc.boolean(),
    });
    fc.assert(
      fc.property(anyFacts, more, (any, { named, sent, isCreation }) => {
        const about = isCreation ? { ...any, account: undefined, created: sent } : any;
        const doubt = lastCheck({
          ...about,
          named,
          alsoAnsweredFor: [],
          isMismatched: false,
          isInReview: false,
        });
        if (doubt === undefined) return;
        const says = sayDoubt(doubt);
        expect(says).toMatch(/^\S.*\S\.$/u);
        expect(says).not.toMatch(/ [.,:;]|[ (,][.,:;)]|  |undefined|against \.|^[:,]/u);
        const has = 'account' in doubt ? doubt.account.split(', ') : [];
        const against = doubt.kind === 'contradicted' ? doubt.known : [];
        expect(against.filter((one) => has.includes(one))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('more doubt never lets more pass, but where it is about what contradicted', () => {
    fc.assert(
      fc.property(anyFacts, key, (any, more) => {
        const before = lastCheck(any);
        if (before === undefined || before.kind === 'contradicted') return;
        const elsewhere = new Set([...any.elsewhere, more]);
        expect(lastCheck({ ...any, elsewhere })).toBeDefined();
      }),
      { numRuns: 3000 },
    );
  });
});
