#!/usr/bin/env bash
# ExcelJS 4.4.0, asked to save a workbook with a day in it as CSV, on machines in three time zones.
#
# The guess: 2026-10-01 in a cell is 2026-10-01 in the CSV file, on any machine: a day in a workbook has no time zone (ECMA-376 part 1
# §18.17.4), and ExcelJS gives it out as midnight in UTC.
#
# What it does: it writes the moment that midnight in UTC is on this machine: in New York the file says 2026-09-30T20:00:00-04:00. Who reads
# the day that is written there reads the day before.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact exceljs@4.4.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const { version } = JSON.parse(readFileSync('node_modules/exceljs/package.json', 'utf8'));
const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('Days');
sheet.addRow(['day']);
sheet.addRow([new Date(Date.UTC(2026, 9, 1))]).getCell(1).numFmt = 'yyyy-mm-dd';
await made.xlsx.writeFile('days.xlsx');
const book = new ExcelJS.Workbook();
await book.xlsx.readFile('days.xlsx');
const day = book.worksheets[0].getCell('A2').value.toISOString();
await book.csv.writeFile('days.csv');
const line = readFileSync('days.csv', 'utf8').split('\n')[1];
console.log(`ExcelJS ${version}, Node ${process.version}, ${process.env.TZ}: read ${day}, written ${line}`);
process.exitCode = line === process.argv[2] ? 0 : 1;
JS
TZ=UTC node ask.mjs 2026-10-01T00:00:00+00:00
TZ=Europe/Berlin node ask.mjs 2026-10-01T02:00:00+02:00
TZ=America/New_York node ask.mjs 2026-09-30T20:00:00-04:00
