#!/usr/bin/env bash
# parse-messy-time 2.1.0, asked when a renewal is that is some months ahead, and when somebody was last seen, some months ago.
#
# The guess: in two months it is the end of January, and twelve months ago it was a year ago.
#
# What it does: in two months it is January of the year after the next, and twelve months ago is two years ago: where a count of months passes the turn of the year, there is a
# year too much. Within the year it is right, and so are days, weeks and years.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact parse-messy-time@2.1.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parse from 'parse-messy-time';

const { version } = JSON.parse(readFileSync('node_modules/parse-messy-time/package.json', 'utf8'));
const now = new Date('2026-11-29T12:00:00Z');
console.log(`parse-messy-time ${version}, Node ${process.version}, on ${now.toISOString().slice(0, 10)}`);
const seen = ['in 1 month', 'in 2 months', 'in 60 days', '2 months ago', '12 months ago', 'in 1 year'].map((text) => {
  const day = parse(text, { now }).toISOString().slice(0, 10);
  console.log(`${text}: ${day}`);
  return day;
});
if (seen.join() !== '2026-12-29,2028-01-29,2027-01-28,2026-09-29,2024-11-29,2027-11-29') {
  console.error('CHANGED: in two months it is January 2027.');
  process.exit(1);
}
JS
TZ=UTC node ask.mjs
