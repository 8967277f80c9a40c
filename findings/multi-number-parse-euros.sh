#!/usr/bin/env bash
# multi-number-parse 1.1.0, asked for prices with the currency's sign, before the number or behind it.
#
# The guess: 79 for "€79" as for "79€", or no number at all (NaN), as for "€ 79" and "€79.90".
#
# What it does: "€79" is 0.79, and "$1234" is 0.1234: a sign it does not know, once in the text, is the decimal separator, wherever it stands. Only prices without cents are
# taken so; the others are NaN.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact multi-number-parse@1.1.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import module from 'multi-number-parse';

const { version } = JSON.parse(readFileSync('node_modules/multi-number-parse/package.json', 'utf8'));
console.log(`multi-number-parse ${version}, Node ${process.version}`);
const seen = ['79€', '€79', '$1234', '€ 79', '€79.90'].map((price) => {
  const number = module.default(price);
  console.log(`${price}: ${number}`);
  return number;
});
if (seen.join() !== '79,0.79,0.1234,NaN,NaN') {
  console.error('CHANGED: €79 is 79, or none.');
  process.exit(1);
}
JS
node ask.mjs
