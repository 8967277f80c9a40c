#!/usr/bin/env bash
# duration 0.2.2 and duration-fns 3.0.2, asked how long people have been in the company, from the day on which they were hired.
#
# The guess: from 2024-01-02 to 2025-01-01, the day before the anniversary, it is eleven months and thirty days; with another year, one year and that.
#
# What they do: to duration it is one month and thirty days, "1m 30d": its count of months is -1, and it leaves out the sign where it writes it down. In the last month before an anniversary, where that lies across
# the end of a year, eleven months are one. Other spans have a day too many, as 2024-01-02 to 2024-12-01 has thirty for twenty-nine. To duration-fns it is a year less a day, P1Y-1D, and 2025-12-15 to 2026-11-30 a year less a
# month and fifteen days more, P1Y-1M15D, with signs in its midst.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact duration@0.2.2 duration-fns@3.0.2
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const Duration = require('duration');
const { between, toString } = require('duration-fns');

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`duration ${versionOf('duration')}, duration-fns ${versionOf('duration-fns')}, Node ${process.version}`);
const seen = [
  ['2024-01-02', '2024-12-01'],
  ['2024-01-02', '2025-01-01'],
  ['2024-01-02', '2026-01-01'],
  ['2024-01-02', '2025-01-02'],
  ['2025-12-15', '2026-11-30'],
].map(([from, to]) => {
  const { year, month, day } = new Duration(new Date(from), new Date(to));
  const words = `${new Duration(new Date(from), new Date(to)).toString(1).replace(/ 0h.*/, '')} (${year}, ${month}, ${day})`;
  console.log(`${from} to ${to}: duration ${words}, duration-fns ${toString(between(from, to))}`);
  return `${words} ${toString(between(from, to))}`;
});
const expected = ['10m 30d (0, 10, 30) P11M-1D', '1m 30d (0, -1, 30) P1Y-1D', '1y 1m 30d (1, -1, 30) P2Y-1D', '1y 0m 0d (1, 0, 0) P1Y', '11m 15d (0, 11, 15) P1Y-1M15D'];
if (seen.join() !== expected.join()) {
  console.error('CHANGED: eleven months are eleven.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
