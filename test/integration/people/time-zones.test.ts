import { utimesSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../../main/domain/ids.ts';
import { localDayOf } from '../../../main/domain/time/calendar.ts';
import { testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { personByEmail, userList } from '../../support/people.ts';

const own = process.env['TZ'];

afterEach(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

describe('the day of a moment', () => {
  it.each([
    ['America/Los_Angeles', '2026-12-01T01:00:00.000Z', '2026-11-30'],
    ['Pacific/Auckland', '2026-11-30T19:00:00.000Z', '2026-12-01'],
    ['Pacific/Midway', '2026-12-01T10:59:00.000Z', '2026-11-30'],
    ['Pacific/Kiritimati', '2026-11-30T10:00:00.000Z', '2026-12-01'],
    // Clocks are put forward at this midnight, so the day has none.
    ['Africa/Cairo', '2026-04-23T22:30:00.000Z', '2026-04-24'],
    ['UTC', '2026-11-30T23:59:59.999Z', '2026-11-30'],
  ])('[G36] is that of the calendar in %s at %s', (zone, at, day) => {
    process.env['TZ'] = zone;
    expect(localDayOf(at as Instant)).toBe(day);
  });
});

it('[G36] whoever works for the last time today has not left, whatever day it is in UTC', async () => {
  process.env['TZ'] = 'America/Los_Angeles';
  // Five in the afternoon of November 30.
  const at = '2026-12-01T01:00:00.000Z' as Instant;
  const folder = testFolder();
  const engine = await testEngine();
  const rows = ['ada@x.example,Ada,Byron,E1,S1,active', 'ben@x.example,Ben,Lowe,E2,S2,active'];
  const staff = [
    'Email,First name,Last name,Employee ID,Termination date',
    'ada@x.example,Ada,Byron,E1,2026-11-30',
    'ben@x.example,Ben,Lowe,E2,2026-11-29',
    'cy@x.example,Cy,Dane,E3,',
  ];
  const path = writeFile(folder, 'staff.csv', `${staff.join('\n')}\n`);
  for (const file of [userList(folder, rows), path]) {
    const outcome = await engine.ask('commit-import', {
      path: file,
      at,
      accepted: ['lacks-holders'],
      ...(file === path ? { kind: 'staff' as const } : {}),
    });
    expect(outcome.kind).toBe('committed');
  }
  expect((await personByEmail(engine, 'ada@x.example')).works).toBe('yes');
  expect((await personByEmail(engine, 'ben@x.example')).works).toBe('left');
});

it.each([
  // Five in the afternoon of October 30, and eight in the morning of November 1.
  ['America/Los_Angeles', '2026-10-31T00:00:00.000Z', 30],
  ['Asia/Tokyo', '2026-10-31T23:00:00.000Z', 31],
])('[W2] a report counts to the day it was made in %s, whatever day it is in UTC', async (zone, at, days) => {
  process.env['TZ'] = zone;
  const made = new Date(at);
  const folder = testFolder();
  const engine = await testEngine();
  const report = writeFile(
    folder,
    'usage-2026-10-01-to-2026-10-31.csv',
    'Name,Email,Seat ID,Days Active\nAda Byron,ada@x.example,S1,0\nBen Lowe,ben@x.example,S2,9\n',
  );
  const rows = ['ada@x.example,Ada,Byron,E1,S1,active', 'ben@x.example,Ben,Lowe,E2,S2,active'];
  for (const path of [userList(folder, rows), report]) {
    utimesSync(path, made, made);
    await engine.ask('commit-import', { path, at: '2026-11-20T12:00:00.000Z' as Instant, accepted: [] });
  }
  expect((await personByEmail(engine, 'ada@x.example')).idleDays).toBe(days);
});
