#!/usr/bin/env bash
# @jspreadsheet/formula 2.0.2 (npm), which works out the formulas of Jspreadsheet's tables, asked for the price of seats with taxes and discounts in percent, as one writes them in Excel; HyperFormula 3.5.0 is asked for the same.
#
# The guess: 12.9 for 79*10%+5, 79 for 100*79%, 94.01 for 79*(1+19%) and 94.01 for 79+19%*79; or an error for what it does not know, as for 100*79% alone.
#
# What it does: 79*10%+5 is 0, and 1000*20%+7 is 1: to it the sign is the rest of a division, 790 divided by 5. Where something stands behind the sign that can be divided by, there is an answer and no error; without, there is an error. The cost of a plan is nothing, or a
# few euros. A number in quotation marks is a text in a sum: "3"+4 is 34, where Excel has 7.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @jspreadsheet/formula@2.0.2 hyperformula@3.5.0 2>/dev/null
cat >ask.mjs <<'JS'
import jspreadsheet from '@jspreadsheet/formula';
import { HyperFormula } from 'hyperformula';

const formulas = ['79*10%+5', '1000*20%+7', '79*(1+19%)', '100*79%', '"3"+4', '79*0.1+5'];
const sheet = HyperFormula.buildFromArray([formulas.map((formula) => `=${formula}`)], { licenseKey: 'gpl-v3' }).getSheetValues(0)[0];
for (const [index, formula] of formulas.entries()) {
  let own;
  try {
    own = jspreadsheet(formula, {});
  } catch {
    own = 'error';
  }
  console.log(`${formula}: ${own}, HyperFormula ${Number(sheet[index].toFixed(4))}`);
}
JS
seen=$(node ask.mjs 2>/dev/null)
echo "@jspreadsheet/formula 2.0.2, HyperFormula 3.5.0, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: \(.*\), HyperFormula/\1/' | paste -sd'|')" = '0 12.9|1 207|error 94.01|error 79|34 7|12.9 12.9' ] || {
  echo 'CHANGED: a percent is a hundredth.' >&2
  exit 1
}
