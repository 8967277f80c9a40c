#!/usr/bin/env bash
# cronstrue 3.39.0 (npm), asked to tell in words when a review of seats comes, of cron lines with a step; croner 11.0.0 is asked when it comes, in the months from October 2026.
#
# The guess: words that say what cron does: a step begins anew with each hour, day, month and year (crontab(5)), as it says of days, "every 3 days in a month"; or an error for a step that is longer than the whole.
#
# What it does: "every 45 minutes" is at the hour and at a quarter to, 45 and 15 minutes apart; "every 18 hours" is at midnight and at six in the evening; "every 5 months" is January, June and November, and January again two months later; "every 90 minutes" and "every 36 hours" are lines that croner refuses. Whoever reads the words waits
# for a review five months after November.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact cronstrue@3.39.0 croner@11.0.0 2>/dev/null
cat >ask.cjs <<'JS'
const { Cron } = require('croner');
const { toString } = require('cronstrue');

console.log(`cronstrue 3.39.0, croner 11.0.0, Node ${process.version}`);
const seen = ['*/45 * * * *', '0 */18 * * *', '0 8 1 */5 *', '*/90 * * * *', '0 */36 * * *'].map((line) => {
  let runs;
  try {
    runs = new Cron(line, { timezone: 'UTC' }).nextRuns(3, new Date('2026-09-30T23:59:00Z')).map((run) => run.toISOString().slice(5, 16)).join(' ');
  } catch {
    runs = 'refused';
  }
  console.log(`${line}: ${toString(line)}: ${runs}`);
  return `${toString(line)}: ${runs}`;
});
const expected = [
  'Every 45 minutes: 10-01T00:00 10-01T00:45 10-01T01:00',
  'On the hour, every 18 hours: 10-01T00:00 10-01T18:00 10-02T00:00',
  'At 08:00 AM, on day 1 of the month, every 5 months: 11-01T08:00 01-01T08:00 06-01T08:00',
  'Every 90 minutes: refused',
  'On the hour, every 36 hours: refused',
];
if (seen.join('|') !== `${expected.join('|')}`) {
  console.error('CHANGED: five months are five.');
  process.exit(1);
}
JS
node ask.cjs
