import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { CalendarDay, ImportId } from '../../../main/domain/ids.ts';
import type { Import, ImportMapping } from '../../../main/domain/files/import.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

const header =
  'invited_email_address,employee_id,preferred_first_name,preferred_last_name,sales_license_current_status';

async function commit(engine: Engine, path: string, day: number, mapping?: ImportMapping): Promise<Import> {
  const outcome = await engine.ask('commit-import', {
    path,
    mapping,
    at: atDay(day),
    // Its last days were not over on the day on which it came.
    accepted: ['other-people', 'window-ahead'],
  });
  if (outcome.kind !== 'committed') throw new Error(`not committed: ${JSON.stringify(outcome)}`);
  return outcome.import;
}

describe('two imports of a kind', () => {
  test('are compared: who came, who went, which field changed from what to what', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const list = (name: string, rows: readonly string[]): string =>
      writeFile(folder, name, `${[header, ...rows].join('\n')}\n`);
    const one = await commit(
      engine,
      list('one.csv', [
        'a@b.example,E1,Ann,Lee,active',
        'c@d.example,E2,Chi,Wu,active',
        'e@f.example,E3,Eva,Roth,active',
      ]),
      1,
    );
    const two = await commit(
      engine,
      list('two.csv', [
        'a@b.example,E1,Ann,Leigh,inactive',
        'c@d.example,E2,Chi,Wu,active',
        'n@w.example,E4,Nia,Moss,active',
      ]),
      2,
    );
    const three = await commit(engine, list('three.csv', ['c@d.example,E2,Chi,Wu,active']), 3);
    const compare = (before: ImportId, after: ImportId, text?: string) =>
      engine.ask('compare-imports', { before, after, text, offset: 0, limit: 10 });
    expect(await compare(one.id, two.id)).toEqual({
      kind: 'compared',
      counts: { came: 1, went: 1, changed: 1 },
      total: 3,
      rows: [
        {
          what: 'changed',
          called: 'Ann Leigh',
          fields: [
            { field: 'last_name', before: 'Lee', after: 'Leigh' },
            { field: 'sales_license', before: 'active', after: 'inactive' },
          ],
        },
        expect.objectContaining({ what: 'came', called: 'Nia Moss' }) as unknown,
        expect.objectContaining({ what: 'went', called: 'Eva Roth' }) as unknown,
      ],
    });
    expect(await compare(one.id, three.id)).toMatchObject({ counts: { came: 0, went: 2, changed: 0 } });
    expect(await compare(three.id, one.id)).toMatchObject({ counts: { came: 2, went: 0, changed: 0 } });
    expect(await compare(two.id, two.id)).toMatchObject({
      counts: { came: 0, went: 0, changed: 0 },
      total: 0,
    });
    expect(await compare(one.id, two.id, 'LEIGH')).toMatchObject({
      total: 1,
      rows: [{ called: 'Ann Leigh' }],
    });
    const usage = await commit(
      engine,
      writeFile(folder, 'usage-2026-10.csv', 'Email,Days Active\na@b.example,3\nc@d.example,0\n'),
      4,
    );
    const later = await commit(
      engine,
      writeFile(folder, 'usage-2026-11.csv', 'Email,Days Active\na@b.example,5\nc@d.example,0\n'),
      5,
    );
    expect(await compare(one.id, usage.id)).toEqual({ kind: 'not-comparable' });
    expect(await compare(usage.id, later.id)).toMatchObject({
      counts: { came: 0, went: 0, changed: 1 },
      rows: [{ called: 'a@b.example', fields: [{ field: 'days_active', before: '3', after: '5' }] }],
    });
    const path = join(folder, 'compared.csv');
    const pair = { before: one.id, after: two.id };
    expect(await engine.ask('write-comparison', { ...pair, text: 'LEIGH', path })).toEqual({ rows: 2 });
    const lines = readFileSync(path, 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFwhat,who,field,before,after');
    expect(lines.slice(1, 3).join()).toContain('changed,Ann Leigh,last_name,');
    const none = { before: one.id, after: usage.id, text: undefined, path };
    await expect(engine.ask('write-comparison', none)).rejects.toThrow(/cannot be compared/u);
  });
});

describe('rejected rows', () => {
  test('are written as a file that goes in once it is corrected', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const rows = [
      'a@b.example,E1,Ann,Lee,active',
      'broken,,"Chi, the second",Wu,active',
      'c@d.example,E3,Eva',
    ];
    const imported = await commit(
      engine,
      writeFile(folder, 'users.csv', `${[header, ...rows].join('\n')}\n`),
      1,
    );
    const path = join(folder, 'rejected.csv');
    expect(await engine.ask('write-rejected-rows', { id: imported.id, path })).toEqual({ rows: 1 });
    const written = readFileSync(path, 'utf8');
    expect(written).toBe(
      `\uFEFF${header},why it was rejected,line in the file\r\nbroken,,"Chi, the second",Wu,active,"""broken"" is not an e-mail address.",3\r\n`,
    );
    const corrected = writeFile(folder, 'corrected.csv', written.replace('broken,', 'chi@d.example,'));
    expect(await engine.ask('preview-import', { path: corrected })).toMatchObject({
      kind: 'ready',
      counts: { accepted: 1, rejected: 0 },
    });
    await expect(
      engine.ask('write-rejected-rows', { id: imported.id, path: join(folder, 'no', 'where.csv') }),
    ).rejects.toMatchObject({
      kind: 'report-unwritable',
    });
  });
});

describe('a mapping that was given', () => {
  const columns: ImportMapping['columns'] = [
    { column: 'Wer', field: 'displayName' },
    { column: 'Tage', field: 'daysActive' },
  ];
  const window = { start: '2026-10-01' as CalendarDay, end: '2026-10-31' as CalendarDay };

  test('is remembered for its header row, applied next time, and can be forgotten', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    await commit(engine, writeFile(folder, 'users.csv', `${header}\na@b.example,E1,Ann,Lee,active\n`), 1);
    const october = writeFile(folder, 'bericht.csv', 'Wer;Tage\nAda;3\n');
    await commit(engine, october, 2, { kind: 'usage', columns, window });
    const november = writeFile(folder, 'bericht 2026-11.csv', 'Wer;Tage\nAda;4\n');
    expect(await engine.ask('preview-import', { path: november })).toMatchObject({
      kind: 'ready',
      exportKind: 'usage',
      mappingFrom: 'remembered',
      mapping: { columns, window: { start: '2026-11-01', end: '2026-11-30' } },
    });
    const kept = { header: ['Wer', 'Tage'], kind: 'usage', columns, savedAt: atDay(2) };
    expect(await engine.ask('list-mappings', {})).toMatchObject([kept]);
    const changed = [
      { column: 'Wer', field: 'displayName' },
      { column: 'Tage', field: 'searches' },
    ];
    const change = { header: kept.header, columns: changed, dates: undefined, at: atDay(3) };
    expect(await engine.ask('change-mapping', change)).toEqual({ changed: true });
    expect(await engine.ask('preview-import', { path: november })).toMatchObject({
      mappingFrom: 'remembered',
      mapping: { columns: changed },
    });
    const twice = [{ column: 'Tage', field: 'displayName' }, ...changed.slice(0, 1)];
    await expect(engine.ask('change-mapping', { ...change, columns: twice })).rejects.toThrow(
      /more than one column/u,
    );
    expect(await engine.ask('forget-mapping', { header: ['Wer', 'Tage'] })).toEqual({ forgotten: true });
    expect(await engine.ask('forget-mapping', { header: ['Wer', 'Tage'] })).toEqual({ forgotten: false });
    expect(await engine.ask('preview-import', { path: november })).toMatchObject({
      kind: 'refused',
      refusal: 'no-identifier-column',
    });
  });

  test('is not remembered by a preview alone', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    await commit(engine, writeFile(folder, 'users.csv', `${header}\na@b.example,E1,Ann,Lee,active\n`), 1);
    const path = writeFile(folder, 'bericht.csv', 'Wer;Tage\nAda;3\n');
    await engine.ask('preview-import', { path, mapping: { kind: 'usage', columns, window } });
    expect(await engine.ask('list-mappings', {})).toEqual([]);
  });
});

describe('a list that is imported again after a large one', () => {
  test('is told unchanged by its bytes, however its rows are ordered, and compared by its cells when its columns are', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const rows = Array.from(
      { length: 3000 },
      (_, row) => `person${String(row)}@halden.example,E${String(row)},Ann,"Lee, ${String(row)}",active`,
    );
    await commit(engine, writeFile(folder, 'one.csv', `${[header, ...rows].join('\n')}\n`), 1);
    const changed = rows
      .toReversed()
      .map((row, index) => (index % 100 === 0 ? row.replace('active', 'inactive') : row));
    const again = await commit(
      engine,
      writeFile(folder, 'two.csv', `${[header, ...changed.slice(10)].join('\r\n')}\r\n`),
      2,
    );
    expect(again.counts).toMatchObject({ added: 0, changed: 29, unchanged: 2961, missing: 10 });
    const widened = changed.slice(10).map((row) => `${row},new`);
    const third = await commit(
      engine,
      writeFile(folder, 'three.csv', `${[`${header},office`, ...widened].join('\n')}\n`),
      3,
    );
    expect(third.counts).toMatchObject({ added: 0, changed: 2990, unchanged: 0 });
    const sameCells = await commit(
      engine,
      writeFile(
        folder,
        'four.csv',
        `${[`${header},office`, ...widened.map((row) => row.replaceAll(',new', ',"new"'))].join('\n')}\n`,
      ),
      4,
    );
    expect(sameCells.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2990, missing: 0 });
  });
});
