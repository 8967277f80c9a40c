#!/usr/bin/env bash
# csv-line 1.2.0, asked to take apart lines (`decode`) of which the first cell or the last one is empty, one of which it has put together itself (`encode`).
#
# The guess: three cells, one of them empty or null, as where the one in the middle is empty.
#
# What it does: two cells, as an empty one at either end is left out: of somebody who has no number, the name stands in the number's place, and the seats in the name's.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csv-line@1.2.0
cat >ask.cjs <<'JS'
const { decode, encode } = require('csv-line')();

console.log(`csv-line ${require('csv-line/package.json').version}, Node ${process.version}`);
const lines = ['a42,Ada,3', 'a43,,2', ',Cleo,1', 'a45,Dora,', encode(['', 'Emil', 5])];
const seen = lines.map((line) => JSON.stringify(decode(line)));
lines.forEach((line, index) => console.log(`${line}: ${seen[index]}`));
if (seen.join(' ') !== '["a42","Ada",3] ["a43",null,2] ["Cleo",1] ["a45","Dora"] ["Emil",5]') {
  console.error('CHANGED: an empty cell is a cell.');
  process.exit(1);
}
JS
node ask.cjs
