#!/usr/bin/env bash
# compromise 14.17.0 (npm), asked for the numbers in notes and on invoices about licenses (`numbers().get()`).
#
# The guess: -5 for "-5 seats", as for "minus five seats"; -79.5 for a credit of 79.50; 10000 for 10k and 1500 for 1.5k, or nothing; 36 for three dozen.
#
# What it does: a minus in words counts, one as a sign does not: 5 seats less are 5 seats, and a credit is a price, with a hyphen, with the minus of Unicode and in parentheses. 10k is 10, 1.5k is 1.5 and 2m is 2; of three dozen it has 3. Nothing tells that a sign or a letter was left out.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact compromise@14.17.0 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const nlp = require('compromise');

const { version } = JSON.parse(readFileSync('node_modules/compromise/package.json', 'utf8'));
console.log(`compromise ${version}, Node ${process.version}`);
const seen = ['twenty one seats', 'minus five seats', '-5 seats', '-79.50 EUR', '−5', '(79)', '10k messages', '1.5k', '3 dozen'].map((text) => {
  const found = [nlp(text).numbers().get()].flat().join(' ');
  console.log(`${text}: ${found}`);
  return found;
});
if (seen.join() !== '21,-5,5,79.5,5,79,10,1.5,3') {
  console.error('CHANGED: five less are not five.');
  process.exit(1);
}
JS
node ask.cjs
