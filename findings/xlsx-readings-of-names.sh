#!/usr/bin/env bash
# Orcus 0.17.2, the streaming reader of ExcelJS 4.4.0 and Spreadsheet::ParseXLSX 0.27, given a name with its reading beside it, as Excel keeps what was typed on a
# Japanese keyboard.
#
# The guess: 田中. How it is read aloud (ECMA-376 part 1 §18.4.6, rPh) is not the text of the cell.
#
# What they do: Orcus and the streaming reader have the reading in place of the name, タナカ, and Spreadsheet::ParseXLSX has both in one, 田中タナカ. ExcelJS's
# other reader has 田中, of the same file.
set -euo pipefail

pinned='0.17.2-2+b2'
perl='0.27-3+deb12u2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact exceljs@4.4.0 2>/dev/null
packages=("liborcus-bin=$pinned" liborcus-0.17-0 liborcus-mso-0.17-0 liborcus-parser-0.17-0 liborcus-spreadsheet-model-0.17-0 libixion-0.17-0
  libspreadsheet-parsexlsx-perl libspreadsheet-parseexcel-perl libgraphics-colorutils-perl libarchive-zip-perl libcryptx-perl libxml-twig-perl
  libxml-parser-perl libcrypt-rc4-perl libdigest-perl-md5-perl libole-storage-lite-perl)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
python3 - <<'PYTHON'
import zipfile

main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
package = "http://schemas.openxmlformats.org/package/2006"
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
parts = {
    "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}worksheet+xml"/>'
    f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}sharedStrings+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/sharedStrings.xml": f'<sst xmlns="{main}" count="2" uniqueCount="2"><si><t>name</t></si>'
    '<si><t>田中</t><rPh sb="0" eb="2"><t>タナカ</t></rPh></si></sst>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    '<row r="2"><c r="A2" t="s"><v>1</v></c></row></sheetData></worksheet>',
}
with zipfile.ZipFile("list.xlsx", "w") as file:
    for name, text in parts.items():
        file.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)
PYTHON
cat >ask.mjs <<'JS'
import ExcelJS from 'exceljs';

const book = new ExcelJS.Workbook();
await book.xlsx.readFile('list.xlsx');
const streamed = [];
for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader('list.xlsx', { sharedStrings: 'cache', worksheets: 'emit' }))
  for await (const row of sheet) streamed.push(row.getCell(1).value);
console.log(`${book.worksheets[0].getCell('A2').value} ${streamed[1]}`);
JS
read -r whole streamed < <(node ask.mjs)
LD_LIBRARY_PATH=$(echo usr/lib/*-linux-gnu) usr/bin/orcus-xlsx -f csv -o read list.xlsx >/dev/null || true # it ends with 1 whatever it has read
orcus=$(tail -1 read/*.csv)
joined=$(PERL5LIB=usr/share/perl5:$(echo usr/lib/*/perl5/*) perl -MSpreadsheet::ParseXLSX -CO -e 'print((Spreadsheet::ParseXLSX->new->parse("list.xlsx")->worksheets)[0]->get_cell(1, 0)->value)')
echo "Orcus $(dpkg-deb -f liborcus-bin_*.deb Version), Spreadsheet::ParseXLSX $(dpkg-deb -f libspreadsheet-parsexlsx-perl_*.deb Version) (Debian), seen with $pinned and $perl; ExcelJS 4.4.0, Node $(node --version)"
echo "Orcus: $orcus, ExcelJS: $whole, ExcelJS streaming: $streamed, Spreadsheet::ParseXLSX: $joined"
if [ "$orcus $whole $streamed $joined" = 'タナカ 田中 タナカ 田中タナカ' ]; then
  echo 'As seen: readings are taken for names.'
else
  echo 'CHANGED: a name is a name.' >&2
  exit 1
fi
