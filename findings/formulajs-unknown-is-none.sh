#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1, the functions of Excel in JavaScript, asked how many people sent under one message, and for the lowest and the mean number, where of one nothing is known: the cell is empty.
#
# The guess: one, who sent none; an empty cell is not under 1, nor the lowest, nor part of a mean, as HyperFormula 3.5.0 has it.
#
# What it does: of whom nothing is known is counted with those who sent none, by "<1" in COUNTIF, COUNTIFS and SUMIF, though not by 0 itself, and is the lowest of all in MINIFS. The mean of those under 20 (AVERAGEIF) is
# no number at all. Who is told by "<1" to be out of use may be somebody of whom the report has no line.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat >ask.cjs <<'JS'
const formulas = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

console.log(`@formulajs/formulajs ${require('@formulajs/formulajs/package.json').version}, HyperFormula ${HyperFormula.version}, Node ${process.version}`);
const sent = [12, 5, 0, null];
const seats = [1, 10, 100, 1000];
const known = [12, 5, null];
const all = ['sales', 'sales', 'sales'];
const seen = [
  formulas.COUNTIF(sent, '<1'),
  formulas.COUNTIFS(sent, '<1'),
  formulas.COUNTIF(sent, 0),
  formulas.SUMIF(sent, '<1', seats),
  formulas.AVERAGEIF(sent, '<20'),
  formulas.MINIFS(known, all, 'sales'),
];
const asked = ['=COUNTIF(A1:A4,"<1")', '=COUNTIFS(A1:A4,"<1")', '=COUNTIF(A1:A4,0)', '=SUMIF(A1:A4,"<1",B1:B4)', '=AVERAGEIF(A1:A4,"<20")', '=MINIFS(C1:C3,D1:D3,"sales")'];
const sheet = HyperFormula.buildFromArray([...sent.map((count, row) => [count, seats[row], known[row] ?? null, all[row] ?? null]), asked], { licenseKey: 'gpl-v3' });
const other = sheet.getSheetValues(0).at(-1);
for (const [place, formula] of asked.entries()) console.log(`${formula}: ${seen[place]}, HyperFormula ${other[place]}`);
if (seen.join(' ') !== '2 2 1 1100 NaN 0' || other.map((value) => Math.round(value * 100) / 100).join(' ') !== '1 1 1 100 5.67 5') {
  console.error('CHANGED: what is not known is not counted.');
  process.exit(1);
}
JS
node ask.cjs
