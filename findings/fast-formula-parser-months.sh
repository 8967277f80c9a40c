#!/usr/bin/env bash
# fast-formula-parser 1.0.19, asked by EDATE for the day of a renewal, and by COUNTIF how many seats a department has.
#
# The guess: a month after the thirty-first of January is the twenty-eighth of February, as in Excel; "sales" and "Sales" are counted as one.
#
# What it does: it is the third of March, and a year after the twenty-ninth of February is the first of March: the renewal is told when it is over. Seats of "sales" are one of
# three: COUNTIF and "=" tell small letters from great ones. HyperFormula 3.5.0 and EOMONTH of either are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact fast-formula-parser@1.0.19 hyperformula@3.5.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import FormulaParser from 'fast-formula-parser';
import { HyperFormula } from 'hyperformula';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['fast-formula-parser', 'hyperformula'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const parser = new FormulaParser();
const sheets = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
sheets.addSheet('Seats');
const day = (count) => new Date(Date.UTC(1899, 11, 30) + count * 864e5).toISOString().slice(0, 10);
const shown = (value) => (value > 30000 ? day(value) : String(value));
const asked = ['EDATE(DATE(2026,1,31),1)', 'EDATE(DATE(2024,2,29),12)', 'EOMONTH(DATE(2026,1,31),1)', 'COUNTIF({"sales","Sales","SALES"},"sales")'];
const seen = asked.map((formula) => {
  const both = [parser.parse(formula, { row: 1, col: 1, sheet: 'Seats' }), sheets.calculateFormula(`=${formula}`, 0)].map(shown);
  console.log(`${formula}: ${both.join(', ')}`);
  return both.join(' ');
});
if (seen.join() !== '2026-03-03 2026-02-28,2025-03-01 2025-02-28,2026-02-28 2026-02-28,1 3') {
  console.error('CHANGED: a month on is the next month.');
  process.exit(1);
}
JS
TZ=UTC node ask.mjs
