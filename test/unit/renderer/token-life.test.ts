import { expect, test } from 'vitest';
import { tokenLife } from '../../../renderer/features/connection/token-life.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

test.each([
  ['2026-11-23', { kind: 'valid', until: '2028-11-23', daysLeft: 731 }],
  ['2025-01-22', { kind: 'soon', until: '2027-01-22', daysLeft: 60 }],
  ['2024-11-24', { kind: 'soon', until: '2026-11-24', daysLeft: 1 }],
  ['2024-11-23', { kind: 'over', until: '2026-11-23', daysLeft: 0 }],
  ['2020-02-29', { kind: 'over', until: '2022-03-01', daysLeft: 0 }],
] as const)('a token of %s', (createdOn, expected) => {
  expect(tokenLife(createdOn, now)).toEqual(expected);
});

test.each([undefined, '', 'yesterday', '2026-13-40'])('a token of %s has no known life', (createdOn) => {
  expect(tokenLife(createdOn, now)).toBeUndefined();
});
