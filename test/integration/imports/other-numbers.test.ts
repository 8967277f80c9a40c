import { expect, test } from 'vitest';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, importAll, userList } from '../../support/people.ts';

const header = 'Employee ID,Name,Work Email,Hire Date,Termination Date,Employment Status';

function staffList(folder: string, name: string, rows: readonly string[]): string {
  return writeFile(folder, name, `${[header, ...rows].join('\n')}\n`);
}

test('[I8] a list of everybody that another system numbers is asked about before it goes in, once', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  await importAll(engine, [
    userList(folder, ['ada@x.example,Ada,Kerr,E1,ID1,active', 'ben@x.example,Ben,Lowe,E2,ID2,active']),
  ]);
  const rows = [
    '7701,"Kerr, Ada",ada@x.example,2022-03-01,,Full-Time',
    '7702,"Lowe, Ben",ben@x.example,2022-03-01,,Full-Time',
  ];
  const first = { path: staffList(folder, 'hr.csv', rows), kind: 'staff', at: atDay(2) } as const;
  const preview = await engine.ask('preview-import', first);
  expect(preview.kind === 'ready' ? preview.alarms.map(({ kind }) => kind) : []).toEqual(['other-numbers']);
  expect((await engine.ask('commit-import', first)).kind).toBe('unanswered');

  const accepted = await engine.ask('commit-import', { ...first, accepted: ['other-numbers'] });
  expect(accepted.kind).toBe('committed');
  const people = await everybody(engine);
  expect(people.map(({ externalId, works, findings }) => [externalId, works, findings])).toEqual([
    ['E1', 'yes', ['in-order']],
    ['E2', 'yes', ['in-order']],
  ]);

  const next = staffList(folder, 'hr-next.csv', [
    ...rows,
    '7703,"Mann, Cleo",cleo@x.example,2026-11-01,,Full-Time',
  ]);
  const outcome = await engine.ask('commit-import', { path: next, kind: 'staff', at: atDay(3) });
  expect(outcome.kind).toBe('committed');
  expect(await everybody(engine)).toHaveLength(3);
});

test('[I8] the same comes out whichever of the lists came first, asked about once, and after an undo', async () => {
  const company = (folder: string) => ({
    users: userList(folder, [
      'ada@x.example,Ada,Kerr,E1,ID1,active',
      'ben@x.example,Ben,Lowe,E2,ID2,active',
      'cleo@x.example,Cleo,Mann,E3,ID3,active',
    ]),
    staff: staffList(folder, 'hr.csv', [
      '7701,"Kerr, Ada",ada@x.example,2022-03-01,,Full-Time',
      '7702,"Lowe, Ben",ben@x.example,2022-03-01,,Full-Time',
      '7703,"Mann, Cleo",cleo@x.example,2022-03-01,2026-10-30,Full-Time',
    ]),
  });
  const said = async (engine: Engine) =>
    (await everybody(engine)).map(({ email, externalId, works, seat, findings }) =>
      [email, externalId, works, seat, ...findings].join(' '),
    );
  const [first, second] = [await testEngine(), await testEngine()];
  const [one, other] = [company(testFolder()), company(testFolder())];
  await importAll(first, [one.users]);
  await importAll(first, [one.staff], ['other-numbers']);
  await importAll(second, [other.staff]);
  const asked = await second.ask('commit-import', { path: other.users, at: atDay(23) });
  expect(asked.kind).toBe('unanswered');
  const imported = await second.ask('commit-import', {
    path: other.users,
    accepted: ['other-numbers'],
    at: atDay(23),
  });
  expect(await said(second)).toEqual(await said(first));
  expect(await said(second)).toEqual([
    'ada@x.example E1 yes activated in-order',
    'ben@x.example E2 yes activated in-order',
    'cleo@x.example E3 left activated leaver-with-seat',
  ]);
  const next = await second.ask('commit-import', {
    path: staffList(testFolder(), 'hr-next.csv', [
      '7701,"Kerr, Ada",ada.kerr@x.example,2022-03-01,,Full-Time',
      '7702,"Lowe, Ben",ben@x.example,2022-03-01,,Full-Time',
      '7703,"Mann, Cleo",cleo@x.example,2022-03-01,2026-10-30,Full-Time',
    ]),
    kind: 'staff',
    at: atDay(24),
  });
  expect(next.kind).toBe('committed');
  expect((await said(second))[0]).toBe('ada@x.example E1 yes activated in-order');
  for (const outcome of [next, imported])
    if (outcome.kind === 'committed') await second.ask('undo-import', { id: outcome.import.id });
  expect(await said(second)).toEqual([
    'ada@x.example 7701 yes unknown in-order',
    'ben@x.example 7702 yes unknown in-order',
    'cleo@x.example 7703 left unknown in-order',
  ]);
});

test('[I8] where many show that another system numbers a list, it is said and not asked, whichever came first', async () => {
  const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hal', 'Ina', 'Jon', 'Kim'];
  const staffRows = (end: string) =>
    names.map((name, at) => {
      const address = `${name.toLowerCase()}@x.example`;
      return `${String(7701 + at)},"Kerr, ${name}",${address},2022-03-01,${name === 'Ben' ? end : ''},Full-Time`;
    });
  const users = userList(
    testFolder(),
    names.map(
      (name, at) =>
        `${name.toLowerCase()}@x.example,${name},Kerr,E${String(at + 1)},ID${String(at + 1)},active`,
    ),
  );
  const staff = staffList(testFolder(), 'hr.csv', staffRows('2026-10-02'));
  const said: (readonly string[])[] = [];
  for (const [first, second] of [
    [users, staff],
    [staff, users],
  ] as const) {
    const engine = await testEngine();
    await importAll(engine, [first]);
    const preview = await engine.ask('preview-import', { path: second, at: atDay(2) });
    if (preview.kind !== 'ready') throw new Error(preview.kind);
    expect(preview.alarms).toEqual([]);
    expect(preview.warnings.join(' ')).toContain('numbered by another system: all 11 people');
    await importAll(engine, [second]);
    const people = await everybody(engine);
    said.push(
      people.map(({ email, externalId, works, findings }) =>
        [email, externalId, works, ...findings].join(' '),
      ),
    );
  }
  expect(said[0]).toEqual(said[1]);
  expect(said[0]).toHaveLength(11);
  expect(said[0]?.slice(0, 2)).toEqual([
    'ada@x.example E1 yes in-order',
    'ben@x.example E2 left leaver-with-seat',
  ]);
});
