#!/usr/bin/env bash
# fiscal 1.0.0, asked for the fiscal year and the quarter in which a renewal is, of a company whose year begins in January (0), and of one whose begins in October (9).
#
# The guess: 2026-01-01 to 2026-12-31, and 2025-10-01 to 2026-09-30, each to the end of its last day; the quarters to the end of theirs.
#
# What it does: the year that begins in January ends on 2025-12-31, the day before it begins: there is no day in it, and no renewal. That of October is right. Years end at the last second of their last day and quarters at
# the first of it: what falls on the last day of a quarter after midnight is in the year, and in none of its quarters.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact fiscal@1.0.0
cat >ask.cjs <<'JS'
const Fiscal = require('fiscal');

console.log(`fiscal ${require('fiscal/package.json').version}, Node ${process.version}`);
const spanOf = ({ startDate, endDate }) => `${startDate.toISOString().slice(0, 19)} to ${endDate.toISOString().slice(0, 19)}`;
const seen = [0, 9].flatMap((month) => {
  const { fiscalYear, quarter } = new Fiscal(month).getFiscalInfoForDate(new Date('2026-08-15T12:00:00Z'));
  console.log(`from month ${month}: year ${spanOf(fiscalYear)}, quarter ${spanOf(quarter)}`);
  return [spanOf(fiscalYear), spanOf(quarter)];
});
const quarter = '2026-07-01T00:00:00 to 2026-09-30T00:00:00';
const expected = ['2026-01-01T00:00:00 to 2025-12-31T23:59:59', quarter, '2025-10-01T00:00:00 to 2026-09-30T23:59:59', quarter];
if (seen.join() !== expected.join()) {
  console.error('CHANGED: a year ends after it has begun.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
