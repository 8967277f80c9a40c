import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import type { ImportCounts } from '../../../main/domain/files/import.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

const header =
  'invited_email_address,employee_id,preferred_first_name,preferred_last_name,sales_license_current_status';

const row = (id: number, license: string): string =>
  `person${String(id)}@halden.example,E${String(id)},Ann,Lee${String(id)},${license}`;

function list(licenses: readonly string[]): string {
  return `${[header, ...licenses.map((license, id) => row(id, license))].join('\n')}\n`;
}

async function commit(engine: Engine, path: string, day: number): Promise<ImportCounts> {
  const outcome = await engine.ask('commit-import', { path, at: atDay(day) });
  if (outcome.kind !== 'committed') throw new Error(`not committed: ${JSON.stringify(outcome)}`);
  return outcome.import.counts;
}

async function people(engine: Engine): Promise<unknown> {
  const { rows } = await engine.ask('read-searchable', { after: 0, limit: 100 });
  return rows;
}

const on = (...active: readonly number[]): readonly string[] =>
  Array.from({ length: 40 }, (_, id) => (active.includes(id) ? 'active' : 'inactive'));

test('[Q13] a file that was looked at goes in as what is in by then has it: after another file, and after one was undone', async () => {
  const folder = testFolder();
  const looking = await testEngine(join(folder, 'looking'));
  const straight = await testEngine(join(folder, 'straight'));
  const file = (name: string, licenses: readonly string[]): string => writeFile(folder, name, list(licenses));
  const [one, two, three] = [
    file('one.csv', on(1, 2)),
    file('two.csv', on(2, 3, 4)),
    file('three.csv', on(4)),
  ];
  const look = (path: string) => looking.ask('preview-import', { path, at: atDay(2) });
  await look(one);
  for (const engine of [looking, straight])
    expect(await commit(engine, one, 1)).toMatchObject({ added: 40, changed: 0, unchanged: 0 });
  expect(await look(two)).toMatchObject({ kind: 'ready', counts: { changed: 3, unchanged: 37 } });
  for (const engine of [looking, straight])
    expect(await commit(engine, three, 2)).toMatchObject({ added: 0, changed: 3, unchanged: 37 });
  for (const engine of [looking, straight])
    expect(await commit(engine, two, 3)).toMatchObject({ added: 0, changed: 2, unchanged: 38 });
  expect(await people(looking)).toEqual(await people(straight));
  expect(await look(one)).toMatchObject({ kind: 'ready', counts: { changed: 3, unchanged: 37 } });
  for (const engine of [looking, straight]) {
    const [latest] = await engine.ask('list-imports', {});
    if (latest !== undefined) await engine.ask('undo-import', { id: latest.id });
    expect(await commit(engine, one, 4)).toMatchObject({ added: 0, changed: 3, unchanged: 37 });
  }
  expect(await people(looking)).toEqual(await people(straight));
});

test('[Q13] a file that became another of the same length and day since it was looked at goes in as it is now', async () => {
  const folder = testFolder();
  const engine = await testEngine(join(folder, 'data'));
  await commit(engine, writeFile(folder, 'one.csv', list(on(1, 2))), 1);
  const path = writeFile(folder, 'two.csv', list(on(1, 2, 3)));
  const written = new Date(atDay(1));
  utimesSync(path, written, written);
  expect(await engine.ask('preview-import', { path, at: atDay(2) })).toMatchObject({
    counts: { changed: 1, unchanged: 39 },
  });
  writeFile(folder, 'two.csv', list(on(7, 8, 9)));
  utimesSync(path, written, written);
  expect(await commit(engine, path, 2)).toMatchObject({ changed: 5, unchanged: 35 });
});
