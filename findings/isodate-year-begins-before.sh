#!/usr/bin/env bash
# isodate 0.1.4 (npm), asked when contracts end or people were hired, in the forms of ISO 8601, of which one is a month alone and one a year.
#
# The guess: 2026-10-01 for 2026-10 and 2026-01-01 for 2026, as JavaScript's own Date has them; or the last day; or an error, as for a week.
#
# What it does: a month is the last day of the one before, 2026-03 the twenty-eighth of February, and 2026 is the last day of 2025: the day that is not there is a nought. A contract until October is given up in September, and who came in 2026 has been in the company since 2025. Days are right, with hyphens and without.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact isodate@0.1.4 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const isodate = require('isodate');

const { version } = JSON.parse(readFileSync('node_modules/isodate/package.json', 'utf8'));
console.log(`isodate ${version}, Node ${process.version}`);
const seen = ['2026-10-01', '20261001', '2026-10', '2026-03', '2026-01', '2026', '2026-W40'].map((text) => {
  let day;
  try {
    day = isodate(text).toISOString().slice(0, 10);
  } catch {
    day = 'error';
  }
  console.log(`${text}: ${day}`);
  return day;
});
if (seen.join() !== '2026-10-01,2026-10-01,2026-09-30,2026-02-28,2025-12-31,2025-12-31,error') {
  console.error('CHANGED: a year begins with its first day.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
