#!/usr/bin/env bash
# csvjson 5.1.0, asked by `toCSV` for a list in which people are called by their last name first, "Stone, Ada".
#
# The guess: "Stone, Ada" in quotation marks, as a cell with a comma has to be (RFC 4180 §2.6), and as its own `toObject` reads one when it is told so.
#
# What it does: the comma is a tab, and there are no marks: the name is Stone, a tab and Ada. It puts a tab in the place of whatever the delimiter is: with semicolons, "Ada; Ben" has one, and "Stone, Ada" stays. Read back it is
# a name that no other list has, so that nobody in the list is found in it again.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csvjson@5.1.0
cat >ask.cjs <<'JS'
const csvjson = require('csvjson');

console.log(`csvjson ${require('csvjson/package.json').version}, Node ${process.version}`);
const people = [{ name: 'Stone, Ada', team: 'Sales; North', seats: 2 }];
const comma = csvjson.toCSV(people, { headers: 'key', delimiter: ',' }).trim().split('\n')[1];
const semicolon = csvjson.toCSV(people, { headers: 'key', delimiter: ';' }).trim().split('\n')[1];
const back = csvjson.toObject(`name,team,seats\n${comma}`, { quote: true })[0].name;
console.log(`${JSON.stringify(comma)}\n${JSON.stringify(semicolon)}\nread back: ${JSON.stringify(back)}`);
if (comma !== 'Stone\t Ada,Sales; North,2' || semicolon !== 'Stone, Ada;Sales\t North;2' || back !== 'Stone\t Ada') {
  console.error('CHANGED: a comma in a name stays one.');
  process.exit(1);
}
JS
node ask.cjs
