import { type Words, words } from '../../../words/words.ts';
import { Refused } from '../refused.ts';
import type { Archive } from './workbook/archive.ts';

type Format = keyof Words['imports']['formats'];

/** Archives that are no XLSX workbook, by a part that they have. */
const archives: readonly (readonly [RegExp, Format])[] = [
  [/^xl\/workbook\.bin$/u, 'xlsb'],
  [/^index\/.*\.iwa$|^index\.zip$/u, 'iwork'],
  [/^content\.xml$/u, 'ods'],
  [/^word\/document\.xml$/u, 'word'],
  [/^ppt\/presentation\.xml$/u, 'slides'],
];

/** Refuses an archive that is something else than an XLSX workbook, by what it is. */
export function refuseOtherArchive(archive: Archive): void {
  const { names, fileName } = archive;
  const isWorkbook = names.some(
    (name) => /(?:^|\/)workbook[^/]*\.xml$/u.test(name) || name === '[content_types].xml',
  );
  const format =
    archives.find(([part]) => names.some((name) => part.test(name)))?.[1] ??
    (isWorkbook ? undefined : 'archive');
  if (format === undefined) return;
  throw new Refused('workbook-unreadable', sayFormat(fileName, format));
}

/** Texts that are no table of cells, by how they begin. */
const texts: readonly (readonly [RegExp, Format])[] = [
  [
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?mso[^>]*>\s*)?<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/iu,
    'xml-2003',
  ],
  [/^\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|style)\b/isu, 'html'],
  [/^\s*(?:<\?xml[^>]*>\s*)?<office:document\b/iu, 'fods'],
  [/^\s*(?:MIME-Version:|From: <Saved by|Content-Type: multipart\/related)/iu, 'mhtml'],
  [/^ID;P/u, 'sylk'],
  [/^(?:\s*(?:#.*)?\r?\n)*(?:version: *1\s+)?dn::? /iu, 'ldif'],
  [/^BEGIN:VCARD/iu, 'vcard'],
  [/^\s*<[!a-z?]/iu, 'xml'],
  [/^\s*(?:\{|\[\s*[{"[])/u, 'json'],
  [/^(?:\s*#.*\r?\n)*(?:---.*\r?\n)?- [\w "'.-]+:(?: .*)?\r?\n +[\w "'.-]+:/u, 'yaml'],
  // As MySQL, Markdown and reStructuredText draw them.
  [
    /^\s*\+[-=+]{3,}\s*\r?\n\s*\||^\s*\|.*\|\s*\r?\n\s*\|[ :|-]+\|\s*\r?\n|^={3,}(?: +={3,})+\s*\r?\n/u,
    'drawn',
  ],
  [/^%PDF-/u, 'pdf'],
  [/^\{\\rtf/u, 'rtf'],
];

/** Refuses a text that is something else than a table, by what it is. */
export function refuseOtherText(start: string, fileName: string): void {
  const format = texts.find(([begins]) => begins.test(start))?.[1];
  if (format === undefined) return;
  throw new Refused('not-a-table', sayFormat(fileName, format));
}

/** Refuses bytes that are no text, by what they are. */
export function refuseBytes(fileName: string, start: Uint8Array): Refused {
  const bytes = Buffer.from(start.subarray(0, start.length));
  const begins = (...marks: readonly number[]): boolean => marks.every((mark, at) => bytes[at] === mark);
  // An OLE compound file: workbooks of before 2007, and encrypted ones of today ([MS-OFFCRYPTO] §1.3).
  if (begins(0xd0, 0xcf)) {
    const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return new Refused(
      'workbook-unreadable',
      isEncrypted
        ? words().imports.workbookPasswordSaveSheet(fileName)
        : words().imports.oldXlsEncryptedExcel(fileName),
    );
  }
  // A stream of BIFF records without a container: Excel 2 to 4, and programs that write it to this day ([MS-XLS] §2.4.21).
  if (begins(0x09, 0x08) || begins(0x09, 0x04) || begins(0x09, 0x02) || begins(0x09, 0x00))
    return new Refused('workbook-unreadable', sayFormat(fileName, 'xls'));
  const format = begins(0x25, 0x50, 0x44, 0x46)
    ? 'pdf'
    : begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf)
      ? 'compressed'
      : 'binary';
  return new Refused('not-a-table', sayFormat(fileName, format));
}

/** What the file is, and what to do instead. */
function sayFormat(fileName: string, format: Format): string {
  const { formats, otherFormat } = words().imports;
  const [called, wayOut] = formats[format];
  return otherFormat(fileName, called, wayOut);
}
