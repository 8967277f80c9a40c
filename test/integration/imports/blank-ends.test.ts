import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startEngine } from '../../../main/engine/client.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, engineThread, testFolder, writeFile } from '../../support/engine.ts';

let engine: Engine;
let folder: string;
// Nothing is imported: one engine shows all of them.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-ends-'));
  engine = await startEngine({ thread: engineThread, dataFolder: join(folder, 'data') });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Rows of people of whom nothing but the day in the last column is known. */
function listOf(column: string, days: readonly string[]): string {
  const rows = days.map(
    (day, at) =>
      `${String(1001 + at)},Stone,Ada ${String(at)},p${String(at)}@halden.example,2020-02-01,${day}`,
  );
  return [`Employee ID,Last name,First name,Work email,Hire date,${column}`, ...rows].join('\n');
}

async function effectOf(text: string): Promise<{ said: string; warnings: readonly string[] }> {
  const path = writeFile(testFolder(), 'people.csv', text);
  const preview = await engine.ask('preview-import', { path, kind: 'staff', at: atDay(28) });
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  const { here = 0, left = 0, unknown = 0 } = preview.effect ?? {};
  return {
    said: `${String(here)} here, ${String(left)} left, ${String(unknown)} unknown`,
    warnings: preview.warnings,
  };
}

const many = (count: number, day: string): readonly string[] => Array.from({ length: count }, () => day);

describe('[S18] who has no day of leaving', () => {
  test.each([
    ['beside somebody who left', 'Termination date', ['', '2026-08-31', ''], '2 here, 1 left, 0 unknown'],
    ['beside somebody who leaves', 'Leaving date', ['', '2027-01-31'], '2 here, 0 left, 0 unknown'],
    [
      'where a day cannot be read',
      'Termination date',
      ['', '2026-08-31', 'soon'],
      '1 here, 1 left, 1 unknown',
    ],
    ['where nobody has one', 'Termination date', ['', '', '-'], '0 here, 0 left, 3 unknown'],
    ['where it is a zero', 'Termination date', ['0000-00-00', '1900-01-01'], '0 here, 0 left, 2 unknown'],
    [
      'in a list of who left',
      'Last working day',
      [...many(19, '2026-08-31'), ''],
      '0 here, 19 left, 1 unknown',
    ],
    ['where a contract ends', 'Contract end date', ['', '2026-08-31'], '0 here, 0 left, 2 unknown'],
    ['where an account expires', 'Account expires', ['', '2026-08-31'], '0 here, 1 left, 1 unknown'],
    [
      'long before the first one',
      'Exit date',
      [...many(1500, ''), '2026-08-31'],
      '1500 here, 1 left, 0 unknown',
    ],
    [
      'after many who left',
      'Exit date',
      [...many(1200, '2026-08-31'), ...many(300, '')],
      '300 here, 1200 left, 0 unknown',
    ],
  ])('%s', async (_title, column, days, said) => {
    expect((await effectOf(listOf(column, days))).said).toBe(said);
  });

  test('the list says what a blank is taken for', async () => {
    const { warnings } = await effectOf(listOf('Termination date', ['', '2026-08-31']));
    expect(warnings).toContainEqual(
      expect.stringContaining('works here by this list, as others in it have one'),
    );
    const { warnings: ofBlank } = await effectOf(listOf('Termination date', ['', '']));
    expect(ofBlank).toContainEqual(expect.stringContaining('not one day in it'));
  });
});
