#!/usr/bin/env bash
# accounting 0.4.1, accounting-js 2.0.3, currency.js 2.0.4, format-money-js 1.6.3 and currencyformatter.js 2.2.0 (npm), asked to read credits on invoices of licenses, as Intl of Node writes them where it is the custom: in Germany, Sweden, Norway and Finland; each is told of the comma.
#
# The guess: -79 from each country, as from Germany, or an error, or no number.
#
# What they do: 79 from Sweden, Norway and Finland, by all five: there Intl writes the minus that is one, − (U+2212, as Unicode's data for these languages have it), and each of them leaves out what it does not know. A credit of a seat is its price, and a year's sum is twice as far off. Of the German hyphen the minus is read.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact accounting@0.4.1 accounting-js@2.0.3 currency.js@2.0.4 format-money-js@1.6.3 currencyformatter.js@2.2.0 2>/dev/null
cat >ask.cjs <<'JS'
const accounting = require('accounting');
const accountingJs = require('accounting-js');
const currency = require('currency.js');
const osrec = require('currencyformatter.js');
const { FormatMoney } = require('format-money-js');

const readers = {
  accounting: (text) => accounting.unformat(text, ','),
  'accounting-js': (text) => accountingJs.unformat(text, ','),
  'currency.js': (text) => currency(text, { decimal: ',', separator: ' ' }).value,
  'format-money-js': (text) => new FormatMoney({ decimalPoint: ',', separator: ' ' }).un(text),
  'currencyformatter.js': (text) => osrec.parse(text, { locale: 'sv' }),
};
console.log(`Node ${process.version}, ICU ${process.versions.icu}`);
const seen = [['de-DE', 'EUR'], ['sv-SE', 'SEK'], ['nb-NO', 'NOK'], ['fi-FI', 'EUR']].map(([language, code]) => {
  const credit = new Intl.NumberFormat(language, { style: 'currency', currency: code }).format(-79);
  const read = Object.values(readers).map((reader) => reader(credit)).join(' ');
  console.log(`${language}: ${credit}, by ${Object.keys(readers).join(', ')}: ${read}`);
  return read;
});
if (seen.join('|') !== '-79 -79 -79 -79 -79|79 79 79 79 79|79 79 79 79 79|79 79 79 79 79') {
  console.error('CHANGED: a credit is one in Sweden.');
  process.exit(1);
}
JS
node ask.cjs
