#!/usr/bin/env bash
# ExcelJS 4.4.0 and xlsx-stream-reader 1.1.1, given a workbook whose sheet lies in xl/worksheets/sheet.xml, without a number, as ClosedXML has written it
# (ClosedXML issue 140).
#
# The guess: the list. Parts have any name; the workbook's relationships say which is the sheet (ECMA-376 part 1 §12.3.24).
#
# What they do: no sheet, in either reader of ExcelJS and in xlsx-stream-reader, and not a word. They look for "sheet" and a number. As sheet1.xml it is read.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact exceljs@4.4.0 xlsx-stream-reader@1.1.1 2>/dev/null
python3 - <<'PYTHON'
import zipfile

main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006"
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def write(name, rows, part="worksheets/sheet1.xml"):
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/><Override PartName="/xl/{part}" ContentType="{kind}worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="{part}"/></Relationships>',
        f"xl/{part}": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(name, "w") as file:
        for path, text in parts.items():
            file.writestr(path, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)


rows = "".join(f'<row r="{at}"><c r="A{at}" t="inlineStr"><is><t>{text}</t></is></c></row>' for at, text in enumerate(["name", "Ada", "Ben"], 1))
write("numbered.xlsx", rows)
write("plain.xlsx", rows, "worksheets/sheet.xml")
PYTHON
cat >ask.mjs <<'JS'
import { createReadStream, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import StreamReader from 'xlsx-stream-reader';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['exceljs', 'xlsx-stream-reader'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const whole = async (file) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book.worksheets.reduce((rows, sheet) => rows + sheet.rowCount, 0);
};
const streamed = async (file) => {
  let rows = 0;
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file)) for await (const _ of sheet) rows += 1;
  return rows;
};
const other = (file) =>
  new Promise((done, failed) => {
    let rows = 0;
    const reader = new StreamReader();
    reader.on('error', failed).on('end', () => done(rows));
    reader.on('worksheet', (sheet) => sheet.on('row', () => (rows += 1)).process());
    createReadStream(file).pipe(reader);
  });
const seen = {};
for (const file of ['numbered.xlsx', 'plain.xlsx']) {
  seen[file] = [await whole(file), await streamed(file), await other(file)].join(' ');
  console.log(`${file}: rows by ExcelJS, its streaming reader and xlsx-stream-reader: ${seen[file]}`);
}
process.exit(seen['numbered.xlsx'] === '3 3 3' && seen['plain.xlsx'] === '0 0 0' ? 0 : 1);
JS
node ask.mjs
