#!/usr/bin/env bash
# little-date 1.2.1 (npm), asked to write the span of a contract or of a fiscal year shortly (`formatDateRange`), as reports have it in their head; asked on 2026-11-30.
#
# The guess: "Jul 2026 - Jun 2027", or "Jul '26 - Jun '27", as it has days of two years ("Dec 28 '26 - Jan 3 '27"); "Oct 1 - Dec 31" for days alone.
#
# What it does: the fiscal year from July 2026 is "Jul - Jun 2027", which is one from the end of 2027 backwards, or eleven months in one year, and three months are "Nov - Jan 2027". Of two years it names the second, of none the first. Days alone, which are midnights, end at "Dec 31, 12am", a day before the end of the quarter,
# which is "Q4 2026" to the millisecond alone.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact little-date@1.2.1 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { formatDateRange } = require('little-date');

const { version } = JSON.parse(readFileSync('node_modules/little-date/package.json', 'utf8'));
console.log(`little-date ${version}, Node ${process.version}`);
const seen = [
  ['2026-12-28T00:00:00', '2027-01-03T23:59:59.999'],
  ['2026-07-01T00:00:00', '2027-06-30T23:59:59.999'],
  ['2026-11-01T00:00:00', '2027-01-31T23:59:59.999'],
  ['2026-10-01T00:00:00', '2026-12-31T23:59:59.999'],
  ['2026-10-01T00:00:00', '2026-12-31T00:00:00'],
].map(([from, to]) => {
  const written = formatDateRange(new Date(from), new Date(to), { today: new Date('2026-11-30T10:00:00') });
  console.log(`${from} to ${to}: ${written}`);
  return written;
});
if (seen.join('|') !== "Dec 28 '26 - Jan 3 '27|Jul - Jun 2027|Nov - Jan 2027|Q4 2026|Oct 1 - Dec 31, 12am") {
  console.error('CHANGED: July is of the year before.');
  process.exit(1);
}
JS
TZ=UTC LC_ALL=en_US.UTF-8 node ask.cjs
