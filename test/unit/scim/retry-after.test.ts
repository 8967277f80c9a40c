import { expect, it } from 'vitest';
import { parseRetryAfter } from '../../../main/scim/pace/retry-after.ts';

const now = new Date('2026-11-23T10:00:00.500Z');

it.each([
  ['7', 7000],
  [' 120 ', 120_000],
  ['0', 0],
  ['0.5', 500],
  ['Mon, 23 Nov 2026 10:00:03 GMT', 2500],
  ['Monday, 23-Nov-26 10:00:03 GMT', 2500],
  ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
  ['99999999', 86_400_000],
  ['Tue, 23 Nov 2027 10:00:00 GMT', 86_400_000],
])('reads %s', (header, ms) => {
  expect(parseRetryAfter(header, now)).toBe(ms);
});

it.each([
  [null],
  [''],
  ['soon'],
  ['-5'],
  ['2026'.concat('x')],
  ['Mon, 99 Nov 2026'],
  ['2026-11-23T10:00:03Z'],
])('takes %s for none', (header) => {
  expect(parseRetryAfter(header, now)).toBeUndefined();
});
