import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import type { Plan } from '../../../main/domain/plans/action.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, personByEmail, record, userList } from '../../support/people.ts';

const staff =
  'Employee_ID,Primary_Work_Email,Legal_First_Name,Legal_Last_Name,Worker_Status,Termination_Date\n';

it('[E8] who left by a list of everybody of months ago is not taken from without a typed number, others are', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const old = join(folder, 'workers.csv');
  writeFileSync(
    old,
    `${staff}E1,anna@x.example,Anna,Berg,Terminated,2026-05-31\nE2,bo@x.example,Bo,Chen,Active,\n`,
  );
  utimesSync(old, new Date('2026-06-01T09:00:00Z'), new Date('2026-06-01T09:00:00Z'));
  const seats = userList(folder, [
    'anna@x.example,Anna,Berg,E1,ID1,active',
    'bo@x.example,Bo,Chen,E2,ID2,active',
  ]);
  for (const [path, kind] of [
    [old, 'staff'],
    [seats, 'users'],
  ] as const) {
    const done = await engine.ask('commit-import', { path, kind, at: atDay(22) });
    expect(done).toMatchObject({ kind: 'committed' });
  }
  const connectionId = await connect(engine);
  const anna = await personByEmail(engine, 'anna@x.example');
  const bo = await personByEmail(engine, 'bo@x.example');
  await record(engine, connectionId, [
    [anna.id, { kind: 'found', account: account('u1') }],
    [bo.id, { kind: 'found', account: account('u2') }],
  ]);
  expect(anna.findings).toContain('leaver-with-seat');
  const plan = async (id: typeof anna.id): Promise<Plan> =>
    engine.ask('create-plan', {
      connectionId,
      act: 'deprovision',
      selection: { kind: 'ids', ids: [id] },
      at: atDay(23),
    });
  const [word] = (await plan(anna.id)).guards;
  expect(word).toMatchObject({
    kind: 'old-source',
    stops: true,
    facts: { sources: [{ source: 'staff', on: '2026-06-01', limitDays: 45 }] },
  });
  expect((await plan(bo.id)).guards).toEqual([]);
});
