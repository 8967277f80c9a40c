#!/usr/bin/env bash
# dayjs-business-days2 1.4.0 with Day.js 1.11.23, and moment-business-days 1.2.0 with moment 2.31.0 (npm), asked for the working weeks of a month (`businessWeeksInMonth`, `monthBusinessWeeks`), by which messages are counted week by week.
#
# The guess: five weeks for October 2026, from Thursday, the first, to Friday, the thirtieth, each with its days; so for August, from the third to the thirty-first.
#
# What they do: October has six, of which the last has no day: the month ends with a Saturday. Whoever takes the mean by weeks divides by six, and whoever asks for the days of the last one finds none. August, which begins with a Saturday and ends with a Monday, has five. A month that ends on a Sunday has an empty week as well.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact dayjs-business-days2@1.4.0 dayjs@1.11.23 moment-business-days@1.2.0 moment@2.31.0 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const dayjs = require('dayjs');
const plugin = require('dayjs-business-days2');
const moment = require('moment-business-days');

dayjs.extend(plugin.default ?? plugin);
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`;
console.log(`${version('dayjs-business-days2')}, ${version('moment-business-days')}, Node ${process.version}`);
const seen = ['2026-10-15', '2026-08-15', '2026-05-15', '2026-09-15'].map((day) => {
  const weeks = [dayjs(day).businessWeeksInMonth(), moment(day, 'YYYY-MM-DD').monthBusinessWeeks()].map((found) => found.map((days) => days.length).join(' '));
  console.log(`${day.slice(0, 7)}: ${weeks.join(' and ')} days`);
  return weeks.join();
});
if (seen.join('|') !== '2 5 5 5 5 0,2 5 5 5 5 0|5 5 5 5 1,5 5 5 5 1|1 5 5 5 5 0,1 5 5 5 5 0|4 5 5 5 3,4 5 5 5 3') {
  console.error('CHANGED: a week has days.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
