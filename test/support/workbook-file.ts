import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type WorkbookParts = {
  /** The XML between `<worksheet>` and its end, of each sheet by its name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Of `<sheet>` elements, by name of the sheet: further attributes. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** The XML between `<sst>` and its end. */
  readonly texts?: string;
  /** The XML between `<styleSheet>` and its end. */
  readonly styles?: string;
  /** Whole parts by name, in place of those or beside them. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
};

/** The bytes of a workbook made part by part, as no spreadsheet program would write it. */
export function workbookFile(of: WorkbookParts): Buffer {
  const names = Object.keys(of.sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`;
  const relations = (inner: string): string => `<Relationships xmlns="${packages}">${inner}</Relationships>`;
  const sheet = (name: string, index: number): string =>
    `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="s${String(index)}" ${of.sheetAttributes?.[name] ?? ''}/>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${related}"><workbookPr ${of.properties ?? ''}/><sheets>${names.map(sheet).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names
        .map((_, index) => relation(`s${String(index)}`, 'worksheet', `worksheets/sheet${String(index)}.xml`))
        .join('') +
        relation('t', 'sharedStrings', 'sharedStrings.xml') +
        relation('y', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${of.texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${of.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${String(index)}.xml`,
        `<worksheet xmlns="${main}">${of.sheets[name] ?? ''}</worksheet>`,
      ]),
    ),
    ...of.parts,
  };
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(bytes), { level: 6 }));
}

/** Rows of texts within their cells, with the XML around them. */
export function inlineRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
  return `<sheetData>${rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

/** Says another size of a part in the archive's directory than it has (APPNOTE.TXT §4.3.12). */
export function withDeclaredSize(archive: Buffer, part: string, declared: number): Buffer {
  const changed = Buffer.from(archive);
  for (let at = changed.indexOf('PK\u0001\u0002', 0, 'latin1'); at !== -1;) {
    const nameBytes = changed.readUInt16LE(at + 28);
    if (changed.toString('utf8', at + 46, at + 46 + nameBytes) === part)
      changed.writeUInt32LE(declared, at + 24);
    at = changed.indexOf('PK\u0001\u0002', at + 46, 'latin1');
  }
  return changed;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
