#!/usr/bin/env bash
# js-excel-date-convert 1.0.2 and excel-date-to-js 1.1.5, the one asked for the number that a moment has in a sheet, as when somebody was last seen, the other for the moment of that
# number.
#
# The guess: 46296.75 for 2026-10-01 at six in the afternoon, as `fromExcelDate` of the same library reads that number; or 46296, the day.
#
# What it does: 46297, which is the day after, for whatever is at noon or later, and the day itself for what is before: it rounds to the nearest day. Of what it has read itself, an
# afternoon that is read and written again is of the day after.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact js-excel-date-convert@1.0.2 excel-date-to-js@1.1.5
cat >ask.cjs <<'JS'
const { getJsDateFromExcel } = require('excel-date-to-js');
const { fromExcelDate, toExcelDate } = require('js-excel-date-convert');

const versions = ['js-excel-date-convert', 'excel-date-to-js'].map((name) => `${name} ${require(`${name}/package.json`).version}`);
console.log(`${versions.join(', ')}, Node ${process.version}`);
const seen = ['00:00', '11:59', '12:00', '18:00'].map((time) => {
  const number = toExcelDate(new Date(`2026-10-01T${time}:00Z`));
  console.log(`2026-10-01 ${time}: ${number}, which is ${getJsDateFromExcel(number).toISOString()}`);
  return number;
});
const read = fromExcelDate(46296.75);
console.log(`46296.75: ${read.toISOString()}, written again ${toExcelDate(read)}`);
if (seen.join() !== '46296,46296,46297,46297' || read.toISOString() !== '2026-10-01T18:00:00.000Z' || toExcelDate(read) !== 46297) {
  console.error('CHANGED: an afternoon is of its day.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
