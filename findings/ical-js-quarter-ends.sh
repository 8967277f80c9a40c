#!/usr/bin/env bash
# ical.js 2.2.1, asked when a renewal comes again that is on the last day of each quarter, on a leap day, or on Monday of the year's fortieth week.
#
# The guess: 30 September, 31 December, 31 March, 30 June; in 2028 again; 28 September 2026, 4 October 2027 (RFC 5545 §3.3.10: BYMONTHDAY=-1 is the last day of the month, a day that is not there is left out, and
# BYWEEKNO counts weeks as ISO 8601), as rrule 2.8.1 has it.
#
# What it does: after 31 March comes 1 July, and then 1 October: the last day is one of the month before, where that is longer. From the leap day it goes on with the first of March in every other year, and the fortieth
# week is every week from the second on. A renewal told for 1 July is over.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact ical.js@2.2.1 rrule@2.8.1
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import rrule from 'rrule';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['ical.js', 'rrule'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const expected = {
  'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 from 2026-09-30': '2026-09-30 2026-12-31 2027-03-31 2027-07-01 2027-10-01',
  'FREQ=YEARLY from 2024-02-29': '2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29',
  'FREQ=YEARLY;BYWEEKNO=40;BYDAY=MO from 2026-09-28': '2026-10-05 2026-10-12 2026-10-19 2026-10-26 2026-11-02',
};
const guessed = [
  '2026-09-30 2026-12-31 2027-03-31 2027-06-30 2027-09-30',
  '2024-02-29 2028-02-29 2032-02-29 2036-02-29 2040-02-29',
  '2026-09-28 2027-10-04 2028-10-02 2029-10-01 2030-09-30',
];
const seen = Object.keys(expected).map((asked) => {
  const [rule, day] = asked.split(' from ');
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(day));
  const row = Array.from({ length: 5 }, () => days.next().toString()).join(' ');
  const options = { ...rrule.RRule.parseString(rule), dtstart: new Date(`${day}T00:00:00Z`), count: 5 };
  const other = new rrule.RRule(options).all().map((each) => each.toISOString().slice(0, 10)).join(' ');
  console.log(`${asked}: ${row}; rrule ${other}`);
  return { row, other };
});
const isAsSeen = seen.every(({ row, other }, place) => row === Object.values(expected)[place] && other === guessed[place]);
if (!isAsSeen) {
  console.error('CHANGED: the last day of June is the thirtieth.');
  process.exit(1);
}
JS
TZ=UTC node ask.mjs
