import { expect, test } from 'vitest';

import type { AlarmKind } from '../../../main/domain/files/import-alarm.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

const header =
  'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status';
const people = [
  'ada.stone@x.example,Ada,Stone,E1,S1,active',
  'ben.reed@x.example,Ben,Reed,E2,S2,active',
  'cleo.berg@x.example,Cleo,Berg,E3,S3,active',
  'dan.fox@x.example,Dan,Fox,E4,,active',
];

test('[Q11] what a further part has no column for is unknown of its own rows alone', async () => {
  const engine = await testEngine();
  await bring(engine, [header, ...people], 1);
  const part = [
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id',
    'ada.stone@x.example,Ada,Stone,E1',
  ];
  await bring(engine, part, 2, ['other-people', 'far-fewer-rows', 'columns-gone', 'add-to-list']);
  expect(await seats(engine)).toEqual({
    Ada: 'unknown',
    Ben: 'activated',
    Cleo: 'activated',
    Dan: 'invited',
  });
});

test('[Q12] a user list of another of LinkedIn’s forms is no list whose columns are gone', async () => {
  const engine = await testEngine();
  await bring(engine, [header, ...people], 1);
  const form = people.map((row) => `${row.split(',')[0] ?? ''},active,Sales`);
  const path = writeFile(
    testFolder(),
    'licenses.csv',
    ['primary_email_address,license_sales_status,tags', ...form].join('\n'),
  );
  const preview = await engine.ask('preview-import', { path, at: atDay(2) });
  expect(preview).toMatchObject({ kind: 'ready', alarms: [] });
  expect(JSON.stringify(preview)).not.toContain('of the import before');
  expect(JSON.stringify(preview)).toContain('of another of LinkedIn');
  expect(await engine.ask('commit-import', { path, at: atDay(2) })).toMatchObject({ kind: 'committed' });
  const left =
    'Employee ID,Work email,Hire date,Termination date\nE2,ben.reed@x.example,2020-02-01,2026-08-31\nE1,ada.stone@x.example,2020-02-01,';
  const staff = writeFile(testFolder(), 'staff.csv', left);
  expect(await engine.ask('commit-import', { path: staff, kind: 'staff', at: atDay(3) })).toMatchObject({
    kind: 'committed',
  });
  const { rows } = await page(engine);
  const ben = rows.find(({ email }) => email === 'ben.reed@x.example');
  expect(ben?.findings).toContain('leaver-with-seat');
});

test('[N33] whom a report calls as nobody in the lists is said', async () => {
  const engine = await testEngine();
  await bring(engine, [header, ...people], 1);
  const report = [
    'Name,Days Active,Searches Performed',
    'Ada Stone,3,4',
    'Peter Janssen,6,1',
    'Peter Janssen,2,1',
    'Total,11,6',
  ];
  const path = writeFile(testFolder(), 'usage-2026-10.csv', report.join('\n'));
  const preview = await engine.ask('preview-import', { path, at: atDay(2) });
  expect(preview).toMatchObject({
    kind: 'ready',
    warnings: expect.arrayContaining([
      expect.stringMatching(/^"Peter Janssen": nobody in the user list/u),
    ]) as unknown,
  });
});

test('a license that waits is no cell without a value', async () => {
  const engine = await testEngine();
  const path = writeFile(
    testFolder(),
    'users.csv',
    [header, ...people, 'eva@x.example,Eva,Lind,E5,,pending'].join('\n'),
  );
  const committed = await engine.ask('commit-import', { path, at: atDay(1) });
  expect(committed).toMatchObject({ setAside: [{ reason: 'not-readable', example: 'pending' }] });
});

async function bring(
  engine: Engine,
  lines: readonly string[],
  day: number,
  accepted: AlarmKind[] = [],
): Promise<void> {
  const path = writeFile(testFolder(), `users-${String(day)}.csv`, lines.join('\n'));
  expect(await engine.ask('commit-import', { path, at: atDay(day), accepted })).toMatchObject({
    kind: 'committed',
  });
}

function page(engine: Engine) {
  const sort = { key: 'email', descending: false } as const;
  return engine.ask('page-people', { filter: {}, sort, offset: 0, limit: 10 });
}

async function seats(engine: Engine): Promise<Readonly<Record<string, string>>> {
  const { rows } = await page(engine);
  return Object.fromEntries(rows.map(({ displayName, seat }) => [displayName.split(' ')[0] ?? '', seat]));
}
