#!/usr/bin/env bash
# price-parser 3.4.0, asked for the sums on invoices of licenses: one is a credit, others are in yen and won.
#
# The guess: -79 for "-79,00 €", or no price, as for "79,00- €"; `value` is in the currency's smallest unit, so 7900 for ¥7900 (ISO 4217: yen have none); ₩ is South Korea's.
#
# What it does: a credit is a charge: 79. For yen `value` is 790000, a hundred times as much, and the currency's `exponent` says 2. ₩7900 is of North Korea (KPW).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact price-parser@3.4.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseFirst } from 'price-parser';

const { version } = JSON.parse(readFileSync('node_modules/price-parser/package.json', 'utf8'));
console.log(`price-parser ${version}, Node ${process.version}`);
const seen = ['79,00 €', '-79,00 €', '79,00- €', '¥7900', '₩7900'].map((text) => {
  const price = parseFirst(text);
  const read = price ? `${price.floatValue} ${price.currencyCode} ${price.value}` : 'none';
  console.log(`${text}: ${read}`);
  return read;
});
if (seen.join() !== '79 eur 7900,79 eur 7900,none,7900 jpy 790000,7900 kpw 790000') {
  console.error('CHANGED: a credit is none, and a yen a yen.');
  process.exit(1);
}
JS
node ask.mjs
