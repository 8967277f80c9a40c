#!/usr/bin/env bash
# xlsx-calc 0.9.2, which works out the formulas of a workbook that SheetJS has read, asked by SUMIF for the seats of a team, `SUMIF(A1:A4,"Sales",B1:B4)`, and of all who have more than two.
#
# The guess: 17 and 20, as HyperFormula 3.5.0 has it; or an error for what it does not know, as for COUNTIF ("Function COUNTIF not found").
#
# What it does: 12, the seats of the first person alone, as it looks no further than the first row; where the first one is of another team, the team has none. By ">2" it is 0, as it looks for that very text. In rows in place of
# columns, A1:D1, the team has its 17.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact xlsx-calc@0.9.2 hyperformula@3.5.0
cat >ask.cjs <<'JS'
const calculate = require('xlsx-calc');
const { HyperFormula } = require('hyperformula');

console.log(`xlsx-calc ${require('xlsx-calc/package.json').version}, HyperFormula ${HyperFormula.version}, Node ${process.version}`);
const columns = [['Sales', 12], ['HR', 2], ['Sales', 5], ['IT', 3]];
const rows = [columns.map(([team]) => team), columns.map(([, seats]) => seats)];
const answer = (formula, cells) => {
  const named = cells.flatMap((row, y) => row.map((v, x) => [`${'ABCD'[x]}${y + 1}`, { t: typeof v === 'number' ? 'n' : 's', v }]));
  const sheet = { '!ref': 'A1:F4', F1: { t: 'n', f: formula }, ...Object.fromEntries(named) };
  calculate({ SheetNames: ['Seats'], Sheets: { Seats: sheet } });
  const [[other]] = HyperFormula.buildFromArray([...cells, [`=${formula}`]], { licenseKey: 'gpl-v3' }).getSheetValues(0).slice(-1);
  console.log(`${formula}: ${sheet.F1.v}, HyperFormula ${other}`);
  return `${sheet.F1.v} ${other}`;
};
const seen = [
  answer('SUMIF(A1:A4,"Sales",B1:B4)', columns),
  answer('SUMIF(A1:A4,"HR",B1:B4)', columns),
  answer('SUMIF(B1:B4,">2",B1:B4)', columns),
  answer('SUMIF(A1:D1,"Sales",A2:D2)', rows),
];
if (seen.join() !== '12 17,0 2,0 20,17 17') {
  console.error('CHANGED: a team has more than its first one.');
  process.exit(1);
}
JS
node ask.cjs
