#!/usr/bin/env bash
# @microsoft/recognizers-text-number-with-unit 1.3.1, asked in English for the prices on invoices (`recognizeCurrency`), with the currency before or behind them.
#
# The guess: 79 euros, for "EUR 79" as for "79 EUR".
#
# What it does: "EUR 79" is 0.79, and so are 79 francs and 79 yuan with the letters in front: a number behind a currency is its cents, as in "5 euros 79", and there are no euros before it here. With a
# point, "EUR 79.00", too. Dollars, with their sign, are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @microsoft/recognizers-text-number-with-unit@1.3.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import units from '@microsoft/recognizers-text-number-with-unit';

const { version } = JSON.parse(readFileSync('node_modules/@microsoft/recognizers-text-number-with-unit/package.json', 'utf8'));
console.log(`@microsoft/recognizers-text-number-with-unit ${version}, Node ${process.version}`);
const seen = ['79 EUR', '$79', 'EUR 79', 'EUR 79.00', 'CHF 79', 'RMB 79'].map((price) => {
  const found = units.recognizeCurrency(price, 'en-us').map(({ resolution }) => `${resolution.value} ${resolution.unit}`);
  console.log(`${price}: ${found.join(' and ') || 'none'}`);
  return found.join(' ');
});
if (seen.join('|') !== '79 Euro|79 Dollar|0.79 Euro|0.79 Euro|0.79 Swiss franc|0.79 Chinese yuan') {
  console.error('CHANGED: EUR 79 is 79 euros.');
  process.exit(1);
}
JS
node ask.mjs
