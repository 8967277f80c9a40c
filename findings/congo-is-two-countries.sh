#!/usr/bin/env bash
# i18n-iso-countries 7.14.0, country-to-iso 1.6.3, countrynames 0.1.1 and country-list 2.4.1 (npm), asked for the code of the country in which people work, by its English name, as lists have it.
#
# The guess: one code by all four, or none where the name is of two: Congo (CG and CD), Korea (KP and KR) and the Virgin Islands (VG and VI).
#
# What they do: Congo is CG to two of them and CD to the third, two countries with two capitals; Korea is the south, and the Virgin Islands are the American ones, to countrynames alone, and none to the others. "Turkey", "South Korea" and "Niger" are countries to three, and not to country-list. Counted by country, who works at Kinshasa is
# at Brazzaville in the other report.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact i18n-iso-countries@7.14.0 country-to-iso@1.6.3 countrynames@0.1.1 country-list@2.4.1 2>/dev/null
cat >ask.cjs <<'JS'
const list = require('country-list');
const { countryToAlpha2 } = require('country-to-iso');
const names = require('countrynames');
const iso = require('i18n-iso-countries');

console.log(`i18n-iso-countries, country-to-iso, countrynames, country-list, Node ${process.version}`);
const seen = ['Germany', 'Congo', 'Korea', 'Virgin Islands', 'South Korea', 'Turkey', 'Niger'].map((name) => {
  const codes = [iso.getAlpha2Code(name, 'en'), countryToAlpha2(name), names.getCode(name), list.getCode(name)].map((code) => code ?? '-').join(' ');
  console.log(`${name}: ${codes}`);
  return codes;
});
if (seen.join('|') !== 'DE DE DE DE|CG CG CD -|- - KR -|- - VI -|KR KR KR -|TR TR TR -|NE NE NE -') {
  console.error('CHANGED: a country has one code.');
  process.exit(1);
}
JS
node ask.cjs
