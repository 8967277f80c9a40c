#!/usr/bin/env bash
# humanize-duration 3.35.1, asked for the greatest part (`largest: 1`) of how long ago somebody was last seen, to the day, and of how many days before its end a contract must be given up.
#
# The guess: 1 year for 365 days and 2 years for 730, as from 2024-10-01 to 2026-10-01; 2 months for 60 days and 3 for 90, or less a bit of each.
#
# What it does: 11 months, and 1 year for 730 days: its year has a quarter of a day more than the calendar's, and what is left, eleven months and thirty days, is cut off. 60 days are 1 month and 90 are 2. With a day more, 731, it is two years.
# Of those not seen for two years half the time is told, and of a notice of 90 days a month is lost. With `round: true` all are as guessed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact humanize-duration@3.35.1
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const humanize = require('humanize-duration');

console.log(`humanize-duration ${JSON.parse(readFileSync('node_modules/humanize-duration/package.json', 'utf8')).version}, Node ${process.version}`);
const day = 86_400_000;
const since = Date.UTC(2026, 9, 1) - Date.UTC(2024, 9, 1);
const seen = [since, 731 * day, 365 * day, 90 * day, 60 * day].map((time) => {
  const [cut, rounded] = [humanize(time, { largest: 1 }), humanize(time, { largest: 1, round: true })];
  console.log(`${time / day} days: ${cut}; rounded ${rounded}`);
  return `${cut}/${rounded}`;
});
if (seen.join() !== '1 year/2 years,2 years/2 years,11 months/1 year,2 months/3 months,1 month/2 months') {
  console.error('CHANGED: two years are two.');
  process.exit(1);
}
JS
node ask.cjs
