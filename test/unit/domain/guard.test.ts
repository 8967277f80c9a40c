import { describe, expect, it } from 'vitest';
import type { Account } from '../../../main/domain/service/account.ts';
import type { GuardKind } from '../../../main/domain/plans/action.ts';
import {
  guardAction,
  isStopped,
  type ActionFacts,
  type ActionWay,
} from '../../../main/domain/plans/guard.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { guardRemovals } from '../../../main/domain/plans/guard-plan.ts';
import type { LookUp } from '../../../main/domain/service/look-ups/look-up.ts';

const account: Account = {
  id: 'u1',
  externalId: 'E1',
  userName: 'a@x',
  active: true,
  displayName: undefined,
  givenName: undefined,
  familyName: undefined,
  emails: [],
  version: undefined,
  raw: '{}',
};
const found = (active: boolean | undefined): LookUp => ({ kind: 'found', account: { ...account, active } });
const absent: LookUp = { kind: 'absent' };
const failed: LookUp = { kind: 'failed', code: 'network', detail: '' };
const facts: ActionFacts = {
  act: 'deprovision',
  connection: { name: 'Europe', mayProvision: true, mayDeprovision: true },
  lookUp: found(true),
  isStale: false,
  externalId: 'E1',
  email: 'a@x',
  directory: 'not-assigned',
  protectedBecause: undefined,
  isOnLeave: false,
  worksByAnother: false,
  hasLeft: false,
  adminPermission: undefined,
  said: undefined,
  today: '2026-11-24' as CalendarDay,
  laterImport: undefined,
  overrideReason: undefined,
  learningIds: [],
  mayCreate: true,
  openAction: undefined,
  doubt: undefined,
  isUndo: false,
};
const laterImport = { fileName: 'users.csv', importedOn: '2027-11-24' as CalendarDay };
const provision: Partial<ActionFacts> = { act: 'provision', directory: 'assigned' };

describe('guardAction', () => {
  it.each<[string, Partial<ActionFacts>, ActionWay, GuardKind[], boolean]>([
    ['an active account', {}, 'deactivate', [], false],
    ['an account that does not say', { lookUp: found(undefined) }, 'deactivate', [], false],
    ['[G12] an inactive account', { lookUp: found(false) }, 'none', ['nothing-to-do'], true],
    ['[G11] no account', { lookUp: absent }, 'none', ['no-account'], true],
    ['[G11] nobody asked', { lookUp: undefined }, 'none', ['no-account'], true],
    ['[G11] an old answer', { isStale: true }, 'none', ['no-account'], true],
    ['[G11] several accounts', { lookUp: { kind: 'ambiguous', accounts: [] } }, 'none', ['no-account'], true],
    [
      '[G11] undecidable',
      { lookUp: { kind: 'undecidable', reason: 'no-identifier' } },
      'none',
      ['no-account'],
      true,
    ],
    ['[G11] a failed look-up', { lookUp: failed }, 'none', ['no-account'], true],
    [
      '[G15] an assignment that stands',
      { directory: 'assigned' },
      'deactivate',
      ['directory-would-revert'],
      false,
    ],
    [
      '[G10] a box that is off',
      { connection: { name: 'Europe', mayProvision: true, mayDeprovision: false } },
      'deactivate',
      ['writing-off'],
      true,
    ],
    [
      '[G13] creating who has the same id at Learning',
      { ...provision, lookUp: absent, learningIds: ['E1'] },
      'create',
      [],
      false,
    ],
    [
      '[G13] creating who has another id at Learning',
      { ...provision, lookUp: absent, learningIds: ['E9'] },
      'create',
      ['differs-from-learning'],
      true,
    ],
    [
      '[G9] a seat for who left',
      { ...provision, lookUp: found(false), hasLeft: true },
      'reactivate',
      ['has-left'],
      false,
    ],
    [
      '[G9] a seat given back to who left',
      { ...provision, lookUp: found(false), hasLeft: true, isUndo: true },
      'reactivate',
      ['has-left'],
      false,
    ],
    ['[CL2] a list of a day to come', { laterImport }, 'deactivate', ['clock-wrong'], true],
    ['[CL2] taking back', { laterImport, isUndo: true }, 'deactivate', [], false],
    ['[G9] taking the seat of who left', { hasLeft: true }, 'deactivate', [], false],
    ['[G8] who is on leave', { isOnLeave: true }, 'deactivate', ['on-leave'], false],
    ['[G62] who works here by another list', { worksByAnother: true }, 'deactivate', ['works-here'], false],
    ['[G7] an admin', { adminPermission: 'Full admin' }, 'deactivate', ['administers'], false],
    ['[G7] who reports', { adminPermission: 'reporting' }, 'deactivate', ['administers'], false],
    [
      '[G7] a permission nobody knows',
      { adminPermission: 'Seat owner' },
      'deactivate',
      ['administers'],
      false,
    ],
    ['[G7] a user without permissions', { adminPermission: ' None ' }, 'deactivate', [], false],
    ['[G7] a cell for nothing', { adminPermission: 'n/a' }, 'deactivate', [], false],
    ['[G7] an empty cell', { adminPermission: ' ' }, 'deactivate', [], false],
    ['[G7] a plain user', { adminPermission: 'User' }, 'deactivate', [], false],
    [
      '[G7] giving an admin a seat',
      { ...provision, lookUp: found(false), adminPermission: 'admin' },
      'reactivate',
      [],
      false,
    ],
    ['[G14] a protected person', { protectedBecause: 'On leave' }, 'deactivate', ['protected'], true],
    [
      '[G14] a protected person, for a reason',
      { protectedBecause: 'On leave', overrideReason: 'Left for good' },
      'deactivate',
      ['protected'],
      false,
    ],
    [
      '[G14] provisioning a protected person',
      { ...provision, lookUp: found(false), protectedBecause: 'On leave' },
      'reactivate',
      [],
      false,
    ],
    ['provisioning, account inactive', { ...provision, lookUp: found(false) }, 'reactivate', [], false],
    [
      '[G12] provisioning, account active',
      { ...provision, lookUp: found(true) },
      'none',
      ['nothing-to-do'],
      true,
    ],
    ['provisioning, no account', { ...provision, lookUp: absent }, 'create', [], false],
    ['[G11] provisioning, not asked', { ...provision, lookUp: undefined }, 'none', ['no-account'], true],
    ['[G11] provisioning, failed look-up', { ...provision, lookUp: failed }, 'none', ['no-account'], true],
    [
      '[G13] creating without an id',
      { ...provision, lookUp: absent, externalId: undefined },
      'create',
      ['no-unique-id'],
      true,
    ],
    [
      '[G13] creating with a quote in the id',
      { ...provision, lookUp: absent, externalId: 'E"1' },
      'create',
      ['no-unique-id'],
      true,
    ],
    [
      '[G13] creating without an address',
      { ...provision, lookUp: absent, email: undefined },
      'create',
      ['no-email'],
      true,
    ],
    [
      '[G15] provisioning somebody who left',
      { ...provision, lookUp: absent, directory: 'not-assigned' },
      'create',
      ['directory-would-revert'],
      false,
    ],
    [
      '[G10] provisioning with the box off',
      { ...provision, lookUp: absent, connection: { name: 'E', mayProvision: false, mayDeprovision: true } },
      'create',
      ['writing-off'],
      true,
    ],
  ])('of %s', (_, change, way, kinds, stops) => {
    const guarded = guardAction({ ...facts, ...change });
    expect({ way: guarded.way, kinds: guarded.guards.map((guard) => guard.kind) }).toEqual({ way, kinds });
    expect(isStopped(guarded.guards)).toBe(stops);
  });
});

describe('guardRemovals', () => {
  it.each([
    [25, 1000, false],
    [26, 1000, true],
    [10, 100, false],
    [11, 100, true],
    [25, 0, false],
    [0, 100, false],
    // A tenth of a small company is one or two.
    [2, 6, false],
    [1, 1, false],
    [9, 20, false],
    [4, 6, true],
    [10, 20, true],
  ])('[TM1] of %i removals among %i seats stops: %j', (removals, seats, stops) => {
    expect(guardRemovals(removals, seats)?.stops ?? false).toBe(stops);
  });

  it('follows limits of the admin', () => {
    expect(guardRemovals(3, 1000, { count: 2, share: 1 })?.kind).toBe('too-many');
    expect(guardRemovals(300, 1000, { count: 500, share: 1 })).toBeUndefined();
  });
});
