import { expect, it } from 'vitest';
import {
  hoursAhead,
  readServiceClock,
  serviceClockWord,
} from '../../../main/domain/service/service-clock.ts';
import { refuseOtherTime } from '../../../main/scim/requests/other-time.ts';

const now = new Date('2026-11-30T12:00:00Z');

function isRefused(headers: Readonly<Record<string, string>>, clockAheadHours = 0): boolean {
  try {
    refuseOtherTime(new Response('{}', { headers }), { host: 'scim.example', now, clockAheadHours });
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

it.each([
  [-8760, 'Sun, 30 Nov 2025 12:00:00 GMT', false],
  [-8760, 'Mon, 01 Dec 2025 11:00:00 GMT', false],
  [-8760, 'Mon, 01 Dec 2025 13:00:00 GMT', true],
  [-8760, 'Mon, 30 Nov 2026 12:00:00 GMT', true],
  [48, 'Wed, 02 Dec 2026 12:00:00 GMT', false],
  [48, 'Mon, 30 Nov 2026 12:00:00 GMT', true],
  [-498_732, 'Thu, 08 Jan 1970 00:00:00 GMT', false],
])('[CL10] a clock said to be %i h ahead that tells %s: refused %s', (hours, date, refused) => {
  expect(isRefused({ date }, hours)).toBe(refused);
});

it('[CL10] the hours that are to be said are those between the two clocks', () => {
  const here = '2026-11-30 12:00';
  expect(hoursAhead({ here, there: '2025-11-30 12:20' })).toBe(-8760);
  expect(hoursAhead({ here, there: '2026-12-02 11:50' })).toBe(48);
});

it.each([
  ['right', 0],
  ['ahead:48', 48],
  ['behind:8760', -8760],
  ['behind:9999999', undefined],
  ['8760', undefined],
  ['ahead:', undefined],
])('[CL10] the job is told it as %s', (word, hours) => {
  expect(readServiceClock(word)).toBe(hours);
  expect(hours === undefined ? undefined : serviceClockWord(hours)).toBe(
    hours === undefined ? undefined : word,
  );
});
