#!/usr/bin/env bash
# spacetime 7.15.0, asked for every Monday of October 2026, on which a report of seats is due (`every('monday', …)`), and for the days of exports from Germany and for a cell in which there is none.
#
# The guess: 5, 12, 19 and 26 October; 2026-10-01 for 01.10.2026, as 13.10.2026 is the thirteenth, or none; none for an empty cell.
#
# What it does: Thursdays, from the first on: it knows the names of days ("support 'every wednesday'", says its source), and goes by weeks from the day on which one begins. By `every('week', …)` they are Mondays. 01.10.2026 is the tenth of
# January, and the empty cell is now: whoever was never seen was seen this minute, as is whoever has null.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact spacetime@7.15.0
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const spacetime = require('spacetime');

console.log(`spacetime ${JSON.parse(readFileSync('node_modules/spacetime/package.json', 'utf8')).version}, Node ${process.version}`);
const days = (unit) => spacetime('2026-10-01', 'UTC').every(unit, '2026-10-31').map((day) => `${day.format('day-short')} ${day.format('iso-short').slice(8)}`).join(' ');
const seen = [days('monday'), days('friday'), days('week')];
console.log(`every monday: ${seen[0]}\nevery friday: ${seen[1]}\nevery week: ${seen[2]}`);
const read = ['01.10.2026', '13.10.2026'].map((text) => spacetime(text, 'UTC').format('iso-short'));
const nothing = ['', null].map((text) => Math.abs(spacetime(text, 'UTC').epoch - Date.now()) < 60_000);
console.log(`01.10.2026 is ${read[0]}, 13.10.2026 ${read[1]}; an empty cell and null are now: ${nothing.join(', ')}`);
const thursdays = 'Thu 01 Thu 08 Thu 15 Thu 22 Thu 29';
if (seen.join('|') !== `${thursdays}|${thursdays}|Mon 05 Mon 12 Mon 19 Mon 26` || read.join() !== '2026-01-10,2026-10-13' || !nothing.every(Boolean)) {
  console.error('CHANGED: every Monday is a Monday.');
  process.exit(1);
}
JS
node ask.cjs
