#!/usr/bin/env bash
# Gnumeric 1.12.55, ExcelJS 4.4.0 and xlsx-stream-reader 1.1.1, given days that stand in a workbook as ISO 8601 has them (a cell of the type "d").
#
# The guess: 2026-10-01, as the cell says and read-excel-file 9.3.17 reads it (ECMA-376 part 1 §18.18.11: d is a date in the ISO 8601 format).
#
# What they do: they read the digits before the first hyphen, 2026, and take them for the number of a day: every day of the year 2026 is 1905-07-18 to Gnumeric
# and ExcelJS, and plain 2026 to xlsx-stream-reader. Nothing is said.
set -euo pipefail

pinned='1.12.55-1'
if ! dpkg -s gnumeric >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "gnumeric=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact exceljs@4.4.0 xlsx-stream-reader@1.1.1 read-excel-file@9.3.17 2>/dev/null
python3 - <<'PYTHON'
import zipfile

main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006"
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def write(name, rows, formats, part="worksheets/sheet1.xml"):
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/><Override PartName="/xl/{part}" ContentType="{kind}worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="{part}"/>'
        f'<Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        f'<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>{formats}</cellXfs></styleSheet>',
        f"xl/{part}": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(name, "w") as file:
        for path, text in parts.items():
            file.writestr(path, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)


text = '<c r="{}" t="inlineStr"><is><t>{}</t></is></c>'.format
day = '<c r="{}" s="1" t="d"><v>{}</v></c>'.format
write("days.xlsx", f'<row r="1">{text("A1", "name")}{text("B1", "left on")}</row><row r="2">{text("A2", "Ada")}{day("B2", "2026-10-01")}</row>'
      f'<row r="3">{text("A3", "Ben")}{day("B3", "2026-11-15")}</row>', '<xf numFmtId="14" applyNumberFormat="1"/>')
PYTHON
cat >ask.mjs <<'JS'
import { createReadStream } from 'node:fs';
import ExcelJS from 'exceljs';
import read from 'read-excel-file/node';
import StreamReader from 'xlsx-stream-reader';

const shown = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
const book = new ExcelJS.Workbook();
await book.xlsx.readFile('days.xlsx');
const byExcelJs = ['B2', 'B3'].map((name) => shown(book.worksheets[0].getCell(name).value));
const byStream = [];
await new Promise((done, failed) => {
  const reader = new StreamReader();
  reader.on('error', failed).on('end', done);
  reader.on('worksheet', (sheet) => {
    sheet.on('row', ({ values }) => byStream.push(shown(values[2])));
    sheet.process();
  });
  createReadStream('days.xlsx').pipe(reader);
});
const [{ data }] = await read('days.xlsx');
console.log([...byExcelJs, ...byStream.slice(1), ...data.slice(1).map((row) => shown(row[1]))].join(' '));
JS
seen="$(LC_ALL=C.UTF-8 ssconvert -T Gnumeric_stf:stf_csv days.xlsx fd://1 2>/dev/null | tail -2 | cut -d, -f2 | paste -sd' ') $(node ask.mjs)"
echo "Gnumeric $(dpkg-query -W -f '${Version}' gnumeric) (Debian), seen with $pinned; ExcelJS 4.4.0, xlsx-stream-reader 1.1.1, read-excel-file 9.3.17, Node $(node --version)"
echo "2026-10-01 and 2026-11-15 in turn by each of the four: $seen"
if [ "$seen" = '1905/07/18 1905/07/18 1905-07-18 1905-07-18 2026 2026 2026-10-01 2026-11-15' ]; then
  echo 'As seen: the year is taken for the number of a day.'
else
  echo 'CHANGED: days are days.' >&2
  exit 1
fi
