#!/usr/bin/env bash
# cron-schedule 6.0.0 (npm), asked when a review of seats comes next that is on the last Friday (`0 8 * * 5L`), on the first Monday (`1#1`) or on the working day nearest to the fifteenth (`15W`) of the month; croner 11.0.0 is asked for the same.
#
# The guess: those days, or an error for what it does not know, as for `L`, the last day, alone ("L is NaN").
#
# What it does: every Friday, every Monday, and the fifteenth whatever the day, as it takes the number at the beginning and leaves out what stands behind it: `1O` with a great letter O for the nought of 10 is the first as well. Nothing is said: a
# monthly review comes each week. croner has the days as asked, and an error for `1O`.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact cron-schedule@6.0.0 croner@11.0.0 2>/dev/null
cat >ask.mjs <<'JS'
import { parseCronExpression } from 'cron-schedule';
import { Cron } from 'croner';

const day = (date) => date.toISOString().slice(5, 10);
const from = new Date('2026-10-01T00:00:00Z');
const or = (ask) => {
  try {
    return ask();
  } catch {
    return 'error';
  }
};
for (const cron of ['0 8 * * 5L', '0 8 * * 1#1', '0 8 15W * *', '0 8 1O * *', '0 8 L * *']) {
  const own = or(() => parseCronExpression(cron).getNextDates(3, from).map(day).join(' '));
  const croner = or(() => new Cron(cron, { timezone: 'UTC' }).nextRuns(3, from).map(day).join(' '));
  console.log(`${cron}: ${own}; croner ${croner}`);
}
JS
seen=$(TZ=UTC node ask.mjs)
echo "cron-schedule 6.0.0, croner 11.0.0, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[^:]*: //' | paste -sd'|')" = '10-02 10-09 10-16; croner 10-30 11-27 12-25|10-05 10-12 10-19; croner 10-05 11-02 12-07|10-15 11-15 12-15; croner 10-15 11-16 12-15|10-01 11-01 12-01; croner error|error; croner 10-31 11-30 12-31' ] || {
  echo 'CHANGED: the last Friday is not every Friday.' >&2
  exit 1
}
