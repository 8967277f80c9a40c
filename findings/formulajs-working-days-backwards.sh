#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1, the functions of Excel in JavaScript, asked by NETWORKDAYS for the working days until a renewal that is past, and by DATEDIF for the days since somebody's last anniversary ("YD").
#
# The guess: from Friday back to Monday it is -5, as it is 5 from Monday to Friday, and -22 for October 2026; five days after the fifteenth of October it is 5, and on the first of the next October 351, as
# HyperFormula 3.5.0 has it.
#
# What it does: -3, and -29 for October, which has 22: backwards it takes two days off all that there are, however many weekends lie between. Five days after the anniversary it is 370, and so it is on the twentieth of the very October of
# hiring; fourteen days before the anniversary it is -14. In the month of the anniversary it takes the earlier days for later ones.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat >ask.cjs <<'JS'
const formulas = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

console.log(`@formulajs/formulajs ${require('@formulajs/formulajs/package.json').version}, HyperFormula ${HyperFormula.version}, Node ${process.version}`);
const asked = [
  ['NETWORKDAYS', '2026-10-05', '2026-10-09'],
  ['NETWORKDAYS', '2026-10-09', '2026-10-05'],
  ['NETWORKDAYS', '2026-10-01', '2026-10-31'],
  ['NETWORKDAYS', '2026-10-31', '2026-10-01'],
  ['DATEDIF', '2025-10-15', '2025-10-20', 'YD'],
  ['DATEDIF', '2024-10-15', '2026-10-20', 'YD'],
  ['DATEDIF', '2024-10-15', '2026-10-01', 'YD'],
  ['DATEDIF', '2024-02-01', '2026-10-01', 'YD'],
];
const day = (text) => new Date(`${text}T00:00:00Z`);
const cell = (text) => `DATE(${text.split('-').map(Number).join(',')})`;
const seen = asked.map(([name, from, to, ...unit]) => formulas[name](day(from), day(to), ...unit));
const cells = asked.map(([name, from, to, ...unit]) => `=${name}(${[cell(from), cell(to), ...unit.map((text) => `"${text}"`)].join(',')})`);
const other = HyperFormula.buildFromArray([cells], { licenseKey: 'gpl-v3' }).getSheetValues(0)[0];
for (const [place, formula] of cells.entries()) console.log(`${formula}: ${seen[place]}, HyperFormula ${other[place]}`);
if (seen.join(' ') !== '5 -3 22 -29 370 370 -14 242' || other.join(' ') !== '5 -5 22 -22 5 5 351 242') {
  console.error('CHANGED: days are as many backwards as forwards.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
