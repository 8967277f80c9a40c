#!/usr/bin/env bash
# fiscal-year 1.0.0, asked for year and quarter of days about the sixth of April, on which the British tax year begins (`FiscalYear({ month: 3, day: 6 })`).
#
# The guess: the first of April 2026 is in the fourth quarter of 2026, and the sixth in the first one of 2027.
#
# What it does: the first of April is in the first quarter of 2026, a year before: the year waits for the sixth, quarter and month do not. What is spent in those five days is counted with the spring of
# last year. With a year that begins on the first of a month all is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact fiscal-year@1.0.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { default: FiscalYear } = createRequire(import.meta.url)('fiscal-year');
const { version } = JSON.parse(readFileSync('node_modules/fiscal-year/package.json', 'utf8'));
console.log(`fiscal-year ${version}, Node ${process.version}`);
const seen = [6, 1].map((day) => {
  const year = FiscalYear({ month: 3, day });
  const told = ['2026-03-31', '2026-04-01', '2026-04-05', '2026-04-06'].map((each) => `${each} ${year.getFiscalYear(each)} Q${year.getFiscalQuarter(each)}`);
  console.log(`from April ${day} on: ${told.join(', ')}`);
  return told.map((each) => each.slice(11)).join();
});
if (seen.join('|') !== '2026 Q4,2026 Q1,2026 Q1,2027 Q1|2026 Q4,2027 Q1,2027 Q1,2027 Q1') {
  console.error('CHANGED: the fourth quarter ends with the year.');
  process.exit(1);
}
JS
TZ=UTC node ask.mjs
