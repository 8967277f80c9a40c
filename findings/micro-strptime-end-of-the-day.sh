#!/usr/bin/env bash
# micro-strptime 1.0.0 (npm), asked by its formats for days of a list and for the end of a day, as somebody may use a seat until then; one list has the day before the month, where the format has the month first.
#
# The guess: an error for 31/10/2026 by %m/%d/%Y, as strptime of C and Python have it, and for 2026-10-01x; 2026-10-02 00:00 for the hour 24, or an error.
#
# What it does: 24:00 is the beginning of the day that it ends, and 25:00 is one o'clock of that day. 31/10/2026 is the tenth of July, and 12/31/2026 by %d/%m/%Y the twelfth of July: of the months that are past twelve the rest is taken, and the year stays. What is behind the format is left out.
# Nothing is said; days are carried over, as 32/10/2026 is the first of November.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact micro-strptime@1.0.0 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { strptime } = require('micro-strptime');

const { version } = JSON.parse(readFileSync('node_modules/micro-strptime/package.json', 'utf8'));
console.log(`micro-strptime ${version}, Node ${process.version}`);
const seen = [
  ['2026-10-01 23:59', '%Y-%m-%d %H:%M'],
  ['2026-10-01 24:00', '%Y-%m-%d %H:%M'],
  ['2026-10-01 25:00', '%Y-%m-%d %H:%M'],
  ['31/10/2026', '%m/%d/%Y'],
  ['12/31/2026', '%d/%m/%Y'],
  ['32/10/2026', '%d/%m/%Y'],
  ['2026-10-01x', '%Y-%m-%d'],
].map(([text, format]) => {
  let read;
  try {
    read = strptime(text, format).toISOString().slice(0, 16);
  } catch {
    read = 'error';
  }
  console.log(`${text} by ${format}: ${read}`);
  return read;
});
if (seen.join() !== '2026-10-01T23:59,2026-10-01T00:00,2026-10-01T01:00,2026-07-10T00:00,2026-07-12T00:00,2026-11-01T00:00,2026-10-01T00:00') {
  console.error('CHANGED: a day ends with its end.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
