import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/universal';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import type { ReportSources } from '../../../main/engine/reports/report-sources.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

const sort = { key: 'displayName', descending: false } as const;

async function company(folder: string): Promise<Engine> {
  const engine = await testEngine(join(folder, 'data'));
  const users = writeFile(
    folder,
    'users.csv',
    'invited_email_address,employee_id,preferred_first_name,preferred_last_name,seat_id,sales_license_current_status\n' +
      'ada@halden.example,E1,Ada,"=HYPERLINK(""http://x"",""y"")",ID1,active\nben@halden.example,0042,Ben,Reed,,active\n',
  );
  const usage = writeFile(folder, 'usage-2026-10.csv', 'Email,Days Active\nada@halden.example,0\n');
  for (const path of [users, usage])
    expect((await engine.ask('commit-import', { path, at: atDay(1) })).kind).toBe('committed');
  return engine;
}

describe('the matched report as a workbook', () => {
  test('has typed cells, a frozen heading, a filter, no formula, and a sheet that says where it comes from', async () => {
    const folder = testFolder();
    const engine = await company(folder);
    const path = join(folder, 'matched.xlsx');
    const done = await engine.ask('write-report', { path, filter: {}, sort, format: 'xlsx', at: atDay(2) });
    const bytes = readFileSync(path);
    expect(done).toEqual({ rows: 2, bytes: bytes.length });
    const [people, summary] = await readExcelFile(new Blob([bytes]));
    const heading = people?.data[0] ?? [];
    const cell = (row: number, name: string): unknown => people?.data[row]?.[heading.indexOf(name)];
    expect([people?.sheet, summary?.sheet]).toEqual(['People', 'Summary']);
    expect(cell(1, 'Name')).toBe('Ada =HYPERLINK("http://x","y")');
    expect(cell(1, 'Days active')).toBe(0);
    expect(cell(2, 'Days active')).toBeNull();
    expect(cell(1, 'Window end')).toEqual(new Date('2026-10-31T00:00:00Z'));
    expect(cell(2, 'Unique id')).toBe('0042');
    const parts = unzipSync(new Uint8Array(bytes));
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain(`<autoFilter ref="A1:${columnName(heading.length)}3"/>`);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).not.toMatch(/<f[ >]/u);
    const said = JSON.stringify(summary?.data);
    for (const word of [
      'users.csv',
      'usage-2026-10.csv',
      'Never activated',
      'User list',
      'The same name, and nothing else to go by',
    ])
      expect(said).toContain(word);
    // What nobody can be told to be is no zero.
    const rowOf = (name: string): readonly unknown[] | undefined =>
      summary?.data.find(([first]) => first === name);
    expect(rowOf('Left or lost the app')?.slice(1, 3)).toEqual([
      '–',
      'Not known: no list of people was imported',
    ]);
    expect(rowOf('Duplicate')?.[1]).toBe(0);
  });

  test('leaves the older file where it cannot be written', async () => {
    const folder = testFolder();
    const engine = await company(folder);
    const path = join(folder, 'nowhere', 'matched.xlsx');
    await expect(
      engine.ask('write-report', { path, filter: {}, sort, format: 'xlsx', at: atDay(2) }),
    ).rejects.toMatchObject({ kind: 'report-unwritable' });
    const old = join(folder, 'old.json');
    writeFileSync(old, 'old');
    const stop = new AbortController();
    stop.abort();
    await expect(
      engine.ask(
        'write-report',
        { path: old, filter: {}, sort, format: 'json', at: atDay(2) },
        { signal: stop.signal },
      ),
    ).rejects.toMatchObject({ kind: 'cancelled' });
    expect(readFileSync(old, 'utf8')).toBe('old');
  });
});

test('the matched report as JSON has the same people, and its sources', async () => {
  const folder = testFolder();
  const engine = await company(folder);
  const path = join(folder, 'matched.json');
  const filter = { text: 'ben' };
  await engine.ask('write-report', { path, filter, sort, format: 'json', at: atDay(2) });
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly sources: ReportSources;
    readonly people: readonly Readonly<Record<string, unknown>>[];
  };
  expect(report.people).toHaveLength(1);
  expect(report.people[0]).toMatchObject({ Name: 'Ben Reed', 'Unique id': '0042', Seat: 'invited' });
  expect(report.sources).toMatchObject({ people: 1, findings: { 'never-activated': 1 } });
  expect(report.sources.imports.map(({ fileName }) => fileName)).toEqual(['usage-2026-10.csv', 'users.csv']);
  expect(report.sources.imports[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
});

/** What a spreadsheet calls its nth column, from 1: A to Z, then AA. */
function columnName(place: number): string {
  const [before, within] = [Math.floor((place - 1) / 26), (place - 1) % 26];
  return `${before === 0 ? '' : columnName(before)}${String.fromCodePoint(65 + within)}`;
}
