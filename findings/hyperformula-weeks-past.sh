#!/usr/bin/env bash
# HyperFormula 3.5.0, asked for whole weeks and days until a renewal, `INT(days/7)` and `MOD(days,7)`, where it was ten days ago.
#
# The guess: -2 weeks and 4 days, which are -10 days: INT goes down to the next whole number, below nought as well, as @formulajs/formulajs 4.6.1 has it, and FLOOR of HyperFormula itself.
#
# What it does: -1 week, as it leaves the places out, and 4 days, as MOD goes down: -3 days. Half a week past is 0 weeks, and not past. In the future all is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact hyperformula@3.5.0 @formulajs/formulajs@4.6.1
cat >ask.cjs <<'JS'
const formulas = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

console.log(`HyperFormula ${HyperFormula.version}, @formulajs/formulajs ${require('@formulajs/formulajs/package.json').version}, Node ${process.version}`);
const asked = [10, -10, -3.5].map((days) => [days, '=INT(A1/7)', '=MOD(A1,7)', '=7*INT(A1/7)+MOD(A1,7)', '=FLOOR(A1/7,1)']);
const seen = asked.map((row) => {
  const [days, ...answers] = HyperFormula.buildFromArray([row], { licenseKey: 'gpl-v3' }).getSheetValues(0)[0];
  const other = formulas.INT(days / 7);
  console.log(`${days} days: ${answers[0]} weeks and ${answers[1]} days, which are ${answers[2]}; by FLOOR ${answers[3]}, by formulajs ${other} weeks`);
  return [...answers, other].map((answer) => answer || 0).join(' ');
});
if (seen.join('; ') !== '1 3 10 1 1; -1 4 -3 -2 -2; 0 3.5 3.5 -1 -1') {
  console.error('CHANGED: weeks and days make up the days.');
  process.exit(1);
}
JS
node ask.cjs
