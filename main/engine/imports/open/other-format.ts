import { Refused } from '../refused.ts';
import type { Archive } from './workbook/archive.ts';

type Format = { readonly called: string; readonly wayOut: string };

const saveAsXlsx = 'Open it in the program that wrote it, save the sheet as XLSX or CSV and import that.';
const notAList = 'Choose the CSV or XLSX file that was exported.';

/** Archives that are no XLSX workbook, by a part that they have. */
const archives: readonly (readonly [RegExp, Format])[] = [
  [/^xl\/workbook\.bin$/u, { called: 'a binary Excel workbook (XLSB)', wayOut: saveAsXlsx }],
  [
    /^index\/.*\.iwa$|^index\.zip$/u,
    { called: 'a Numbers, Pages or Keynote document', wayOut: 'Export it as CSV or XLSX and import that.' },
  ],
  [/^content\.xml$/u, { called: 'an OpenDocument file (ODS)', wayOut: saveAsXlsx }],
  [/^word\/document\.xml$/u, { called: 'a Word document', wayOut: notAList }],
  [/^ppt\/presentation\.xml$/u, { called: 'a PowerPoint presentation', wayOut: notAList }],
];

/** Refuses an archive that is something else than an XLSX workbook, by what it is. */
export function refuseOtherArchive(archive: Archive): void {
  const { names, fileName } = archive;
  const isWorkbook = names.some(
    (name) => /(?:^|\/)workbook[^/]*\.xml$/u.test(name) || name === '[content_types].xml',
  );
  const format =
    archives.find(([part]) => names.some((name) => part.test(name)))?.[1] ??
    (isWorkbook
      ? undefined
      : { called: 'a zip archive of other files', wayOut: 'Unpack it and import the file within.' });
  if (format === undefined) return;
  throw new Refused('workbook-unreadable', `"${fileName}" is ${format.called}. ${format.wayOut}`);
}

/** Texts that are no table of cells, by how they begin. */
const texts: readonly (readonly [RegExp, Format])[] = [
  [
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?mso[^>]*>\s*)?<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/iu,
    { called: 'an XML Spreadsheet 2003', wayOut: saveAsXlsx },
  ],
  [
    /^\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|style)\b/isu,
    {
      called: 'a web page (HTML), whatever it is called',
      wayOut: 'If it has the list, open it in a spreadsheet program, save it as XLSX or CSV and import that.',
    },
  ],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?<office:document\b/iu,
    { called: 'an OpenDocument file (flat XML)', wayOut: saveAsXlsx },
  ],
  [
    /^\s*(?:MIME-Version:|From: <Saved by|Content-Type: multipart\/related)/iu,
    { called: 'a saved web page (MHTML), whatever it is called', wayOut: saveAsXlsx },
  ],
  [/^ID;P/u, { called: 'a SYLK file of an old spreadsheet program', wayOut: saveAsXlsx }],
  [
    /^(?:\s*(?:#.*)?\r?\n)*(?:version: *1\s+)?dn::? /iu,
    {
      called: 'an LDIF file of a directory',
      wayOut: 'Export it as CSV (csvde instead of ldifde) and import that.',
    },
  ],
  [/^BEGIN:VCARD/iu, { called: 'a file of contacts (vCard)', wayOut: notAList }],
  [/^\s*<[!a-z?]/iu, { called: 'an XML file', wayOut: notAList }],
  [/^\s*(?:\{|\[\s*[{"[])/u, { called: 'a JSON file', wayOut: notAList }],
  [/^%PDF-/u, { called: 'a PDF document', wayOut: notAList }],
  [/^\{\\rtf/u, { called: 'a text document (RTF)', wayOut: notAList }],
];

/** Refuses a text that is something else than a table, by what it is. */
export function refuseOtherText(start: string, fileName: string): void {
  const format = texts.find(([begins]) => begins.test(start))?.[1];
  if (format === undefined) return;
  throw new Refused('not-a-table', `"${fileName}" is ${format.called}. ${format.wayOut}`);
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
        ? `"${fileName}" is a workbook with a password. Save the sheet without one as XLSX or CSV and import that.`
        : `"${fileName}" is an old (.xls) or an encrypted Excel workbook. Save the sheet without a password as XLSX or CSV and import that.`,
    );
  }
  // A stream of BIFF records without a container: Excel 2 to 4, and programs that write it to this day ([MS-XLS] §2.4.21).
  if (begins(0x09, 0x08) || begins(0x09, 0x04) || begins(0x09, 0x02) || begins(0x09, 0x00))
    return new Refused('workbook-unreadable', `"${fileName}" is an old Excel workbook (.xls). ${saveAsXlsx}`);
  const called = begins(0x25, 0x50, 0x44, 0x46)
    ? 'is a PDF document'
    : begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf)
      ? 'is a compressed file'
      : 'is not a text file';
  return new Refused('not-a-table', `"${fileName}" ${called}. ${notAList}`);
}
