#!/usr/bin/env bash
# json-as-xlsx 2.6.4, told to make a sheet with two columns of one name, "Name" of the person and "Name" of the manager, and with a part that is called "Emp. No"; read by ExcelJS 4.4.0.
#
# The guess: both columns, as a sheet may have two of one name, and 7 below "Number".
#
# What it does: one column "Name", in which the managers stand, at the person's place: the people are not in the sheet at all, and everybody in the list is a manager. Nothing is said. The number is empty, as it looks for a part "Emp" with a
# part " No" within. Whoever reads the sheet takes managers' seats for those of their people.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact json-as-xlsx@2.6.4 exceljs@4.4.0 2>/dev/null
cat >ask.cjs <<'JS'
const ExcelJS = require('exceljs');
const { writeFileSync } = require('node:fs');
const library = require('json-as-xlsx');

(async () => {
  const make = library.xlsx ?? library.default ?? library;
  const columns = [
    { label: 'Name', value: 'name' },
    { label: 'Seats', value: 'seats' },
    { label: 'Name', value: 'manager' },
    { label: 'Number', value: 'Emp. No' },
  ];
  const content = [
    { name: 'Ada', seats: 3, manager: 'Dora', 'Emp. No': 7 },
    { name: 'Ben', seats: 2, manager: 'Emil', 'Emp. No': 8 },
  ];
  writeFileSync('seats.xlsx', make([{ sheet: 'Seats', columns, content }], { writeOptions: { type: 'buffer', bookType: 'xlsx' } }));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile('seats.xlsx');
  const rows = [];
  workbook.worksheets[0].eachRow((row) => rows.push(row.values.slice(1).join(',')));
  console.log(`json-as-xlsx ${require('json-as-xlsx/package.json').version}, ExcelJS ${require('exceljs/package.json').version}, Node ${process.version}`);
  console.log(rows.join('\n'));
  if (rows.join('|') !== 'Name,Seats,Number|Dora,3|Emil,2') {
    console.error('CHANGED: Ada is in the sheet.');
    process.exit(1);
  }
})();
JS
node ask.cjs
