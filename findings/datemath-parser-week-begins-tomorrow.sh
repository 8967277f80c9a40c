#!/usr/bin/env bash
# datemath-parser 1.0.6 (npm), which reads spans of time as Elasticsearch writes them, asked on Sunday, 2026-11-15, and on the day before for this week, `now/w`, from its beginning to its end (`roundUp`), and for this quarter.
#
# The guess: 9 to 15 November on either day, as Elasticsearch's weeks begin on Monday (its manual: ISO 8601); an error for the quarter, `now/Q`, as it has none and has an error for `now-1Q`.
#
# What it does: on Sunday this week is 16 to 22 November: it begins tomorrow, so that whoever looks up who was seen this week finds nobody, on each Sunday; last week is the one that goes on. On Saturday it is right. `now/Q` is now, from its beginning to its end, and
# nothing is said: of a quarter no moment is left.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact datemath-parser@1.0.6 2>/dev/null
cat >ask.cjs <<'JS'
const { parse } = require('datemath-parser');
const { version } = require('datemath-parser/package.json');

console.log(`datemath-parser ${version}, Node ${process.version}`);
const seen = [
  ['2026-11-14', 'now/w'],
  ['2026-11-15', 'now/w'],
  ['2026-11-15', 'now-1w/w'],
  ['2026-11-15', 'now/Q'],
  ['2026-11-15', 'now-1Q'],
].map(([day, span]) => {
  const now = new Date(`${day}T10:00:00Z`);
  let read;
  try {
    read = [false, true].map((end) => new Date(parse(span, now, end)).toISOString().slice(5, 16)).join(' to ');
  } catch (error) {
    read = 'error';
  }
  console.log(`${span} on ${day}: ${read}`);
  return read;
});
if (seen.join() !== '11-09T00:00 to 11-15T23:59,11-16T00:00 to 11-22T23:59,11-09T00:00 to 11-15T23:59,11-15T10:00 to 11-15T10:00,error') {
  console.error('CHANGED: a Sunday is of the week that ends with it.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
