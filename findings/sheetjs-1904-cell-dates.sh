#!/usr/bin/env bash
# SheetJS (xlsx) 0.18.5, given a workbook that counts days from 1904, as Excel for the Mac did by itself until 2011.
#
# The guess: with `cellDates` the cell's Date is the day that the cell shows.
#
# What it does: it shows 10/1/26, and the Date beside it is of September 2022: four years and a day before. The text knows of 1904, the Date does not.
# ExcelJS, which wrote the file, reads 2026-10-01.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact xlsx@0.18.5 exceljs@4.4.0 2>/dev/null
cat >ask.mjs <<'JS'
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

const made = new ExcelJS.Workbook();
made.properties.date1904 = true;
made.addWorksheet('Days').addRow([new Date(Date.UTC(2026, 9, 1))]).getCell(1).numFmt = 'yyyy-mm-dd';
await made.xlsx.writeFile('days.xlsx');
const again = new ExcelJS.Workbook();
await again.xlsx.readFile('days.xlsx');
const cell = XLSX.readFile('days.xlsx', { cellDates: true }).Sheets.Days.A1;
const exceljs = again.worksheets[0].getCell('A1').value.toISOString().slice(0, 10);
const date = cell.v.toISOString().slice(0, 10);
console.log(`SheetJS ${XLSX.version}, Node ${process.version}: shows ${cell.w}, its Date is ${date}; ExcelJS reads ${exceljs}`);
process.exit(cell.w === '2026-10-01' && date === '2022-09-30' && exceljs === '2026-10-01' ? 0 : 1);
JS
TZ=UTC node ask.mjs
