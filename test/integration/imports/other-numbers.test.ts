import { expect, test } from 'vitest';
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
