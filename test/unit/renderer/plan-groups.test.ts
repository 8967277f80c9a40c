import { expect, it } from 'vitest';

import { leftOut } from '../../../main/domain/plans/guard.ts';
import { type GuardWord, mark, stopping } from '../../../main/domain/plans/guard-facts.ts';
import type { Doubt } from '../../../main/domain/plans/last-check.ts';
import type { PlannedAction } from '../../../preload/contract/values/plans.ts';
import { accountNow, isNotAsked } from '../../../renderer/features/plans/draft/account-now.ts';
import {
  calledOtherwise,
  groupActions,
  leaveOut,
  remarksOf,
  sharedStop,
  sharedWarnings,
} from '../../../renderer/features/plans/draft/plan-groups.ts';

const notAsked = stopping('no-account', { reason: 'not-asked' });

function action(personId: number, ...stops: readonly GuardWord[]): PlannedAction {
  return {
    id: personId,
    personId,
    displayName: `Person ${String(personId)}`,
    act: 'deprovision',
    state: 'planned',
    guards: [mark('directory-would-revert', { act: 'deprovision' }), ...stops],
  };
}

const actions = [
  action(1, leftOut),
  action(2, notAsked),
  action(3),
  action(4, notAsked, stopping('writing-off', { connection: 'Main', act: 'deprovision' })),
  action(5, stopping('protected', { because: 'On leave', override: undefined })),
];
const grouped = (state: 'draft' | 'done') =>
  groupActions({ state, actions }).map(({ stoppedBy, actions: own }) => [
    stoppedBy,
    own.map(({ personId }) => personId),
  ]);

it('a draft shows who is taken first, in place also when taken out, then each thing that holds people back once', () => {
  expect(grouped('draft')).toEqual([
    [undefined, [1, 3]],
    ['no-account', [2, 4]],
    ['protected', [5]],
  ]);
});

it('[LC31] who is called otherwise is a group apart from other doubts, whether left out or not', () => {
  const inDoubt = (personId: number, doubt: Doubt): PlannedAction =>
    action(personId, stopping('person-in-doubt', { doubt }));
  const otherwise: Doubt = { kind: 'called-otherwise', called: 'Otto Lind', account: 'a@x' };
  const out = { ...inDoubt(8, otherwise), guards: [leftOut, ...inDoubt(8, otherwise).guards] };
  const own = [inDoubt(6, otherwise), inDoubt(7, { kind: 'in-review' }), out];
  expect(
    groupActions({ state: 'draft', actions: own }).map(({ stoppedBy, actions: held }) => [
      stoppedBy,
      held.map(calledOtherwise),
    ]),
  ).toEqual([
    ['called-otherwise', ['Otto Lind', 'Otto Lind']],
    ['person-in-doubt', [undefined]],
  ]);
});

it('a plan that was carried out stays in its order', () => {
  expect(grouped('done')).toEqual([[undefined, [1, 2, 3, 4, 5]]]);
});

it('taking somebody out keeps the others out, and taking in lets one back', () => {
  expect(leaveOut({ actions }, [3], false)).toEqual([1, 3]);
  expect(leaveOut({ actions }, [1], true)).toEqual([]);
});

it.each([
  [
    'what holds back everybody alike is said once',
    [
      action(2, notAsked),
      action(4, notAsked, stopping('writing-off', { connection: 'Main', act: 'deprovision' })),
    ],
    'The service was not asked about the person yet.',
  ],
  [
    'what differs is said at each',
    [action(2, notAsked), { ...action(4), guards: [stopping('no-account', { reason: 'too-old' })] }],
    undefined,
  ],
])('%s', (_, own, says) => {
  expect(sharedStop({ stoppedBy: 'no-account', actions: own })).toBe(says);
  expect(sharedStop({ stoppedBy: undefined, actions: own })).toBeUndefined();
});

it('what four rows and more would only warn of alike is said once, with how many it is said of', () => {
  const [one] = sharedWarnings({ state: 'draft', actions });
  expect(one).toMatchObject({ kind: 'directory-would-revert', people: 5 });
  expect(one?.says).toMatch(/^The identity provider still assigns the app/u);
  expect(sharedWarnings({ state: 'draft', actions: actions.slice(0, 3) })).toEqual([]);
  expect(sharedWarnings({ state: 'done', actions })).toEqual([]);
});

it('what is still to be done elsewhere is said of a plan that is done too, of those it was done with', () => {
  const left = mark('has-left', {});
  const done = [1, 2, 3, 4].map((id) => ({ ...action(id, left), state: 'confirmed' as const }));
  const came = sharedWarnings({ state: 'done', actions: [...done, { ...action(5), state: 'skipped' }] });
  expect(came).toMatchObject([{ kind: 'directory-would-revert', people: 4 }]);
});

it('while a plan is carried out that is said once of whom it is done with and still to be done', () => {
  const running = [action(1), action(2), action(3), { ...action(4), state: 'confirmed' as const }];
  const [one] = sharedWarnings({ state: 'running', actions: [...running, action(5, notAsked)] });
  expect(one).toMatchObject({ kind: 'directory-would-revert', people: 4 });
});

it('whoever was held back in a confirmed plan is warned of nothing: what held them back alone is said', () => {
  const held = action(1, stopping('protected', { because: 'On leave', override: undefined }));
  const kinds = (isDraft: boolean) => remarksOf(held, isDraft).map(({ kind }) => kind);
  expect(kinds(false)).toEqual(['protected']);
  expect(kinds(true)).toEqual(['directory-would-revert', 'protected']);
});

it.each([
  ['None', []],
  ['Not looked up', [notAsked]],
  ['Not known', [stopping('no-account', { reason: 'several' })]],
  ['Not looked up', [stopping('writing-off', { connection: 'Main', act: 'deprovision' }), notAsked]],
] as const)('an account is %s only where that is certain', (says, guards) => {
  expect(accountNow({ guards: [...guards] })).toBe(says);
  expect(accountNow({ activeBefore: false, guards: [...guards] })).toBe('Inactive');
  expect(guards.some(isNotAsked)).toBe(says === 'Not looked up');
});

it('what stops a row is never said as a mere warning of many', () => {
  const stopped = [1, 2, 3, 4].map((id) => ({ ...action(id, notAsked), guards: [notAsked] }));
  expect(sharedWarnings({ state: 'draft', actions: stopped })).toEqual([]);
});
