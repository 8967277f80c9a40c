import { expect, it } from 'vitest';
import type { PersonSummary } from '../../../preload/contract/values/people.ts';
import { isCompared } from '../../../renderer/app/words/compared.ts';

const silent = {
  seat: 'unknown',
  directory: 'no-directory',
  works: 'unknown',
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
