import { expect, it } from 'vitest';
import { parseRetryAfter, retryAfterOf } from '../../../main/scim/pace/retry-after.ts';

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

it.each([
  ['slow', '2026-11-22T03:00:00Z'],
  ['fast', '2026-11-24T21:00:00Z'],
])('[NW5] goes by the clock of the service where that of this machine is %s', (_, here) => {
  const headers = new Headers({
    date: 'Mon, 23 Nov 2026 10:00:00 GMT',
    'retry-after': 'Mon, 23 Nov 2026 10:00:30 GMT',
  });
  expect(retryAfterOf(headers, new Date(here))).toBe(30_000);
  headers.set('date', 'no day');
  expect(retryAfterOf(headers, new Date('2026-11-23T10:00:20Z'))).toBe(10_000);
});

it.each([['0'], ['30 Nov'], ['2026'], ['Mon, 23 Nov'], ['Mon, 23 Nov 10:00:00 GMT']])(
  '[NW5] goes by the clock of this machine where the service tells %s as its time',
  (date) => {
    const headers = new Headers({ date, 'retry-after': 'Mon, 23 Nov 2026 10:00:30 GMT' });
    expect(retryAfterOf(headers, now)).toBe(29_500);
  },
);
