#!/usr/bin/env bash
# date.js 0.3.3, asked on 2026-11-30 at ten o'clock when somebody was last seen, told in days, or by a word in place of a day.
#
# The guess: 100 days ago it was the twenty-second of August, as 99 days ago it was the twenty-third; 2 months ago it was the thirtieth of September; and for "never" no date, or an error.
#
# What it does: 100 days ago it was one o'clock this morning, and 365 days ago five minutes past four: a number of three digits is a time of the day to it. "never" and "deactivated" are now, as is all
# that it cannot read, "1 Oct 2026" too, and 2 months ago is the twenty-eighth, in whatever month from the twenty-ninth on. Of those not seen for long most were seen today. "Oct 1, 2026" is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact date.js@0.3.3
cat >ask.cjs <<'JS'
const date = require('date.js');

console.log(`date.js ${require('date.js/package.json').version}, Node ${process.version}`);
const now = '2026-11-30T10:00:00.000Z';
const expected = {
  'Oct 1, 2026': '2026-10-01T00:00:00.000Z',
  '99 days ago': '2026-08-23T10:00:00.000Z',
  '100 days ago': '2026-11-30T01:00:00.000Z',
  '365 days ago': '2026-11-30T04:05:00.000Z',
  '2 months ago': '2026-09-28T10:00:00.000Z',
  never: now,
  deactivated: now,
  '1 Oct 2026': now,
};
const changed = Object.entries(expected).filter(([text, moment]) => {
  const seen = date(text, new Date(now)).toISOString();
  console.log(`${text}: ${seen}`);
  return seen !== moment;
});
if (changed.length > 0) {
  console.error(`CHANGED: ${changed.map(([text]) => text).join(', ')}`);
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
