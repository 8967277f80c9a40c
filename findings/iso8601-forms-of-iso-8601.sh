#!/usr/bin/env bash
# iso8601 1.1.1 (npm), whose README has it that it parses ISO 8601 dates, asked (`toDate`) for one day in the forms that the standard has, and for a moment with its distance from UTC.
#
# The guess: 2026-10-01 for 20261001, 2026-W40-4 and 2026-274, or an error for forms it does not know; six o'clock UTC for 2026-10-01T08:00:00+02:00.
#
# What it does: 20261001 and 2026-W40-4 are the first of January 2026, and 2026-274 is the first of March 2028, as it takes 27 for the month and 4 for the day. 08:00+02:00 is midnight on the twenty-third of September: it takes 02:00 for two hundred
# hours. Nothing is said: days without hyphens, as many HR programs write them, are all the first of their year, and who was seen this morning was seen last week.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact iso8601@1.1.1 2>/dev/null
cat >ask.mjs <<'JS'
import iso8601 from 'iso8601';

for (const text of ['2026-10-01', '20261001', '2026-W40-4', '2026-274', '2026-10-01T08:00:00Z', '2026-10-01T08:00:00+02:00'])
  console.log(`${text} => ${iso8601.toDate(text)?.toISOString().replace('T00:00:00.000Z', '') ?? 'none'}`);
JS
seen=$(TZ=UTC node ask.mjs)
echo "iso8601 1.1.1, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/.* => //' | paste -sd' ')" = '2026-10-01 2026-01-01 2026-01-01 2028-03-01 2026-10-01T08:00:00.000Z 2026-09-23' ] || {
  echo 'CHANGED: the day is one in every form.' >&2
  exit 1
}
