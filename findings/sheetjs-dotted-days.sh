#!/usr/bin/env bash
# SheetJS (xlsx) 0.18.5, asked for the text of days whose format has dots, dd.mm.yyyy, as ExcelJS and other libraries write it where it is the custom.
#
# The guess: 01.10.2026, as every spreadsheet shows the cell; so it shows dd/mm/yyyy and dd-mm-yyyy.
#
# What it does: it shows 46296, the number of the day, in CSV as well, and says nothing: its own formatting fails at the dot, and the failure is caught. With the
# dot written as a sign of its own, dd\.mm\.yyyy, the day is there.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact xlsx@0.18.5 exceljs@4.4.0 2>/dev/null
cat >ask.mjs <<'JS'
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

const formats = ['dd/mm/yyyy', 'dd-mm-yyyy', String.raw`dd\.mm\.yyyy`, 'dd.mm.yyyy', 'd.m.yy', 'yyyy.mm.dd'];
const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('Days');
for (const format of formats) sheet.addRow([new Date(Date.UTC(2026, 9, 1))]).getCell(1).numFmt = format;
await made.xlsx.writeFile('days.xlsx');
const shown = XLSX.utils.sheet_to_csv(XLSX.readFile('days.xlsx').Sheets.Days).trim().split('\n');
console.log(`SheetJS ${XLSX.version}, Node ${process.version}`);
formats.forEach((format, at) => console.log(`${format}: ${shown[at]}`));
process.exit(shown.join() === '01/10/2026,01-10-2026,01.10.2026,46296,46296,46296' ? 0 : 1);
JS
node ask.mjs
