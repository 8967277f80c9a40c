import { deflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';

import type { ImportPreview, RefusalKind } from '../../../main/domain/files/import.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

type Cell = string | number | boolean | Date | null;

async function workbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<string> {
  const path = join(testFolder(), name);
  const all = Object.entries(sheets).map(([sheet, data]) => ({
    sheet,
    data: data.map((row) => [...row]),
    dateFormat: 'yyyy-mm-dd',
  }));
  await writeExcelFile(all).toFile(path);
  return path;
}

const people: readonly (readonly Cell[])[] = [
  ['invited_email_address', 'employee_id', 'preferred_first_name', 'sales_license_current_status'],
  ['ada.stone@halden.example', 1007, 'Ada "A."\nStone', 'active'],
  [null, null, null, null],
  ['ben.reed@halden.example', '0042', '  Ben ', 'maybe'],
];

function ready(preview: ImportPreview): Extract<ImportPreview, { kind: 'ready' }> {
  if (preview.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(preview)}`);
  return preview;
}

describe('a workbook', () => {
  test('goes in like the CSV file of its sheet, with the rows of the sheet as lines', async () => {
    const engine = await testEngine();
    const path = await workbook('users.xlsx', { Notes: [], People: people });
    const preview = ready(await engine.ask('preview-import', { path }));
    expect(preview).toMatchObject({
      exportKind: 'users',
      encoding: 'xlsx',
      sheet: { name: 'People', among: ['Notes', 'People'] },
      counts: { read: 3, accepted: 2, rejected: 0, blank: 1 },
    });
    expect(preview.firstRows[0]).toEqual(['ada.stone@halden.example', '1007', 'Ada "A."\nStone', 'active']);
    expect(preview.firstRows[1]?.slice(1, 3)).toEqual(['0042', '  Ben ']);
    const outcome = await engine.ask('commit-import', { path, at: atDay(1) });
    expect(outcome).toMatchObject({ kind: 'committed', import: { counts: preview.counts } });
    expect(await engine.ask('preview-import', { path })).toMatchObject({ kind: 'already-imported' });
  });

  test('gives days as a CSV file would, and the sheet that is asked for', async () => {
    const engine = await testEngine();
    const users = await workbook('users.xlsx', { People: people });
    await engine.ask('commit-import', { path: users, at: atDay(1) });
    const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
    const path = await workbook('usage.xlsx', {
      September: [
        ['Name', 'Days Active', 'Start date', 'End date'],
        ['Ada Stone', 3, day('2026-09-01'), day('2026-09-30')],
      ],
      October: [
        ['Name', 'Days Active', 'Start date', 'End date'],
        ['Ada Stone', 0, day('2026-10-01'), day('2026-10-31')],
      ],
    });
    const first = ready(await engine.ask('preview-import', { path }));
    expect(first.mapping.window).toEqual({ start: '2026-09-01', end: '2026-09-30' });
    const mapping = { kind: 'usage', columns: [], window: undefined, readAs: { sheet: 'October' } } as const;
    const chosen = ready(await engine.ask('preview-import', { path, mapping }));
    expect(chosen.mapping.window).toEqual({ start: '2026-10-01', end: '2026-10-31' });
    // Both sheets of one file can go in, each once.
    for (const told of [undefined, mapping]) {
      const outcome = await engine.ask('commit-import', { path, mapping: told, at: atDay(2) });
      expect(outcome.kind).toBe('committed');
    }
    const again = await engine.ask('preview-import', { path, mapping });
    expect(again.kind).toBe('already-imported');
    const unknown = { ...mapping, readAs: { sheet: 'November' } };
    expect(await engine.ask('preview-import', { path, mapping: unknown })).toMatchObject({
      kind: 'refused',
      refusal: 'sheet-unknown',
      detail: expect.stringContaining('"September", "October"') as string,
    });
  });
});

/** A zip archive with one part, whose directory may say another size than it has (APPNOTE.TXT §4.3). */
function archive(part: { name: string; content: Buffer; declared?: number; count?: number }): Buffer {
  const name = Buffer.from(part.name);
  const packed = deflateRawSync(part.content);
  const declared = part.declared ?? part.content.length;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(declared, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(part.count ?? 1, 8);
  end.writeUInt16LE(part.count ?? 1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

const sheetName = 'xl/worksheets/sheet1.xml';

describe('a workbook that is not what it seems is refused by name', () => {
  test.each<{ what: string; content: () => Buffer; refusal: RefusalKind; says: RegExp }>([
    {
      what: 'unpacks to ten gigabytes, as it says',
      content: () => archive({ name: sheetName, content: Buffer.alloc(1000), declared: 3_900_000_000 }),
      refusal: 'workbook-too-large',
      says: /MiB.*Save the sheet as CSV/u,
    },
    {
      what: 'unpacks to more than it says',
      content: () =>
        archive({ name: sheetName, content: Buffer.alloc(64 * 1024 * 1024, 'a'), declared: 1000 }),
      refusal: 'workbook-too-large',
      says: /more than it says/u,
    },
    {
      what: 'declares entities that grow a thousandfold',
      content: () =>
        archive({
          name: sheetName,
          content: Buffer.from(
            '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
          ),
        }),
      refusal: 'workbook-unreadable',
      says: /entities/u,
    },
    {
      what: 'is an archive of something else',
      content: () => archive({ name: 'readme.txt', content: Buffer.from('hello') }),
      refusal: 'workbook-unreadable',
      says: /Save the sheet as CSV/u,
    },
    {
      what: 'is cut off',
      content: () => archive({ name: sheetName, content: Buffer.from('<worksheet/>') }).subarray(0, -30),
      refusal: 'workbook-unreadable',
      says: /end of its archive/u,
    },
    {
      what: 'has a directory that is not there',
      content: () => archive({ name: sheetName, content: Buffer.from('<worksheet/>'), count: 9 }),
      refusal: 'workbook-unreadable',
      says: /damaged/u,
    },
    {
      what: 'is old or encrypted',
      content: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
      refusal: 'workbook-unreadable',
      says: /old \(\.xls\) or an encrypted/u,
    },
  ])('$what', async ({ content, refusal, says }) => {
    const engine = await testEngine();
    const path = writeFile(testFolder(), 'report.xlsx', content());
    const preview = await engine.ask('preview-import', { path });
    expect(preview).toMatchObject({
      kind: 'refused',
      refusal,
      detail: expect.stringMatching(says) as string,
    });
    expect((await engine.ask('list-imports', {})).length).toBe(0);
  });
});
