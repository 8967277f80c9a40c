#!/usr/bin/env bash
# xlsx-stream-reader 1.1.1, given columns of TRUE and FALSE and of counts, as "active" and "messages sent" are in lists of people.
#
# The guess: true and false, or 1 and 0, as they stand in the file (ECMA-376 part 1 §18.18.11: b); 0 is 0.
#
# What it does: an empty text where FALSE stands, and where 0 stands: an answer of no is none, and whoever sent no message is not told of. TRUE is 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact xlsx-stream-reader@1.1.1 exceljs@4.4.0 2>/dev/null
cat >ask.mjs <<'JS'
import { createReadStream, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import StreamReader from 'xlsx-stream-reader';

const { version } = JSON.parse(readFileSync('node_modules/xlsx-stream-reader/package.json', 'utf8'));
console.log(`xlsx-stream-reader ${version}, written by ExcelJS 4.4.0, Node ${process.version}`);
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('People');
sheet.addRows([['ada', true, 1], ['ben', false, 0], ['cleo', null, 7]]);
await book.xlsx.writeFile('people.xlsx');
const rows = [];
await new Promise((done, failed) => {
  const reader = new StreamReader();
  reader.on('error', failed).on('end', done);
  reader.on('worksheet', (read) => read.on('row', ({ values }) => rows.push(values.slice(1))).process());
  createReadStream('people.xlsx').pipe(reader);
});
for (const row of rows) console.log(JSON.stringify(row));
process.exit(JSON.stringify(rows) === '[["ada",1,1],["ben","",""],["cleo",null,7]]' ? 0 : 1);
JS
node ask.mjs
