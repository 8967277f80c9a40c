#!/usr/bin/env bash
# HyperFormula 3.5.0, asked by TEXT for a share of seats in percent and for a sum of money.
#
# The guess: "50%" and "1,234.50", as Excel, LibreOffice and fast-formula-parser 1.0.19 have it, or an error for a format that it does not know.
#
# What it does: a half is "1%" and a quarter "0%": it puts the number, without its places, where the first run of signs is, and leaves the others as they stand. 1234.5 is "1235,##0.00".
# Days are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact hyperformula@3.5.0 fast-formula-parser@1.0.19
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import FormulaParser from 'fast-formula-parser';
import { HyperFormula } from 'hyperformula';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['hyperformula', 'fast-formula-parser'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const parser = new FormulaParser();
const sheets = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
sheets.addSheet('Seats');
const asked = ['TEXT(0.5,"0%")', 'TEXT(0.25,"0%")', 'TEXT(1234.5,"#,##0.00")', 'TEXT(DATE(2026,10,1),"yyyy-mm-dd")'];
const seen = asked.map((formula) => {
  const both = [sheets.calculateFormula(`=${formula}`, 0), parser.parse(formula, { row: 1, col: 1, sheet: 'Seats' })];
  console.log(`${formula}: ${both.join('; ')}`);
  return both.join(' ');
});
if (seen.join() !== '1% 50%,0% 25%,1235,##0.00 1,234.50,2026-10-01 2026-10-01') {
  console.error('CHANGED: a half is fifty percent.');
  process.exit(1);
}
JS
TZ=UTC node ask.mjs
