#!/usr/bin/env bash
# timeago.js 4.0.2, asked how long ago people were last seen (`format`), where of some nothing is known: null, an empty text, a word.
#
# The guess: no time, an empty text, or an error, for what is no day.
#
# What it does: "just now", for null and for the empty text as for "never" and "n/a": whoever was never seen is here. 0, the beginning of 1970, is 56 years ago.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact timeago.js@4.0.2
cat >ask.cjs <<'JS'
const { format } = require('timeago.js');

console.log(`timeago.js ${require('timeago.js/package.json').version}, Node ${process.version}`);
const relativeDate = new Date('2026-11-30T10:00:00Z');
const seen = ['2026-10-01T10:00:00Z', null, '', 'never', 'n/a', '—'].map((text) => {
  const words = format(text, 'en_US', { relativeDate });
  console.log(`${JSON.stringify(text)}: ${words}`);
  return words;
});
if (seen.join() !== '1 month ago,just now,just now,just now,just now,just now') {
  console.error('CHANGED: never is not now.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
