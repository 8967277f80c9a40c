import { expect, it } from 'vitest';
import { refuseOtherTime } from '../../../main/scim/requests/other-time.ts';

const now = new Date('2026-11-30T12:00:00Z');

function isRefused(headers: Readonly<Record<string, string>>): boolean {
  try {
    refuseOtherTime(new Response('{}', { headers }), { host: 'scim.example', now });
    return false;
  } catch {
    return true;
  }
}

it.each([
  ['Mon, 30 Nov 2026 12:00:00 GMT', false],
  ['Sun, 29 Nov 2026 12:00:01 GMT', false],
  ['Tue, 01 Dec 2026 11:59:59 GMT', false],
  ['Sun, 29 Nov 2026 11:59:59 GMT', true],
  ['Tue, 01 Dec 2026 12:00:01 GMT', true],
  ['Tuesday, 01-Dec-26 12:00:01 GMT', true],
  ['Tue Dec  1 12:00:01 2026', true],
  ['Tue Dec  1 11:59:59 2026', false],
  ['Thu, 01 Jan 1970 00:00:00 GMT', true],
])('[CL1] a service that says it is %s: refused %s', (date, refused) => {
  expect(isRefused({ date })).toBe(refused);
});

it.each([
  ['0'],
  ['-1'],
  ['1'],
  ['2026'],
  ['30 Nov'],
  ['Mon, 30 Nov'],
  ['Mon, 30 Nov 12:00:00 GMT'],
  ['11/12/2025'],
  ['soon'],
])('[CL1] what is no time of a header says nothing of any clock: %s', (date) => {
  expect(isRefused({ date })).toBe(false);
});

it('[CL1] nothing is said by an answer without a time, and by one that a cache kept', () => {
  expect(isRefused({})).toBe(false);
  expect(isRefused({ date: 'Thu, 01 Jan 1970 00:00:00 GMT', age: '5' })).toBe(false);
});
