#!/usr/bin/env bash
# convert-excel-to-json 1.7.0, given a sheet of who is active and how many seats each has, where TRUE and FALSE are booleans as Excel writes them (ECMA-376 part 1 §18.18.11: a cell of the type "b").
#
# The guess: true and false, as numbers come out as numbers and days as days.
#
# What it does: "TRUE" and "FALSE", as words, in the midst of numbers and days that are none: to whoever asks `if (person.active)` all are active, those who left as well, and to whoever asks for `true` nobody is.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact convert-excel-to-json@1.7.0 exceljs@4.4.0
cat >ask.cjs <<'JS'
const convert = require('convert-excel-to-json');
const ExcelJS = require('exceljs');

(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Seats');
  sheet.addRow(['name', 'active', 'seats', 'hired']);
  sheet.addRow(['Ada', true, 2, new Date(Date.UTC(2026, 9, 1))]);
  sheet.addRow(['Ben', false, 0, new Date(Date.UTC(2026, 9, 1))]);
  await workbook.xlsx.writeFile('seats.xlsx');
  const people = convert({ sourceFile: 'seats.xlsx', header: { rows: 1 }, columnToKey: { '*': '{{columnHeader}}' } }).Seats;
  const active = people.filter((person) => person.active).map(({ name }) => name).join(' ');
  console.log(`convert-excel-to-json ${require('convert-excel-to-json/package.json').version}, Node ${process.version}`);
  console.log(`${JSON.stringify(people)}\nactive: ${active}`);
  const kinds = people.map((person) => `${JSON.stringify(person.active)} ${typeof person.seats} ${person.hired instanceof Date}`).join('|');
  if (kinds !== '"TRUE" number true|"FALSE" number true' || active !== 'Ada Ben') {
    console.error('CHANGED: Ben is not active.');
    process.exit(1);
  }
})();
JS
node ask.cjs
