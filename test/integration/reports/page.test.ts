import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/universal';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';

import { freeSeats } from '../../../main/domain/seats/room.ts';
import type { Plan } from '../../../main/domain/plans/action.ts';
import type { Account } from '../../../main/domain/service/account.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { account, connect, personByEmail, record } from '../../support/people.ts';
import { importMonths, twoMonths } from '../../support/two-months.ts';

/** Two months, of which Purser took the seat of who left; everybody is of Sales. */
async function company(folder: string): Promise<Engine> {
  const engine = await testEngine(join(folder, 'data'));
  await importMonths(engine, twoMonths(folder));
  await engine.ask('write-setting', { name: 'seats_bought', value: '8' });
  await engine.ask('save-contract', {
    contract: {
      prices: [{ licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 118_000 }],
      renewsOn: undefined,
      isPaidAhead: false,
      invitedGraceDays: 14,
    },
  });
  const connectionId = await connect(engine);
  const anna = await personByEmail(engine, 'anna@x.example');
  const before = account('u1', { externalId: 'E1' });
  await record(engine, connectionId, [[anna.id, { kind: 'found', account: before }]], atDay(28));
  await engine.ask('write-setting', { name: 'removal_limit_share', value: '1' });
  const at = atDay(28);
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids: [anna.id] },
    at,
  });
  await engine.ask('confirm-plan', { id: plan.id, typedNumber: undefined, at });
  await carryOut(engine, plan, before);
  return engine;
}

async function carryOut(engine: Engine, { actions: [action] }: Plan, before: Account): Promise<void> {
  if (action?.request === undefined) throw new Error('nothing planned');
  const at = atDay(28);
  await engine.ask('begin-action', { actionId: action.id, before, request: action.request, at });
  await engine.ask('record-action-answer', {
    actionId: action.id,
    ok: true,
    status: 200,
    outcome: { kind: 'told', says: 'Done.' },
    at,
  });
}

it('[PG1] [PG4] writes the page as HTML of its own, and it says what the journal and the lists say', async () => {
  const folder = testFolder();
  const engine = await company(folder);
  const path = join(folder, 'month.html');
  const { bytes } = await engine.ask('write-page', {
    path,
    format: 'html',
    at: atDay(28),
    withoutNames: false,
  });
  const html = readFileSync(path, 'utf8');
  expect(bytes).toBe(Buffer.byteLength(html));
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|src=|href=|url\(|@import/u);
  const text = html.replace(/<style>[\s\S]*<\/style>/u, '').replaceAll(/<[^>]*>/gu, '\n');
  expect(text).toContain('2 left or lost the app, 1 came back, 1 new seat');
  expect(text).toContain('1 seat taken back: Anna Berg.');
  expect(text).toContain('€1,180');
  expect(text).toContain('Left or lost the app');
  expect(text).not.toContain('leaver-with-seat');
  expect(text).toMatch(/Bought\s+8\s/u);
});

it('[PG9] has the seats held and free that the Seats screen has', async () => {
  const folder = testFolder();
  const engine = await company(folder);
  const later = writeFile(
    folder,
    'users-later.csv',
    'invited_email_address,employee_id,seat_id,sales_license_current_status\n' +
      'twice@x.example,E7,,active\ntwice@x.example,E7,S72,active\nunclear@x.example,E8,S8,pending\none@x.example,E9,S9,active\n',
  );
  await importMonths(engine, [{ path: later, day: 28 }]);
  const room = await engine.ask('read-seat-room', { at: atDay(28) });
  const path = join(folder, 'month.html');
  await engine.ask('write-page', { path, format: 'html', at: atDay(28), withoutNames: false });
  const text = readFileSync(path, 'utf8').replaceAll(/<[^>]*>/gu, '\n');
  expect(text).toMatch(new RegExp(`Held\\s+${String(room.held)}\\s`, 'u'));
  expect(text).toMatch(new RegExp(`Free\\s+${String(freeSeats(room))}\\s`, 'u'));
  expect(freeSeats(room)).toBeLessThan(8 - (room.held ?? 0));
});

it('[PG4] says what was undone as undone, and not as taken and given', async () => {
  const folder = testFolder();
  const engine = await company(folder);
  const [first] = await engine.ask('list-plans', { limit: 1 });
  if (first === undefined) throw new Error('nothing was planned');
  const done = await engine.ask('read-plan', { id: first.id });
  const [action] = done?.actions ?? [];
  if (action === undefined) throw new Error('nothing was done');
  const gone = account('u1', { externalId: 'E1', active: false });
  await engine.ask('record-read-back', {
    actionId: action.id,
    seen: 'as-intended',
    answer: undefined,
    outcome: { kind: 'told', says: 'Seen.' },
    at: atDay(28),
  });
  await record(engine, first.connectionId, [[action.personId, { kind: 'found', account: gone }]], atDay(28));
  const at = atDay(28);
  const back = await engine.ask('create-plan', {
    connectionId: first.connectionId,
    act: 'provision',
    selection: { kind: 'ids', ids: [action.personId] },
    undoes: [action.id],
    at,
  });
  await engine.ask('confirm-plan', { id: back.id, typedNumber: undefined, at });
  await carryOut(engine, back, gone);
  const path = join(folder, 'month.html');
  await engine.ask('write-page', { path, format: 'html', at, withoutNames: false });
  const html = readFileSync(path, 'utf8');
  expect(html).toContain('1 act done and undone again.');
  expect(html).not.toMatch(/seats? (?:taken back|given): Anna/u);
});

it('[PG2] names nobody where nobody is to be named', async () => {
  const folder = testFolder();
  const engine = await company(folder);
  const path = join(folder, 'month.html');
  await engine.ask('write-page', { path, format: 'html', at: atDay(28), withoutNames: true });
  const html = readFileSync(path, 'utf8');
  expect(html).toContain('1 seat taken back.');
  for (const name of ['Berg', 'Anna', 'x.example', 'E1']) expect(html).not.toContain(name);
});

it('[PG6] writes the page as a workbook with numbers as numbers and no formula', async () => {
  const folder = testFolder();
  const engine = await company(folder);
  const hostile = writeFile(
    folder,
    'users-hostile.csv',
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status\n' +
      '"=1+1@x.example","=HYPERLINK(""http://x"",""y"")",<b>Berg</b>,E9,,active\n',
  );
  await importMonths(engine, [{ path: hostile, day: 28 }]);
  const path = join(folder, 'month.xlsx');
  await engine.ask('write-page', { path, format: 'xlsx', at: atDay(28), withoutNames: false });
  const bytes = readFileSync(path);
  const [sheet] = await readExcelFile(new Blob([bytes]));
  const rows = sheet?.data ?? [];
  expect(rows[0]?.[0]).toBe('Sales Navigator seats');
  expect(rows.find((row) => row[0] === 'Bought')?.[1]).toBe(8);
  const invited = rows.find((row) => row[0] === 'Never activated');
  expect(invited?.slice(1, 3)).toEqual([1, '=HYPERLINK("http://x","y") <b>Berg</b>']);
  const xml = new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml']);
  expect(xml).not.toMatch(/<f[ >]/u);
});

it('[PG8] writes money in the workbook as numbers in the format of their currency', async () => {
  const folder = testFolder();
  const engine = await company(folder);
  const path = join(folder, 'month.xlsx');
  await engine.ask('write-page', { path, format: 'xlsx', at: atDay(28), withoutNames: false });
  const bytes = readFileSync(path);
  const [sheet] = await readExcelFile(new Blob([bytes]));
  expect(sheet?.data.find((row) => row[0] === 'A year')?.[1]).toBe(5 * 1180);
  const styles = new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['xl/styles.xml']);
  expect(styles).toContain('formatCode="[$€]#,##0"');
});

it('leaves the older file where the page cannot be put in place', async () => {
  const folder = testFolder();
  const engine = await company(folder);
  await expect(
    engine.ask('write-page', {
      path: join(folder, 'no', 'm.html'),
      format: 'html',
      at: atDay(28),
      withoutNames: true,
    }),
  ).rejects.toMatchObject({ kind: 'report-unwritable' });
  const path = join(folder, 'm.pdf');
  writeFileSync(path, 'old');
  expect(await engine.ask('write-bytes', { path, bytes: new TextEncoder().encode('%PDF') })).toEqual({
    bytes: 4,
  });
  expect(readFileSync(path, 'utf8')).toBe('%PDF');
});
