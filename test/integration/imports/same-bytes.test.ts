import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { usageReport, userList } from '../../support/people.ts';

it('[N56] two months of the same bytes are two reports, each imported once', async () => {
  const engine = await testEngine();
  const folder = testFolder();
  const users = userList(folder, ['ada@x.example,Ada,Kerr,E1,ID1,active']);
  const september = usageReport(folder, '2026-09-01-to-2026-09-30', ['Ada Kerr,ada@x.example,ID1,0']);
  const october = join(folder, 'usage-2026-10-01-to-2026-10-31.csv');
  const copy = join(folder, 'usage (1).csv');
  copyFileSync(september, october);
  copyFileSync(september, copy);
  for (const path of [users, september])
    expect(await engine.ask('commit-import', { path, at: atDay(2) })).toMatchObject({ kind: 'committed' });
  // A name that says no days is that of a copy.
  expect(await engine.ask('preview-import', { path: copy })).toMatchObject({ kind: 'already-imported' });
  const window = { start: '2026-10-01', end: '2026-10-31' };
  // Nobody active in a whole report is asked about, here as in any other.
  const accepted = ['all-zero'] as const;
  expect(await engine.ask('commit-import', { path: october, at: atDay(2), accepted })).toMatchObject({
    kind: 'committed',
    import: { window },
  });
  for (const path of [september, october])
    expect(await engine.ask('preview-import', { path })).toMatchObject({ kind: 'already-imported' });
  expect(await engine.ask('list-imports', {})).toHaveLength(3);
});
