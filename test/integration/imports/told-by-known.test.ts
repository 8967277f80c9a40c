import { expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { encoded } from '../../cases/support/header-case.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { importAll, userList } from '../../support/people.ts';

const staff = ['Work Email,First name,Last name,Hire Date', 'e104@x.example,Ingrid,Sørensen,2022-03-01'];

async function preview(engine: Engine, rows: readonly string[]) {
  const bytes = encoded(`${rows.join('\n')}\n`, 'windows-1252');
  const path = writeFile(testFolder(), 'staff.csv', bytes);
  const shown = await engine.ask('preview-import', { path, kind: 'staff', at: atDay(2) });
  if (shown.kind !== 'ready') throw new Error(shown.kind);
  return { alarms: shown.alarms, warnings: shown.warnings.join('\n'), encoding: shown.encoding };
}

test('[T4] [T6] who stands in the user list under the address tells the encoding of a name', async () => {
  const engine = await testEngine();
  const kinds = async () => (await preview(engine, staff)).alarms.map(({ kind }) => kind);
  expect(await kinds()).toContain('encoding-unclear');
  await importAll(engine, [userList(testFolder(), ['e104@x.example,Ingrid,Sørensen,E104,ID4,active'])]);
  expect(await kinds()).toEqual([]);
  expect((await preview(engine, staff)).encoding).toBe('windows-1252');
});

test('[T9] rows that a list of another system repeats are said, without what LinkedIn warns of', async () => {
  const { warnings } = await preview(await testEngine(), [...staff, ...staff.slice(1)]);
  expect(warnings).toContain('an e-mail address of another row (e104@x.example).');
  expect(warnings).not.toContain('LinkedIn');
});
