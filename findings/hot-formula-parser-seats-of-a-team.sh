#!/usr/bin/env bash
# hot-formula-parser 4.0.0, by which tables in web pages work out formulas as Excel has them, asked for the seats of a team by SUMIFS and SUMIF, how many people it has, and for the messages of each seat, with IFERROR for a team without one.
#
# The guess: 8, 8 and 2, and 0 for the team without seats, as HyperFormula 3.5.0 has it; or an error for what it does not know, as for VLOOKUP.
#
# What it does: by SUMIFS every team has 0 seats, whatever is asked, where COUNTIFS counts its 2 people. SUMIF is an error where the sum is of another column. IFERROR gives the very error that it is to
# catch, and ISERROR as well. Whoever sums a plan's cost by team is told that it costs nothing.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact hot-formula-parser@4.0.0 hyperformula@3.5.0
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { Parser } = require('hot-formula-parser');
const { HyperFormula } = require('hyperformula');

const rows = [['Sales', 3], ['Sales', 5], ['Legal', 2], [10, 0]];
const formulas = ['SUMIFS(B1:B3,A1:A3,"Sales")', 'SUMIF(A1:A3,"Sales",B1:B3)', 'COUNTIFS(A1:A3,"Sales")', 'IFERROR(A4/B4,0)', 'ISERROR(A4/B4)'];
const parser = new Parser();
parser.on('callCellValue', ({ row, column }, done) => done(rows[row.index][column.index]));
parser.on('callRangeValue', (from, to, done) => done(rows.slice(from.row.index, to.row.index + 1).map((row) => row.slice(from.column.index, to.column.index + 1))));
const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
console.log(`hot-formula-parser ${JSON.parse(readFileSync('node_modules/hot-formula-parser/package.json', 'utf8')).version}, HyperFormula ${HyperFormula.version}, Node ${process.version}`);
const seen = formulas.map((formula) => {
  const { result, error } = parser.parse(formula);
  const other = sheet.calculateFormula(`=${formula}`, 0);
  console.log(`${formula}: ${error ?? result}; HyperFormula ${other}`);
  return [error ?? result, other];
});
const wanted = [[0, 8], ['#VALUE!', 8], [2, 2], ['#DIV/0!', 0], ['#DIV/0!', true]];
if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
  console.error('CHANGED: a team has the seats of its people.');
  process.exit(1);
}
JS
node ask.cjs
