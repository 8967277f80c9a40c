#!/usr/bin/env bash
# dayjs-business-time 1.0.4 with Day.js 1.11.23, asked how many working days there are until a renewal (`businessDaysDiff`), where an export has the days alone, which are midnights.
#
# The guess: one from Monday to Tuesday, 5 from Monday to the next, none from a day to itself or from Saturday to Sunday; its README has 3 from a Monday to the Thursday, both at ten.
#
# What it does: 2, 6, 1 and 1, and 23 for October 2026, which has 22; five working days added to the Monday (`addBusinessDays`) are the next Monday, which it says is 6 away. From ten o'clock to ten o'clock it is right, and so are the hours.
# Whoever is told six days before a renewal has five.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact dayjs-business-time@1.0.4 dayjs@1.11.23
cat >ask.cjs <<'JS'
const dayjs = require('dayjs');
dayjs.extend(require('dayjs-business-time'));

console.log(`dayjs-business-time ${require('dayjs-business-time/package.json').version}, Day.js ${require('dayjs/package.json').version}, Node ${process.version}`);
const seen = [
  ['2026-10-05', '2026-10-06'],
  ['2026-10-05', '2026-10-12'],
  ['2026-10-05', '2026-10-05'],
  ['2026-10-03', '2026-10-04'],
  ['2026-10-01', '2026-11-01'],
  ['2026-10-05 10:00', '2026-10-12 10:00'],
].map(([from, to]) => {
  const days = dayjs(from).businessDaysDiff(dayjs(to));
  console.log(`${from} to ${to}: ${days} days, ${dayjs(from).businessHoursDiff(dayjs(to))} hours`);
  return days;
});
const later = dayjs('2026-10-05').addBusinessDays(5).format('YYYY-MM-DD');
console.log(`5 working days after 2026-10-05: ${later}`);
if (seen.join() !== '2,6,1,1,23,5' || later !== '2026-10-12') {
  console.error('CHANGED: from Monday to Tuesday it is one day.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
