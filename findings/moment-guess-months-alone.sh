#!/usr/bin/env bash
# @gristlabs/moment-guess 1.2.4-grist.1, as Grist has it, asked for the format of a column of months, as people are hired and contracts end in a month: "Oct 2026". moment
# 2.31.0 reads the column by it.
#
# The guess: MMM YYYY, as 2026-10 is YYYY-MM to it; or that it is none, as for 10/2026 and "Oct-2026".
#
# What it does: MMM DDYY: the first two digits of the year are the day, and all months of this century are their twentieth: Oct 2026 is 2026-10-20, and also to moment's strict reading. December 1999 is the
# nineteenth. What is due by the end of a month, or began with it, is told in its midst.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @gristlabs/moment-guess@1.2.4-grist.1 moment@2.31.0
cat >ask.cjs <<'JS'
const guess = require('@gristlabs/moment-guess');
const moment = require('moment');

console.log(`@gristlabs/moment-guess ${require('@gristlabs/moment-guess/package.json').version}, moment ${moment.version}, Node ${process.version}`);
const seen = ['2026-10', 'Oct 2026', 'October 2026', 'Dec 1999'].map((text) => {
  const format = guess(text);
  const day = moment(text, format, true).format('YYYY-MM-DD');
  console.log(`${text}: ${format}, ${day}`);
  return `${format} ${day}`;
});
if (seen.join() !== 'YYYY-MM 2026-10-01,MMM DDYY 2026-10-20,MMMM DDYY 2026-10-20,MMM DDYY 1999-12-19') {
  console.error('CHANGED: a month alone has no day.');
  process.exit(1);
}
JS
node ask.cjs
