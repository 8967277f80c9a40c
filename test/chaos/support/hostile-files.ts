import { strToU8, zipSync } from 'fflate';

import { inlineRows, withDeclaredSize, workbookFile } from '../../support/workbook-file.ts';

/** What must come of a file: a refusal in such words, so many rows, or rows with something said of them. */
export type Fate = { readonly refused: RegExp } | { readonly rows: number } | { readonly remarked: number };

export type HostileFile = {
  readonly extension: 'xlsx' | 'csv';
  readonly bytes: () => Uint8Array;
  readonly fate: Fate;
};

/** A whole number from `least` to `most`. */
export type Draw = (least: number, most: number) => number;

const header = ['invited_email_address', 'employee_id', 'preferred_first_name'];
const person = ['ada.stone@halden.example', '00123', 'Ada'];
const good = inlineRows([header, person]);
const sheetPart = 'xl/worksheets/sheet0.xml';
const goodRows = good.replace('<sheetData>', '').replace('</sheetData>', '');
const mebibyte = 1024 * 1024;

function sheet(inner: string): () => Uint8Array {
  return () => workbookFile({ sheets: { People: `<sheetData>${goodRows}${inner}</sheetData>` } });
}

function book(bytes: () => Uint8Array, fate: Fate): HostileFile {
  return { extension: 'xlsx', bytes, fate };
}

function text(bytes: () => Uint8Array, fate: Fate): HostileFile {
  return { extension: 'csv', bytes, fate };
}

const limits = /at most|more than|unpacks to/u;
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join(',')}\n`).join('');

/** Makers of files that are past limits, damaged or misleading; what they draw makes each file another one. Harmless pieces, put together here. */
export const hostileKinds: Readonly<Record<string, (draw: Draw) => HostileFile>> = {
  'row past the format': (draw) =>
    book(sheet(`<row r="${String(1_048_576 + draw(1, 4e9))}"><c><v>1</v></c></row>`), {
      refused: /at most 1048576 rows/u,
    }),
  'row that is no number': (draw) =>
    book(
      sheet(`<row r="${['-1', '0', '1e99', 'x', '1.5', 'NaN'][draw(0, 5)] ?? ''}"><c><v>1</v></c></row>`),
      { refused: /at most 1048576 rows/u },
    ),
  'column past the format': (draw) =>
    book(sheet(`<row><c r="${'Z'.repeat(draw(4, 40))}3"><v>1</v></c></row>`), {
      refused: /at most 16384 columns/u,
    }),
  'many cells without references': (draw) =>
    book(sheet(`<row>${'<c/>'.repeat(16_385 + draw(0, 500))}</row>`), { refused: /at most 16384 columns/u }),
  'wide rows': (draw) =>
    book(sheet('<row><c r="XFD1"><v>1</v></c></row>'.repeat(1_600 + draw(0, 50))), {
      refused: /places for cells/u,
    }),
  'last cell of the format': () =>
    book(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), { rows: 3 }),
  'text that is not there': (draw) =>
    book(
      sheet(`<row><c t="s"><v>${String(draw(0, 4e9))}</v></c><c t="inlineStr"><is><t>x</t></is></c></row>`),
      { remarked: 1 },
    ),
  'format that is not there': (draw) =>
    book(sheet(`<row><c s="${String(draw(1, 4e9))}"><v>46296</v></c></row>`), { remarked: 1 }),
  'deep elements': (draw) => {
    const depth = draw(70, 20_000);
    return book(sheet('<x>'.repeat(depth) + '</x>'.repeat(depth)), { refused: /more than 64 elements/u });
  },
  'many attributes': (draw) =>
    book(
      sheet(
        `<row ${Array.from({ length: draw(200, 5000) }, (_, index) => `a${String(index)}="1"`).join(' ')}/>`,
      ),
      { refused: /128 attributes/u },
    ),
  'long attribute': (draw) =>
    book(sheet(`<row r="${'1'.repeat(draw(100, 300_000))}"/>`), { refused: /at most|more than 65536/u }),
  entities: () =>
    book(
      () =>
        workbookFile({
          sheets: { People: good },
          parts: { [sheetPart]: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>' },
        }),
      { refused: /entities/u },
    ),
  'a size that is a lie': (draw) =>
    book(() => withDeclaredSize(workbookFile({ sheets: { People: good } }), sheetPart, draw(0, 100)), {
      refused: /more than it says/u,
    }),
  'media that nobody reads': (draw) =>
    book(
      () =>
        workbookFile({
          sheets: { People: good },
          parts: { 'xl/media/image1.png': new Uint8Array(draw(1, 40) * mebibyte) },
        }),
      { rows: 2 },
    ),
  'blanks without an end': (draw) =>
    book(() => workbookFile({ sheets: { People: `${' '.repeat(draw(257, 262) * mebibyte)}${good}` } }), {
      refused: limits,
    }),
  'a cell of many letters': (draw) =>
    book(sheet(`<row><c t="inlineStr"><is><t>${'a'.repeat(mebibyte + draw(1, 9e6))}</t></is></c></row>`), {
      refused: /cell of more than/u,
    }),
  'many sheets': (draw) =>
    book(
      () =>
        workbookFile({
          sheets: Object.fromEntries(
            Array.from({ length: draw(1001, 1100) }, (_, index) => [`S${String(index)}`, '']),
          ),
        }),
      { refused: /more than 1000 sheets/u },
    ),
  'many parts': (draw) =>
    book(
      () =>
        Buffer.from(
          zipSync(
            Object.fromEntries(
              Array.from({ length: draw(10_001, 12_000) }, (_, index) => [`p${String(index)}`, strToU8('')]),
            ),
          ),
        ),
      { refused: /more than the 10000/u },
    ),
  'a cut end': (draw) =>
    book(
      () => {
        const whole = workbookFile({ sheets: { People: good } });
        return whole.subarray(0, whole.length - draw(1, whole.length - 5));
      },
      { refused: /archive|zip/u },
    ),
  'a part elsewhere': (draw) =>
    book(
      () =>
        workbookFile({
          sheets: { People: good },
          parts: {
            'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s0" Type="x/worksheet" Target="${'../'.repeat(draw(3, 40))}secret"/></Relationships>`,
          },
        }),
      { refused: /its sheets are not in its archive/u },
    ),
  'an encoding nobody knows': (draw) =>
    book(
      () =>
        workbookFile({
          sheets: { People: '' },
          parts: { [sheetPart]: `<?xml version="1.0" encoding="x-${String(draw(1, 999))}"?><worksheet/>` },
        }),
      { refused: /not known/u },
    ),
  'bytes that are not its encoding': (draw) =>
    book(
      () =>
        workbookFile({
          sheets: { People: '' },
          parts: {
            [sheetPart]: Buffer.concat([Buffer.from('<worksheet>'), Buffer.alloc(draw(1, 99), 0xff)]),
          },
        }),
      { refused: /not whole/u },
    ),
  'an archive within': (draw) =>
    book(
      () =>
        Buffer.from(
          zipSync({ [`inner${String(draw(1, 99))}.xlsx`]: workbookFile({ sheets: { People: good } }) }),
        ),
      { refused: /Unpack it/u },
    ),
  'a zero byte': (draw) =>
    text(() => Buffer.from(`${csv([header])}${'\u0000'.repeat(draw(1, 500))}`), {
      refused: /not a text file/u,
    }),
  'a large cell': (draw) =>
    text(() => Buffer.from(`${csv([header])}"${'a'.repeat(17 * mebibyte + draw(0, mebibyte))}",1,2\n`), {
      refused: /larger than the 16 MiB/u,
    }),
  'a quotation mark that stays open': (draw) =>
    text(() => Buffer.from(`${csv([header])}"${'a\n'.repeat(draw(10, 9 * mebibyte))}`), {
      refused: /never closed/u,
    }),
  'empty lines': (draw) =>
    text(() => Buffer.from(`${csv([header, person])}${'\n'.repeat(draw(1000, 400_000))}`), { rows: 2 }),
  'many columns': (draw) =>
    text(
      () =>
        Buffer.from(
          csv([Array.from({ length: draw(2001, 100_000) }, (_, index) => `c${String(index)}`), person]),
        ),
      { refused: /at most 2000/u },
    ),
};
