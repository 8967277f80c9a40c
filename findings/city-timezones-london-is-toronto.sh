#!/usr/bin/env bash
# city-timezones 1.3.4 (npm), asked for the time zone of the city in which people work (`lookupViaCity`), as an export of a directory has it; of several cities of one name one takes the first.
#
# The guess: London, Portland and Worcester by the number of people who live there, so that the first one is the one that is meant, or all in an order that tells; Zurich and Köln, or their English and local names, alike.
#
# What it does: cities stand in the order of its file, which is not told: the first London is in Canada, at the time of Toronto, the first Portland is in Australia, the first Victoria in Argentina and the first Worcester in South Africa. Zürich is found and Zurich is not, Cologne is and Köln is not, so that the working hours of one office are none.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact city-timezones@1.3.4 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { lookupViaCity } = require('city-timezones');

const { version } = JSON.parse(readFileSync('node_modules/city-timezones/package.json', 'utf8'));
console.log(`city-timezones ${version}, Node ${process.version}`);
const seen = ['Berlin', 'London', 'Portland', 'Victoria', 'Worcester', 'Zürich', 'Zurich', 'Cologne', 'Köln'].map((name) => {
  const first = lookupViaCity(name)[0]?.timezone ?? 'none';
  console.log(`${name}: ${first}`);
  return first;
});
const expected = 'Europe/Berlin America/Toronto Australia/Melbourne America/Argentina/Cordoba Africa/Johannesburg Europe/Zurich none Europe/Berlin none';
if (seen.join(' ') !== `${expected}`) {
  console.error('CHANGED: London is in Europe.');
  process.exit(1);
}
JS
node ask.cjs
