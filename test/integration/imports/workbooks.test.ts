import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';

import type { RefusalKind } from '../../../main/domain/files/import.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { inlineRows, withDeclaredSize, workbookFile } from '../../support/workbook-file.ts';
import type { ImportPreview } from '../../../main/domain/files/import-preview.ts';

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
  test('[B1] a cover that explains a column is no list as well', async () => {
    const engine = await testEngine();
    const list = inlineRows([
      ['invited_email_address', 'seat_id', 'preferred_first_name'],
      ['ada@halden.example', '1', 'Ada'],
    ]);
    const cover = inlineRows([
      ['Metric', 'Definition'],
      ['Last login', 'When somebody was there'],
    ]);
    const said = async (sheets: Readonly<Record<string, string>>): Promise<string> => {
      const path = writeFile(testFolder(), 'users.xlsx', workbookFile({ sheets }));
      return JSON.stringify(await engine.ask('preview-import', { path }));
    };
    expect(await said({ About: cover, People: list })).not.toContain('like a list');
    expect(await said({ People: list, More: list })).toContain('like a list as well');
  });

  test('[B1] [N107] a cover that names whom to ask is not the list, and is named as one as well', async () => {
    const engine = await testEngine();
    const cover = inlineRows([
      ['Sales Navigator seats'],
      ['Name', 'Email', 'Department', 'Job title'],
      ['Linda Chow', 'linda.chow@halden.example', 'Operations', 'Analyst'],
    ]);
    const seats = inlineRows([
      ['Kollege', 'Mailadresse', 'Lizenz'],
      ...['ada', 'ben', 'cleo', 'dan', 'eve'].map((name) => [name, `${name}@halden.example`, 'ja']),
    ]);
    const path = writeFile(testFolder(), 'a.xlsx', workbookFile({ sheets: { Info: cover, Sitze: seats } }));
    const preview = await engine.ask('preview-import', { path, kind: 'directory' });
    expect(preview).toMatchObject({ sheet: { name: 'Sitze' } });
    expect(JSON.stringify(preview)).toContain('Info');
  });

  test('[B1] [B2] is read from the sheet that is shown and has a list, and says which others there are', async () => {
    const engine = await testEngine();
    const rows = inlineRows([
      ['invited_email_address', 'seat_id', 'preferred_first_name'],
      ['ada@halden.example', '1', 'Ada'],
    ]);
    const path = writeFile(
      testFolder(),
      'users.xlsx',
      workbookFile({
        sheets: { Old: rows, Broken: '<sheetData><row><c t="b"><v>perhaps</v>', People: rows },
        sheetAttributes: { Old: 'state="hidden"' },
      }),
    );
    const sheet = { name: 'People', among: ['Old', 'Broken', 'People'], hidden: ['Old'] };
    expect(await engine.ask('preview-import', { path })).toMatchObject({ kind: 'ready', sheet });
    expect(await engine.ask('commit-import', { path, at: atDay(1) })).toMatchObject({ kind: 'committed' });
    expect(await engine.ask('preview-import', { path })).toMatchObject({ kind: 'already-imported', sheet });
    expect(await engine.ask('preview-import', { path, sheet: 'Old' })).toMatchObject({ kind: 'ready' });
    expect(await engine.ask('preview-import', { path, sheet: 'Broken' })).toMatchObject({
      kind: 'refused',
      sheet: { ...sheet, name: 'Broken' },
    });
  });

  test('[B2] says of no sheet of notes with a word of a header that it looks like a list', async () => {
    const notes = [
      ['Metric', 'Definition'],
      ['Sales license current status', 'Whether a license is assigned'],
    ];
    const path = await workbook('list.xlsx', { 'Read me': notes, Users: people });
    const preview = await (await testEngine()).ask('preview-import', { path });
    expect(ready(preview).warnings.join(' ')).not.toContain('Read me');
  });

  test('goes in like the CSV file of its sheet, with the rows of the sheet as lines', async () => {
    const engine = await testEngine();
    const path = await workbook('users.xlsx', { Notes: [], People: people });
    const preview = ready(await engine.ask('preview-import', { path }));
    expect(preview).toMatchObject({
      exportKind: 'users',
      encoding: 'xlsx',
      sheet: { name: 'People', among: ['Notes', 'People'] },
      counts: { read: 2, accepted: 2, rejected: 0, blank: 0 },
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

const list = inlineRows([['invited_email_address'], ['ada.stone@halden.example']]);
const good = (): Buffer => workbookFile({ sheets: { People: list } });
const sheetPart = 'xl/worksheets/sheet0.xml';

describe('a workbook that is not what it seems is refused by name', () => {
  test.each<{ what: string; content: () => Buffer; refusal: RefusalKind; says: RegExp }>([
    {
      what: 'unpacks to more than a part may have',
      content: () => workbookFile({ sheets: { People: list }, styles: ' '.repeat(33 * 1024 * 1024) }),
      refusal: 'workbook-too-large',
      says: /more than the 32 MiB that "xl\/styles\.xml" may have.*as CSV/u,
    },
    {
      what: 'unpacks to more than it says',
      content: () => withDeclaredSize(good(), sheetPart, 20),
      refusal: 'workbook-too-large',
      says: /more than it says/u,
    },
    {
      what: 'declares entities that grow a thousandfold',
      content: () =>
        workbookFile({
          sheets: { People: list },
          parts: {
            [sheetPart]: '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
          },
        }),
      refusal: 'workbook-unreadable',
      says: /entities/u,
    },
    {
      what: 'is an archive of something else',
      content: () => Buffer.from(zipSync({ 'readme.txt': strToU8('hello') })),
      refusal: 'workbook-unreadable',
      says: /zip archive of other files\. Unpack it/u,
    },
    {
      what: 'is a text document',
      content: () => Buffer.from(zipSync({ 'word/document.xml': strToU8('<x/>') })),
      refusal: 'workbook-unreadable',
      says: /a Word document/u,
    },
    {
      what: 'is a binary workbook',
      content: () => Buffer.from(zipSync({ 'xl/workbook.bin': strToU8('x') })),
      refusal: 'workbook-unreadable',
      says: /XLSB.*XLSX or CSV/u,
    },
    {
      what: 'is of Numbers',
      content: () => Buffer.from(zipSync({ 'Index/Document.iwa': strToU8('x') })),
      refusal: 'workbook-unreadable',
      says: /Numbers.*Export it as CSV/u,
    },
    {
      what: 'is cut off',
      content: () => good().subarray(0, -30),
      refusal: 'workbook-unreadable',
      says: /end of its archive/u,
    },
    {
      what: 'has a directory that is not there',
      content: () => {
        const archive = good();
        archive.writeUInt16LE(60, archive.length - 12);
        return archive;
      },
      refusal: 'workbook-unreadable',
      says: /damaged/u,
    },
    {
      what: 'has a part that is not whole',
      content: () => workbookFile({ sheets: {}, parts: { 'xl/workbook.xml': '<workbook><sheets>' } }),
      refusal: 'workbook-unreadable',
      says: /its part "xl\/workbook\.xml" is not whole/u,
    },
    ...(
      [
        [
          'a row past the format',
          '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
          /row 1048577.*at most 1048576 rows/u,
        ],
        [
          'a column past the format',
          '<row r="1"><c r="XFE1"><v>1</v></c></row>',
          /cell XFE1.*at most 16384 columns/u,
        ],
        ['a row that is no number', '<row r="1e99"><c><v>1</v></c></row>', /row 1e99.*at most 1048576 rows/u],
        ['a column of many letters', '<row><c r="ZZZZZZZZZZ1"><v>1</v></c></row>', /at most 16384 columns/u],
        ['too many nested elements', '<a>'.repeat(70) + '</a>'.repeat(70), /more than 64 elements/u],
      ] as const
    ).map(([what, xml, says]) => ({
      what: `has ${what}`,
      content: () => workbookFile({ sheets: { People: `<sheetData>${xml}</sheetData>` } }),
      refusal: 'workbook-too-large' as const,
      says,
    })),
    {
      what: 'names a part outside of its archive',
      content: () =>
        workbookFile({
          sheets: { People: list },
          parts: {
            'xl/_rels/workbook.xml.rels':
              '<Relationships><Relationship Id="s0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../outside.xml"/></Relationships>',
          },
        }),
      refusal: 'workbook-unreadable',
      says: /its sheets are not in its archive/u,
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
