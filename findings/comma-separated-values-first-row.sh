#!/usr/bin/env bash
# comma-separated-values 3.6.4, given a list with a header (`header: true`), in which some cells are empty: it casts numbers by itself.
#
# The guess: an empty cell is an empty text, or null, and what is no number is left as it stands: Benny, and A43.
#
# What it does: the first row says what every column is, and an empty cell there is a number to it, which is 0. Of a column of nicknames in which the first person has none, nothing is left: hers is 0, and Benny is no
# number, null in JSON. Where the first employee's code is 42, A43 is gone as well; and who has no number of seats, because it is not known, has 0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact comma-separated-values@3.6.4
cat >ask.cjs <<'JS'
const CSV = require('comma-separated-values');

console.log(`comma-separated-values ${require('comma-separated-values/package.json').version}, Node ${process.version}`);
const list = 'name,nickname,code,seats\r\nAda,,42,3\r\nBen,Benny,A43,\r\n';
const seen = JSON.stringify(new CSV(list, { header: true }).parse());
const uncast = JSON.stringify(new CSV(list, { header: true, cast: false }).parse());
console.log(`cast:     ${seen}\nnot cast: ${uncast}`);
const [ada, ben] = ['{"name":"Ada","nickname":0,"code":42,"seats":3}', '{"name":"Ben","nickname":null,"code":null,"seats":0}'];
if (seen !== `[${ada},${ben}]` || !uncast.includes('"Benny"')) {
  console.error('CHANGED: Ben is called Benny.');
  process.exit(1);
}
JS
node ask.cjs
