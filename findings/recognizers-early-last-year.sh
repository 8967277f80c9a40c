#!/usr/bin/env bash
# @microsoft/recognizers-text-date-time 1.3.1, asked in English, on 2026-11-15, when people were hired and when a contract ends, where it is told in round words.
#
# The guess: early 2025 is the first part of 2025, and the end of 2027 the last one of 2027, as "early this year" is the first half of 2026.
#
# What it does: early 2025 is the first half of this month, 2026-11-01 to 2026-11-15, and the end of 2027 its second half. It knows parts of months, and where no month is named takes the present one; the
# year is left out. "a year and a half ago" is one year ago.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @microsoft/recognizers-text-date-time@1.3.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import dates from '@microsoft/recognizers-text-date-time';

const { version } = JSON.parse(readFileSync('node_modules/@microsoft/recognizers-text-date-time/package.json', 'utf8'));
console.log(`@microsoft/recognizers-text-date-time ${version}, Node ${process.version}`);
const today = new Date(2026, 10, 15, 12);
const seen = ['early this year', 'early October', 'early 2025', 'end of 2027', 'a year and a half ago'].map((text) => {
  const [{ resolution }] = dates.recognizeDateTime(text, 'en-us', undefined, today);
  const told = resolution.values.map(({ value, start, end }) => value ?? `${start}..${end}`).join(' or ');
  console.log(`${text}: ${told}`);
  return told;
});
const guessed = [
  '2026-01-01..2026-07-01',
  '2026-10-01..2026-10-16 or 2027-10-01..2027-10-16',
  '2026-11-01..2026-11-16',
  '2026-11-16..2026-12-01',
  '2025-11-15',
];
if (seen.join() !== guessed.join()) {
  console.error('CHANGED: early 2025 is in 2025.');
  process.exit(1);
}
JS
TZ=UTC node ask.mjs
