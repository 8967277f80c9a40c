#!/usr/bin/env bash
# parsecurrency 1.1.1, parse-money 1.0.12 and parse-price 1.1.8, asked for prices on invoices of licenses: under one, without the nought before the point, as price lists have them; over a million; and per seat.
#
# The guess: 0.99, 1234567 and 79, or no price at all, as parsecurrency has none for "3 x 79 €".
#
# What they do: to parsecurrency and parse-money ".99" is 99, a hundred times as much, where "0.99" is right. To parse-price 1,234,567 is 1.234, with two signs in it the last group is gone, and "3 x 79 €" is 379, the digits
# of both; so it is to parse-money.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact parsecurrency@1.1.1 parse-money@1.0.12 parse-price@1.1.8
cat >ask.cjs <<'JS'
const parsePrice = require('parse-price');
const parseCurrency = require('parsecurrency');
const { default: parseMoney } = require('parse-money');

const prices = { parsecurrency: (text) => parseCurrency(text)?.value, 'parse-money': (text) => parseMoney(text)?.amount, 'parse-price': (text) => parsePrice(text) };
const texts = ['$0.99', '$.99', '1,234,567', '3 x 79 €'];
const seen = Object.entries(prices).map(([library, priceOf]) => {
  const row = texts.map((text) => priceOf(text) ?? 'none').join(' ');
  console.log(`${library} ${require(`${library}/package.json`).version}: ${row}`);
  return row;
});
console.log(`of ${texts.join('; ')}; Node ${process.version}`);
if (seen.join() !== '0.99 99 1234567 none,0.99 99 1234567 379,0.99 0.99 1.234 379') {
  console.error('CHANGED: a price under one is one without its nought, too.');
  process.exit(1);
}
JS
node ask.cjs
