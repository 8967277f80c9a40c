#!/usr/bin/env bash
# tabletojson 4.1.15, given a page's table of who has how many seats, where each row has its name as its header (`<th scope="row">`), as guides to accessible tables ask for.
#
# The guess: two people with their seats: what is above a column is its name, and what stands before a row is a cell like any other, or the row's name.
#
# What it does: every header is the name of a column, the last one wins, and no name is left: both rows have the seats of "Ben". Where names are plain cells, all is right,
# but for a name in two lines, Ada<br>Stone, which is AdaStone.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact tabletojson@4.1.15
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Tabletojson } from 'tabletojson';

const { version } = JSON.parse(readFileSync('node_modules/tabletojson/package.json', 'utf8'));
console.log(`tabletojson ${version}, Node ${process.version}`);
const table = (cell) => {
  const rows = [['Ada<br>Stone', 3], ['Ben', 5]].map(([name, seats]) => `<tr>${cell(name)}<td>${seats}</td></tr>`);
  return `<table><thead><tr><th>Name</th><th>Seats</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
};
const cells = { 'row headers': (name) => `<th scope="row">${name}</th>`, 'plain cells': (name) => `<td>${name}</td>` };
const seen = Object.entries(cells).map(([kind, cell]) => {
  const read = JSON.stringify(Tabletojson.convert(table(cell))[0]);
  console.log(`${kind}: ${read}`);
  return read;
});
if (seen.join() !== '[{"Ben":"3"},{"Ben":"5"}],[{"Name":"AdaStone","Seats":"3"},{"Name":"Ben","Seats":"5"}]') {
  console.error('CHANGED: rows keep their names.');
  process.exit(1);
}
JS
node ask.mjs
