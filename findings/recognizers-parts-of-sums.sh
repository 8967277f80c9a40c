#!/usr/bin/env bash
# @microsoft/recognizers-text-number 1.3.1, asked for the sums on invoices of licenses in a language whose custom is another than the invoice's: English for 1.234,50, French for 1,234.5.
#
# The guess: 1234.5, as of two signs the last one is the point; or two numbers; or none, as for 1 234,5.
#
# What it does: 1.734. It takes all that is behind the first sign for tenths and adds up the parts: 1 and 0.234 and 0.50, and of a million, 1.234.567,8, is left 2.601. In the language of the invoice each is
# right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @microsoft/recognizers-text-number@1.3.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import numbers from '@microsoft/recognizers-text-number';

const { version } = JSON.parse(readFileSync('node_modules/@microsoft/recognizers-text-number/package.json', 'utf8'));
console.log(`@microsoft/recognizers-text-number ${version}, Node ${process.version}`);
const seen = [
  ['fr-fr', '1.234,50'],
  ['en-us', '1.234,50'],
  ['en-us', '1.234.567,8'],
  ['en-us', '1,234.5'],
  ['fr-fr', '1,234.5'],
].map(([language, sum]) => {
  const found = numbers.recognizeNumber(sum, language).map(({ resolution }) => resolution.value);
  console.log(`${language}, ${sum}: ${found.join(' and ') || 'none'}`);
  return found.join(' ');
});
if (seen.join('|') !== '1234,5|1.734|2.601|1234.5|1,734') {
  console.error('CHANGED: 1.234,50 is not 1.734.');
  process.exit(1);
}
JS
node ask.mjs
