import { expect, test } from 'vitest';

import type { CalendarDay } from '../../../main/domain/ids.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { firstReason, importAll, personByEmail, userList } from '../../support/people.ts';

test('somebody who is snoozed is in order until the day comes, also after new imports', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [userList(folder, ['bo@x.example,Bo,Chen,E2,,active'])]);
  const findings = async (): Promise<readonly string[]> =>
    (await personByEmail(engine, 'bo@x.example')).findings;
  expect(await findings()).toEqual(['never-activated']);
  const { id } = await personByEmail(engine, 'bo@x.example');
  const until = '2026-12-24' as CalendarDay;
  const care = { personId: id, note: undefined, protectedBecause: undefined, at: atDay(24) };
  expect((await engine.ask('save-care', { ...care, snoozedUntil: until })).snoozedUntil).toBe(until);
  expect(await findings()).toEqual(['in-order']);
  const detail = await engine.ask('read-person', { id });
  expect(firstReason(detail)).toBe('Snoozed until 2026-12-24: Never activated.');

  await importAll(engine, [userList(folder, ['bo@x.example,Bob,Chen,E2,,active'], 'later.csv')]);
  expect(await findings()).toEqual(['in-order']);
  expect(await engine.ask('wake-snoozed', { on: '2026-12-23' as CalendarDay })).toEqual({ woken: 0 });
  expect(await findings()).toEqual(['in-order']);
  expect(await engine.ask('wake-snoozed', { on: until })).toEqual({ woken: 1 });
  expect(await findings()).toEqual(['never-activated']);
  expect((await engine.ask('read-person', { id }))?.care.snoozedUntil).toBeUndefined();
});

test('a threshold for little use counts for everybody at once', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [userList(folder, ['bo@x.example,Bo,Chen,E2,ID2,active'])]);
  const path = writeFile(folder, 'usage-2026-10-01-to-2026-10-31.csv', 'Email,Days Active\nbo@x.example,4\n');
  await importAll(engine, [path]);
  const findings = async (): Promise<readonly string[]> =>
    (await personByEmail(engine, 'bo@x.example')).findings;
  expect(await findings()).toEqual(['in-order']);
  await engine.ask('write-setting', { name: 'under_used_days', value: '5' });
  expect(await findings()).toEqual(['under-used']);
  await engine.ask('write-setting', { name: 'under_used_days', value: '0' });
  expect(await findings()).toEqual(['in-order']);
});
