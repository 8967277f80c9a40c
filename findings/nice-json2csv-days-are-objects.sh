#!/usr/bin/env bash
# nice-json2csv 0.2.2 (npm), told to write a list of people with the day on which each was hired, a Date, their teams, and a nickname in quotation marks.
#
# The guess: the day as JSON has it, 2026-10-01T00:00:00.000Z, the teams one by one or as JSON, and two marks for one within a cell.
#
# What it does: the day is "[Object]", as everybody's is, and so are the teams. A mark has a backslash before it, which no reader of RFC 4180 takes for one: to them the cell ends within the name. No and nought are right, and unknown is empty.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact nice-json2csv@0.2.2 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { convert } = require('nice-json2csv');

const { version } = JSON.parse(readFileSync('node_modules/nice-json2csv/package.json', 'utf8'));
console.log(`nice-json2csv ${version}, Node ${process.version}`);
const person = { name: 'Ada', hired: new Date('2026-10-01'), teams: ['Sales', 'Ops'], left: null, seats: 0, active: false };
const seen = [person, { name: 'Ada "The Boss" Stone', seats: 1 }].map((each) => convert([each]).split(/\r?\n/)[1]);
for (const row of seen) console.log(row);
if (seen.join(' ') !== String.raw`"Ada","[Object]","[Object]","","0","false" "Ada \"The Boss\" Stone","1"`) {
  console.error('CHANGED: a day is a day.');
  process.exit(1);
}
JS
node ask.cjs
