#!/usr/bin/env bash
# export-to-csv 1.5.0, told that prices have a comma for their point (`decimalSeparator: ','`), or to write them as the machine's language does (`'locale'`), the separator of fields being its own, a comma.
#
# The guess: "79,5" in quotation marks: a cell that holds the separator has them (RFC 4180 §2.6), as it gives them to every text; or an error, as the two are one sign.
#
# What it does: 79,5 without marks, which is two cells: the price is 79, and all that is behind it stands a column further on, the seats in the place of the price. By 'locale', in English, 1,234.5 is 1 and 234.5. Prices without
# places and under a thousand are right, so that only some people have other numbers of seats than they have.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact export-to-csv@1.5.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { asString, generateCsv, mkConfig } from 'export-to-csv';

const { version } = JSON.parse(readFileSync('node_modules/export-to-csv/package.json', 'utf8'));
console.log(`export-to-csv ${version}, Node ${process.version}`);
const rows = [
  { name: 'Ada', price: 79, seats: 3 },
  { name: 'Ben', price: 79.5, seats: 3 },
  { name: 'Cleo', price: 1234.5, seats: 3 },
];
const seen = [',', 'locale'].map((decimalSeparator) => {
  const lines = asString(generateCsv(mkConfig({ useKeysAsHeaders: true, decimalSeparator }))(rows)).trim().split(/\r?\n/).slice(1);
  console.log(`${decimalSeparator}: ${lines.join(' | ')}`);
  return lines.join('|');
});
if (seen[0] !== '"Ada",79,3|"Ben",79,5,3|"Cleo",1234,5,3' || seen[1] !== '"Ada",79,3|"Ben",79.5,3|"Cleo",1,234.5,3') {
  console.error('CHANGED: a price is one cell.');
  process.exit(1);
}
JS
LC_ALL=en_US.UTF-8 node ask.mjs
