#!/usr/bin/env bash
# csv-to-js-parser 2.3.7 (npm), given a list of people in the order in which they came, one with two columns "Name" for the first and the last name, and one with a row that is shorter than the head.
#
# The guess: as in the file: Cleo, Ada, Ben; both names, or an error; null for a cell that is not there, as for an empty one. It groups rows where it is told to; it was told nothing.
#
# What it does: people come out by the letters of the first column, capitals before small ones, so that the row above is another, and what a second column says line by line is of somebody else. Of two columns of one name the last name is gone. A cell that is not there is the word "undefined", which is neither null nor no.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csv-to-js-parser@2.3.7 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { csvToObj } = require('csv-to-js-parser');

const { version } = JSON.parse(readFileSync('node_modules/csv-to-js-parser/package.json', 'utf8'));
console.log(`csv-to-js-parser ${version}, Node ${process.version}`);
const seen = ['name,seats\nCleo,1\nada,2\nBen,3\n', 'Name,Name\nAda,Stone\n', 'name,left,seats\nAda,\nBen,,3\n'].map((list) => {
  const read = JSON.stringify(csvToObj(list, ','));
  console.log(`${JSON.stringify(list)}: ${read}`);
  return read;
});
const expected = [
  '[{"name":"Ben","seats":"3"},{"name":"Cleo","seats":"1"},{"name":"ada","seats":"2"}]',
  '[{"Name":"Ada"}]',
  '[{"name":"Ada","left":null,"seats":"undefined"},{"name":"Ben","left":null,"seats":"3"}]',
];
if (seen.join() !== expected.join()) {
  console.error('CHANGED: people stay in their order.');
  process.exit(1);
}
JS
node ask.cjs
