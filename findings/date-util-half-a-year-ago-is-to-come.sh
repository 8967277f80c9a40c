#!/usr/bin/env bash
# date-util 1.2.1 (npm), which gives days a `strtotime` that is to read "about any English textual datetime description", asked on 2026-10-31 when people were seen and when a contract is to be given up.
#
# The guess: half a year before or after, or false, as for "yesterday" and for a word; one kind of answer, a day, as a Date has it.
#
# What it does: the point is left out: "1.5 days" are five, "0.5 years" five years, and of "-1.5 months" the minus as well: it is five months ahead, in March 2027, so that who was last seen six weeks ago will be. A month before is the first of October. For a day, "2026-10-01", the answer is no Date but a number of seconds, which as
# a Date's is a day of January 1970.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact date-util@1.2.1 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
require('date-util');

const { version } = JSON.parse(readFileSync('node_modules/date-util/package.json', 'utf8'));
console.log(`date-util ${version}, Node ${process.version}`);
const seen = ['2 weeks', '1.5 days', '0.5 years', '-1.5 months', '-1 month', 'yesterday', '2026-10-01'].map((text) => {
  const answer = new Date('2026-10-31T10:00:00Z').strtotime(text);
  const shown = answer instanceof Date ? answer.toISOString().slice(0, 10) : String(answer);
  console.log(`${text}: ${shown}`);
  return shown;
});
if (seen.join() !== '2026-11-14,2026-11-05,2031-10-31,2027-03-31,2026-10-01,false,1790812800') {
  console.error('CHANGED: what is past is past.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
