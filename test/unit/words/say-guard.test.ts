import { expect, it } from 'vitest';
import type { CalendarDay, PlanId } from '../../../main/domain/ids.ts';
import { guardKinds } from '../../../main/domain/plans/action.ts';
import { type GuardWord, mark, stopping } from '../../../main/domain/plans/guard-facts.ts';
import { sayGuard } from '../../../main/words/en/plans/say-guard.ts';
import { guardWord } from '../../../preload/contract/values/guards.ts';

const cases: readonly (readonly [guard: GuardWord, says: string])[] = [
  [stopping('left-out', {}), 'Left out of this plan.'],
  [
    stopping('writing-off', { connection: 'Main', act: 'deprovision' }),
    'The connection "Main" may not take seats back (deprovision). Its box can be ticked in its settings.',
  ],
  [stopping('writing-off', { connection: undefined }), 'The connection was removed.'],
  [
    stopping('clock-wrong', {
      fileName: 'users.csv',
      importedOn: '2027-11-30' as CalendarDay,
      today: '2026-11-30' as CalendarDay,
    }),
    'The clock of this machine says 2026-11-30, and users.csv was imported on 2027-11-30. Set the clock; if it was wrong then, undo that import and import the file again.',
  ],
  [stopping('no-account', { reason: 'not-known' }), 'The service knows no account for the person.'],
  [
    stopping('no-account', { reason: 'undecidable', why: 'filter-fails' }),
    'Whether the person has an account cannot be decided (filter-fails).',
  ],
  [
    stopping('person-in-doubt', { doubt: { kind: 'in-review' } }),
    'Whether the person is one or two is still open in the review. Decide there first.',
  ],
  [
    stopping('open-action', {
      open: { planId: 3 as never, act: 'deprovision', isCreation: false, state: 'requested' },
      wanted: 'provision',
    }),
    'The service took the removal of plan 3 and does not show it yet; changes may take up to an hour. It can be taken back once it shows: look again later, then do the same.',
  ],
  [
    mark('account-gone', {}),
    'The account is gone at the service since the removal, so taking it back creates a new one.',
  ],
  [
    stopping('asked', {
      said: {
        askedOn: '2026-11-24' as CalendarDay,
        due: '2026-12-08' as CalendarDay,
        answer: 'needs-it',
        neededUntil: '2027-01-31' as CalendarDay,
        standing: 'needs-it',
        by: 'Bo',
      },
      override: undefined,
    }),
    'Asked on 2026-11-24: the seat is needed until 2027-01-31 (Bo).',
  ],
  [
    mark('asked', {
      said: {
        askedOn: '2026-11-24' as CalendarDay,
        due: '2026-12-08' as CalendarDay,
        answer: undefined,
        neededUntil: undefined,
        standing: 'silent',
        by: undefined,
      },
      override: 'The contract ends',
    }),
    'Asked on 2026-11-24: no answer by 2026-12-08. Done all the same: The contract ends.',
  ],
  [stopping('nothing-to-do', { isActive: true }), 'The account is active already.'],
  [
    stopping('no-create-rule', { connection: 'Main' }),
    'The service has no account for the person, and the connection "Main" has no rule for creating one. It can be set in its settings, for a job with --allow-creating.',
  ],
  [
    stopping('no-unique-id', { reason: 'none' }),
    'Neither the directory nor the user list has a unique id, and none is invented.',
  ],
  [stopping('no-email', {}), 'No e-mail address is known.'],
  [
    stopping('differs-from-learning', { uniqueId: 'E1', learningIds: ['L2', 'L3'] }),
    'LinkedIn Learning knows the person as L2 and L3, and this would create E1: SCIM for both must use the same unique id.',
  ],
  [
    stopping('protected', { because: 'On leave', override: undefined }),
    'The person is protected: On leave. Give a reason to act all the same.',
  ],
  [
    mark('protected', { because: 'On leave', override: 'Left for good' }),
    'The person is protected (On leave), and this is done all the same: Left for good.',
  ],
  [
    mark('directory-would-revert', { act: 'deprovision' }),
    'The identity provider still assigns the app: its next cycle would give the license back. Take the assignment away there.',
  ],
  [
    stopping('acted-since', { planId: 7 as PlanId, act: 'provision' }),
    'Plan 7 gave the person a license after this plan was agreed. Make a new plan if this is still meant.',
  ],
  [
    stopping('reason-gone', { reasons: ['leaver-with-seat', 'idle'] }),
    'When the plan was agreed, this spoke for it: Left or lost the app, Idle. By what was imported since, it is so no more. Make a new plan if the seat is to be taken all the same.',
  ],
  [
    mark('works-here', {}),
    'A list says that the person works here, and another that they left. See which of the two is right before the seat is taken.',
  ],
  [
    mark('on-leave', {}),
    'A list says that the person is on leave, so that a seat without a day of use says nothing. See whether it is needed later.',
  ],
  [
    mark('has-left', {}),
    'A list says that the person left: the seat would go to somebody who does not work here any more. Leave them out, or correct the list.',
  ],
  [
    mark('administers', { permission: 'Admin' }),
    'The user list gives the person the permission “Admin”. Administering needs no license, and whether the permission stays when the license goes is not documented: see to it in the Admin Center that somebody else has it too.',
  ],
  [
    mark('no-free-seat', { assignments: 4, free: 1, bought: 3 }),
    '4 licenses are to be given and 1 of 3 are free by the latest user list and what was given since. Licenses go out first come, first served: some of these may stay without one.',
  ],
  [
    stopping('monthly-cap', { assigned: 2, more: 3, cap: 4 }),
    '2 licenses were assigned this month and 3 more would pass the cap of 4 a month that is set. To go on all the same, type the number: 3.',
  ],
  [
    stopping('old-source', {
      sources: [{ source: 'usage', on: '2026-10-01', ageDays: 50, limitDays: 45 }],
    }),
    'This rests on what may no longer hold: the latest usage report is of 2026-10-01, 50 days old and past its age of 45. Import a newer one, or type the number.',
  ],
  [
    stopping('too-many', { removals: 30, seats: 120, limits: { count: 25, share: 0.1 } }),
    '30 removals at once, 25% of 120 seats held. Past 25 removals or 10%, type the number: 30.',
  ],
  [
    stopping('too-many', { removals: 117, seats: 4000, limits: { count: 25, share: 0.1 } }),
    '117 removals at once, 2.9% of 4,000 seats held. Past 25 removals or 10%, type the number: 117.',
  ],
  [{ kind: 'protected', stops: true, facts: { told: 'As it was told.' } }, 'As it was told.'],
];

it.each(cases)('of %j says: %s', (guard, says) => {
  expect(sayGuard(guard)).toBe(says);
  expect(sayGuard(guardWord.parse(guard))).toBe(says);
});

it('every kind of guard is among them', () => {
  expect([...new Set(cases.map(([{ kind }]) => kind))].toSorted()).toEqual([...guardKinds].toSorted());
});
