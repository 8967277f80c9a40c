#!/usr/bin/env bash
# fast-xlsx-reader 0.3.1, given a sheet in which a look-up of somebody's seats found nothing: the cell shows #N/A (ECMA-376 part 1 §18.18.11: a cell of the type "e").
#
# The guess: "#N/A", or nothing.
#
# What it does: 42, a number like any other beside it. It gives out the code that the old .xls format has for the error. #DIV/0! is 7, and #REF! is 23 seats.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact fast-xlsx-reader@0.3.1 exceljs@4.4.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const ExcelJS = require('exceljs');
const { createReader } = require('fast-xlsx-reader');
const { version } = JSON.parse(readFileSync('node_modules/fast-xlsx-reader/package.json', 'utf8'));
console.log(`fast-xlsx-reader ${version}, Node ${process.version}`);
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Seats');
sheet.addRow(['name', 'seats']);
sheet.addRow(['Ada', 12]);
for (const error of ['#N/A', '#DIV/0!', '#REF!']) sheet.addRow([error, { error }]);
await book.xlsx.writeFile('seats.xlsx');
const reader = createReader({ input: 'seats.xlsx' });
const rows = [];
for (let row = reader.readNext(); row; row = reader.readNext()) rows.push(row);
console.log(rows.map((row) => row.join(': ')).join('\n'));
if (JSON.stringify(rows.slice(1).map((row) => row[1])) !== '[12,42,7,23]') {
  console.error('CHANGED: #N/A is no number.');
  process.exit(1);
}
JS
node ask.mjs
