#!/usr/bin/env bash
# date-format-parse 0.2.7 (npm), by which date pickers read days, given a format (MM/DD/YYYY) and the days of a list that has them the other way round, as in Britain; date-fns 4.1.0 is given the same.
#
# The guess: no date for 13/10/2026, as there is no month 13, as it has none for "never" and for a name of a month that it does not know.
#
# What it does: 2027-01-10, as it counts the month on into the next year; 31/10/2026 is the tenth of July 2028 and 25/12/2026 the twelfth of January of that year. Nothing is said: whoever looks whether the format fits by whether all days can be read, finds that it
# does, and who left in October leaves in two years.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact date-format-parse@0.2.7 date-fns@4.1.0 2>/dev/null
cat >ask.cjs <<'JS'
const own = require('date-format-parse');
const fns = require('date-fns');

const day = (date) => (isNaN(date) ? 'none' : date.toISOString().slice(0, 10));
for (const text of ['10/13/2026', '13/10/2026', '31/10/2026', '25/12/2026', 'never']) {
  console.log(`${text}: ${day(own.parse(text, 'MM/DD/YYYY'))}, date-fns ${day(fns.parse(text, 'MM/dd/yyyy', new Date(0)))}`);
}
JS
seen=$(TZ=UTC node ask.cjs)
echo "date-format-parse 0.2.7, date-fns 4.1.0, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[^:]*: //' | paste -sd'|')" = '2026-10-13, date-fns 2026-10-13|2027-01-10, date-fns none|2028-07-10, date-fns none|2028-01-12, date-fns none|none, date-fns none' ] || {
  echo 'CHANGED: there is no month 31.' >&2
  exit 1
}
