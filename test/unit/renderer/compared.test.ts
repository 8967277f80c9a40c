import { expect, it } from 'vitest';
import type { PersonSummary } from '../../../preload/contract/values/people.ts';
import { findingLookOf, isCompared } from '../../../renderer/app/words/compared.ts';

const silent = {
  seat: 'unknown',
  directory: 'no-directory',
  works: 'unknown',
  worksState: undefined,
  worksBy: undefined,
  account: 'not-asked',
  usage: 'absent',
} as const satisfies Partial<PersonSummary>;

it.each<[string, Partial<PersonSummary>, boolean]>([
  ['a user list alone', { seat: 'activated' }, false],
  ['assignments alone', { directory: 'assigned' }, false],
  ['a list of everybody alone', { worksBy: { list: 'HR', on: '2026-11-01' } }, false],
  ['seats and usage', { seat: 'licensed', usage: 'used' }, true],
  ['seats and assignments', { seat: 'none', directory: 'assigned' }, true],
  ['seats and the service', { seat: 'activated', account: 'active' }, true],
])('nobody is in order by one source: %s', (_, known, compared) => {
  expect(isCompared({ ...silent, ...known })).toBe(compared);
});

it.each<[string, Partial<PersonSummary>, string]>([
  ['who left by a list', { works: 'left', worksState: 'left' }, 'Left'],
  ['who is suspended', { works: 'left', worksState: 'suspended' }, 'Suspended'],
  ['who is in a list no more', { works: 'left', worksState: 'vanished' }, 'No longer listed'],
  [
    'who is without the app',
    { works: 'yes', worksState: 'here', directory: 'not-assigned' },
    'Left or lost the app',
  ],
])('a leaver is called by what is the case: %s', (_, known, label) => {
  expect(findingLookOf({ ...silent, ...known }, 'leaver-with-seat').label).toBe(label);
});
