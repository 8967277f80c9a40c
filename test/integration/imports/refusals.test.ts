import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { ExportKind, RefusalKind } from '../../../main/domain/files/import.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

type Case = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly refusal: RefusalKind;
  /** What the sentence must name besides the file. */
  readonly says: RegExp;
  readonly kind?: ExportKind;
};

const cases: readonly Case[] = [
  {
    name: 'photo.csv',
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73]),
    refusal: 'not-a-table',
    says: /not a text file/u,
  },
  {
    name: 'sheet.xls',
    content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
    refusal: 'workbook-unreadable',
    says: /as XLSX or CSV/u,
  },
  {
    name: 'rounded.csv',
    content: 'Employee ID,Status,Hire Date\n1.23457E+11,Active,2020-01-01\n1.23458E+11,Active,2021-01-01\n',
    refusal: 'nothing-readable',
    says: /ids such as "1\.23457E\+11" in the column "Employee ID".*rounded powers of ten.*Export the list again/u,
    kind: 'staff',
  },
  {
    name: 'names.csv',
    content: 'Name,Status,Hire Date\nAda Stone,Active,2020-01-01\n',
    refusal: 'no-identifier-column',
    says: /by names alone \("Name"\).*write a column "Email" beside the names/u,
    kind: 'staff',
  },
  {
    name: 'page.csv',
    content: '<!DOCTYPE html>\n<html><body>Sign in</body></html>',
    refusal: 'not-a-table',
    says: /web page \(HTML\)|JSON file/u,
  },
  {
    name: 'data.json',
    content: '[{"email": "a@b.example"}]',
    refusal: 'not-a-table',
    says: /web page \(HTML\)|JSON file/u,
  },
  {
    name: 'report.xls',
    content:
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>Email</td></tr></table></html>',
    refusal: 'not-a-table',
    says: /web page \(HTML\), whatever it is called\..*save it as XLSX or CSV/u,
  },
  {
    name: 'utf-16.xls',
    content: Buffer.from('\uFEFF<html><table><tr><td>Email</td></tr></table></html>', 'utf16le'),
    refusal: 'not-a-table',
    says: /web page \(HTML\).*save it as XLSX or CSV/u,
  },
  {
    name: 'saved.xls',
    content: 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n<html></html>\n',
    refusal: 'not-a-table',
    says: /saved web page \(MHTML\).*save the sheet as XLSX or CSV/u,
  },
  {
    name: 'office.xls',
    content:
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
    refusal: 'not-a-table',
    says: /XML Spreadsheet 2003.*save the sheet as XLSX or CSV/u,
  },
  {
    name: 'flat.fods',
    content:
      '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    refusal: 'not-a-table',
    says: /OpenDocument file.*save the sheet as XLSX or CSV/u,
  },
  {
    name: 'symbolic.slk',
    content: 'ID;PWXL;N;E\nC;Y1;X1;K"Email"\nE\n',
    refusal: 'not-a-table',
    says: /SYLK.*save the sheet as XLSX or CSV/u,
  },
  {
    name: 'ancient.xls',
    content: Buffer.from([0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x10, 0x00, 0x00, 0x00]),
    refusal: 'workbook-unreadable',
    says: /old Excel workbook.*save the sheet as XLSX or CSV/u,
  },
  {
    name: 'people.ldf',
    content: 'dn: CN=Ada Stone,OU=Sales,DC=halden,DC=example\nchangetype: add\nmail: ada@halden.example\n',
    refusal: 'not-a-table',
    says: /LDIF.*csvde/u,
  },
  {
    name: 'contacts.vcf',
    content: 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Stone\nEND:VCARD\n',
    refusal: 'not-a-table',
    says: /contacts \(vCard\)/u,
  },
  {
    // As tablib 3.8 writes a list of people.
    name: 'people.yaml',
    content:
      '- Email: ada@halden.example\n  First Name: Ada\n  Active: true\n- Email: ben@halden.example\n  First Name: Ben\n',
    refusal: 'not-a-table',
    says: /YAML/u,
  },
  {
    name: 'console.txt',
    content:
      '+--------------------+--------+\n| Email              | Active |\n+--------------------+--------+\n| ada@halden.example | true   |\n',
    refusal: 'not-a-table',
    says: /drawn with lines.*CSV/u,
  },
  {
    name: 'wiki.md',
    content: '| Email | Active |\n|:------|-------:|\n| ada@halden.example | true |\n',
    refusal: 'not-a-table',
    says: /drawn with lines/u,
  },
  {
    name: 'letter.txt',
    content: 'Dear admin\n\nplease find attached\n',
    refusal: 'not-a-table',
    says: /no columns/u,
  },
  { name: 'empty.csv', content: '', refusal: 'empty-file', says: /Export it again/u },
  { name: 'mark-only.csv', content: '\uFEFF\r\n', refusal: 'empty-file', says: /Export it again/u },
  {
    name: 'header.csv',
    content: 'invited_email_address,seat_id\n',
    refusal: 'header-only',
    says: /nothing below it/u,
  },
  {
    name: 'header-and-blanks.csv',
    content: 'invited_email_address,seat_id\n,\n\n',
    refusal: 'header-only',
    says: /nothing below it/u,
  },
  {
    name: 'colors.csv',
    content: 'color,size\nred,7\n',
    refusal: 'no-identifier-column',
    says: /"color", "size"/u,
  },
  {
    name: 'metrics.csv',
    content: 'Days Active,SSI\n3,7\n',
    refusal: 'no-identifier-column',
    says: /e-mail address or an id/u,
  },
  {
    name: 'people.csv',
    content: 'Email,First Name\na@b.example,Ann\n',
    refusal: 'kind-unknown',
    says: /Say which/u,
  },
  {
    name: 'doubled.csv',
    content: 'invited_email_address,seat_id,SEAT_ID\na@b.example,1,2\n',
    refusal: 'doubled-header',
    says: /"SEAT_ID"/u,
  },
  {
    name: 'usage-2026-10.csv',
    content: 'Name,Days Active\nAnn,3\n',
    refusal: 'users-first',
    says: /Import the user list first/u,
  },
  {
    name: 'usage.csv',
    content: 'Name,Days Active\nAnn,3\n',
    refusal: 'window-unknown',
    says: /first and the last day/u,
  },
  {
    name: 'usage-as-users.csv',
    content: 'Name,Days Active\nAnn,3\n',
    refusal: 'other-kind',
    says: /looks like a usage report/u,
    kind: 'users',
  },
  {
    name: 'open.csv',
    content: 'invited_email_address,groups\na@b.example,"x\nc@d.example,y\n',
    refusal: 'unclosed-quote',
    says: /line 2/u,
  },
  {
    name: 'unreadable-rows.csv',
    content: 'invited_email_address,groups\nann,x\nbob,y\n',
    refusal: 'nothing-readable',
    says: /Not one of the 2 rows/u,
  },
];

describe('a file that cannot go in', () => {
  test.each(cases)(
    '[B6] [N124] $name is refused with what it is and the way out: $refusal',
    async ({ name, content, refusal, says, kind }) => {
      const folder = testFolder();
      const engine = await testEngine(join(folder, 'data'));
      const path = writeFile(folder, name, content);
      const expected = {
        kind: 'refused',
        fileName: name,
        refusal,
        detail: expect.stringMatching(says) as string,
      };
      const preview = await engine.ask('preview-import', { path, kind });
      expect(preview).toMatchObject(expected);
      expect((preview as { detail: string }).detail).toContain(`"${name}"`);
      expect(await engine.ask('commit-import', { path, kind, at: atDay(1) })).toMatchObject(expected);
      expect(await engine.ask('list-imports', {})).toEqual([]);
    },
  );

  test('a file that is not there, and a folder, are refused by name', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    mkdirSync(join(folder, 'folder.csv'));
    for (const name of ['gone.csv', 'folder.csv']) {
      expect(await engine.ask('preview-import', { path: join(folder, name) })).toMatchObject({
        kind: 'refused',
        fileName: name,
        refusal: 'file-unreadable',
        detail: expect.stringContaining(name) as string,
      });
    }
  });
});
