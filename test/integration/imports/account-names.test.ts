import { expect, test } from 'vitest';

import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, importAll, userList } from '../../support/people.ts';

test('[N80] an account name is of whoever is known by it and called so, and else of nobody', async () => {
  const engine = await testEngine();
  const folder = testFolder();
  const holders = [
    'jane.doe,Jane,Döe',
    'jsmith,John,Smith',
    'mlee,Mina,Lee',
    'finn.olsen,Finn,Olsen',
    'ann.bell,Ann,Bell',
  ];
  const rows = holders.map((one, at) => {
    const [account = '', first = '', last = ''] = one.split(',');
    return `${account}@halden.example,${first},${last},,S-${String(at)},active`;
  });
  await importAll(engine, [userList(folder, rows)]);
  const header = 'SamAccountName,Name,Enabled';
  const staff = { kind: 'staff', columns: [], window: undefined, list: { subject: 'everybody' } } as const;
  const others = writeFile(folder, 'others.csv', [header, 'adm01,,True', 'svc-backup,,True'].join('\n'));
  expect(await engine.ask('preview-import', { path: others, mapping: staff, at: atDay(20) })).toMatchObject({
    kind: 'refused',
    refusal: 'nothing-readable',
  });
  const path = writeFile(
    folder,
    'accounts.csv',
    [
      header,
      'CORP\\Jane.Doe,Jane D?e,True',
      'jsmith,Jack Miller,False',
      'mlee,,False',
      'finn.olsen,,False',
      'nora.kent,Nora Kent,True',
    ].join('\n'),
  );
  const preview = await engine.ask('preview-import', { path, mapping: staff, at: atDay(20) });
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  expect(preview.counts).toMatchObject({ accepted: 2, rejected: 3 });
  expect(preview.rejected.map(({ reason }) => reason)).toEqual([
    { kind: 'account', value: 'jsmith', addresses: ['jsmith@halden.example'] },
    { kind: 'account', value: 'mlee', addresses: ['mlee@halden.example'] },
    { kind: 'account', value: 'nora.kent', addresses: [] },
  ]);
  const accepted = preview.alarms.map(({ kind }) => kind);
  expect(await engine.ask('commit-import', { path, mapping: staff, accepted, at: atDay(20) })).toMatchObject({
    kind: 'committed',
  });
  const people = await everybody(engine);
  const said = people.map(({ email, works, findings }) => [
    email?.split('@')[0],
    { works, isMissing: findings.includes('not-in-staff') },
  ]);
  expect(Object.fromEntries(said)).toEqual({
    'ann.bell': { works: 'unknown', isMissing: true },
    'finn.olsen': { works: 'left', isMissing: false },
    'jane.doe': { works: 'yes', isMissing: false },
    jsmith: { works: 'unknown', isMissing: false },
    mlee: { works: 'unknown', isMissing: false },
  });
});
