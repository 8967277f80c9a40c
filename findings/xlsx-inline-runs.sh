#!/usr/bin/env bash
# The streaming reader of ExcelJS 4.4.0, Spreadsheet::ParseXLSX 0.27 and xlsx-stream-reader 1.1.1, given a name that stands in its cell in two runs, the last
# name bold.
#
# The guess: "Ada Stone", as text or as two runs (ECMA-376 part 1 §18.3.1.53 and §18.4.4: the text of a cell is all of its runs).
#
# What they do: ExcelJS's streaming reader has the last run, Stone, and Spreadsheet::ParseXLSX the first, Ada; xlsx-stream-reader has an object that says that
# blanks are to be kept. Where the name is among the shared texts, xlsx-stream-reader has AdaStone; ExcelJS's other reader has both runs.
set -euo pipefail

pinned='0.27-3+deb12u2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact exceljs@4.4.0 xlsx-stream-reader@1.1.1 2>/dev/null
packages=("libspreadsheet-parsexlsx-perl=$pinned" libspreadsheet-parseexcel-perl libgraphics-colorutils-perl libarchive-zip-perl libcryptx-perl
  libxml-twig-perl libxml-parser-perl libcrypt-rc4-perl libdigest-perl-md5-perl libole-storage-lite-perl)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
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


runs = '<r><t xml:space="preserve">Ada </t></r><r><rPr><b/></rPr><t>Stone</t></r>'
write("inline.xlsx", f'<row r="1"><c r="A1" t="inlineStr"><is>{runs}</is></c></row>')
PYTHON
cat >ask.mjs <<'JS'
import { createReadStream } from 'node:fs';
import ExcelJS from 'exceljs';
import StreamReader from 'xlsx-stream-reader';

const book = new ExcelJS.Workbook();
await book.xlsx.readFile('inline.xlsx');
const whole = book.worksheets[0].getCell('A1').text;
let streamed;
for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader('inline.xlsx')) for await (const row of sheet) streamed = row.getCell(1).value;
const other = (file) =>
  new Promise((done, failed) => {
    let value;
    const reader = new StreamReader();
    reader.on('error', failed).on('end', () => done(value));
    reader.on('worksheet', (sheet) => sheet.on('row', (row) => (value = row.values[1])).process());
    createReadStream(file).pipe(reader);
  });
await book.xlsx.writeFile('shared.xlsx', { useSharedStrings: true });
console.log([whole, streamed, JSON.stringify(await other('inline.xlsx')), await other('shared.xlsx')].join('|'));
JS
seen="$(node ask.mjs)|$(PERL5LIB=usr/share/perl5:$(echo usr/lib/*/perl5/*) perl -MSpreadsheet::ParseXLSX -CO -e 'print((Spreadsheet::ParseXLSX->new->parse("inline.xlsx")->worksheets)[0]->get_cell(0, 0)->value)')"
echo "ExcelJS 4.4.0, xlsx-stream-reader 1.1.1, Node $(node --version); Spreadsheet::ParseXLSX $(dpkg-deb -f libspreadsheet-parsexlsx-perl_*.deb Version) (Debian), seen with $pinned"
echo "ExcelJS|its streaming reader|xlsx-stream-reader|the same, among shared texts|Spreadsheet::ParseXLSX: $seen"
if [ "$seen" = 'Ada Stone|Stone|{"name":"t","attributes":{"xml:space":"preserve"}}|AdaStone|Ada ' ]; then
  echo 'As seen: a run is lost.'
else
  echo 'CHANGED: a name has all of its runs.' >&2
  exit 1
fi
