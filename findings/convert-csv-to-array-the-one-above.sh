#!/usr/bin/env bash
# convert-csv-to-array 1.0.3, given a list in which a row has fewer cells than the header, as some programs leave out what is empty at a row's end, and whose last line does not end with a break.
#
# The guess: Ben with a name alone, and Cleo: that the last line may go without its break is RFC 4180 §2.2.
#
# What it does: Ben has the team and the seats of Ada, who stands above him: it fills one object for all rows, and what a row has not stays. Cleo is not there, as the last line is taken for an empty one,
# whatever it holds.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact convert-csv-to-array@1.0.3
cat >ask.cjs <<'JS'
const { convertCSVToArray } = require('convert-csv-to-array');

console.log(`convert-csv-to-array ${require('convert-csv-to-array/package.json').version}, Node ${process.version}`);
const list = 'name,team,seats\nAda,Sales,3\nBen\nCleo,Legal,1';
const seen = JSON.stringify(convertCSVToArray(list, { separator: ',' }).slice(1));
const ended = JSON.stringify(convertCSVToArray(`${list}\n`, { separator: ',' }).slice(1));
console.log(`without the last break: ${seen}\nwith it:                ${ended}`);
const two = '{"name":"Ada","team":"Sales","seats":3},{"name":"Ben","team":"Sales","seats":3}';
if (seen !== `[${two}]` || ended !== `[${two},{"name":"Cleo","team":"Legal","seats":1}]`) {
  console.error("CHANGED: nobody has Ada's seats but Ada.");
  process.exit(1);
}
JS
node ask.cjs
