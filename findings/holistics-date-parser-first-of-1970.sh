#!/usr/bin/env bash
# @holistics/date-parser 3.0.2 (npm), by which reports are asked for spans of time in words, asked on 2026-11-30 at ten o'clock for the beginning of the year, a quarter ago, and a month as ISO 8601 has it.
#
# The guess: 2026-01-01 to the next day; some day or quarter three months back, as "last quarter" is July to September; and October for 2026-10, as for "October 2026"; or an error, as for "last friday", of which it says that it is ambiguous, or null, as for "never".
#
# What it does: "beginning of this year" is the first second of 1970. "1 quarter ago" is one minute of today, at one o'clock in the morning: it takes the 1 for an hour and leaves out the rest. 2026-10 is the whole year 2026, as are all its months. Nothing
# is said: a report of who used a seat since the beginning of the year is of nobody, and that of a month is of twelve.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @holistics/date-parser@3.0.2 2>/dev/null
cat >ask.mjs <<'JS'
import parser from '@holistics/date-parser';

const now = new Date('2026-11-30T10:00:00Z');
for (const words of ['beginning of this year', '1 quarter ago', '2026-10', 'October 2026', 'last quarter', '3 months ago', 'last friday', 'never']) {
  let said;
  try {
    const found = parser.parse(words, now, { timezoneRegion: 'Etc/UTC' });
    said = found ? [found.start, found.end].map((end) => end.date().toISOString().slice(0, 16)).join(' to ') : 'null';
  } catch {
    said = 'error';
  }
  console.log(`${words}: ${said}`);
}
JS
seen=$(TZ=UTC node ask.mjs)
echo "@holistics/date-parser 3.0.2, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[^:]*: //' | paste -sd'|')" = '1970-01-01T00:00 to 1970-01-01T00:00|2026-11-30T01:00 to 2026-11-30T01:01|2026-01-01T00:00 to 2027-01-01T00:00|2026-10-01T00:00 to 2026-11-01T00:00|2026-07-01T00:00 to 2026-10-01T00:00|2026-08-01T00:00 to 2026-09-01T00:00|error|null' ] || {
  echo 'CHANGED: this year did not begin in 1970.' >&2
  exit 1
}
