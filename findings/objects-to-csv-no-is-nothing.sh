#!/usr/bin/env bash
# objects-to-csv 1.3.6, told to save who is active, and to add the people of the next month to the file (`toDisk` with `append`), whose objects have the same parts in another order.
#
# The guess: true and false, with an empty cell for whom nothing is known; and each value below its name, as within one list it is.
#
# What it does: true is 1, and false is an empty cell, as null is: who is not active cannot be told from whom nothing is known. The day on which somebody was hired is 1790812800000. What is added is written in the order of its own first object, and
# the header is not looked at: in the column of names there are numbers of seats. A list kept month by month says who has left of nobody.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact objects-to-csv@1.3.6
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const ObjectsToCsv = require('objects-to-csv');

(async () => {
  console.log(`objects-to-csv ${require('objects-to-csv/package.json').version}, Node ${process.version}`);
  const hired = new Date(Date.UTC(2026, 9, 1));
  const active = await new ObjectsToCsv([{ name: 'Ada', active: true, hired }, { name: 'Ben', active: false, hired }, { name: 'Cleo', active: null, hired }]).toString();
  await new ObjectsToCsv([{ name: 'Ada', seats: 3 }]).toDisk('seats.csv', { append: true });
  await new ObjectsToCsv([{ seats: 2, name: 'Ben' }]).toDisk('seats.csv', { append: true });
  const months = readFileSync('seats.csv', 'utf8');
  console.log(`${active}\n${months}`);
  if (active !== 'name,active,hired\nAda,1,1790812800000\nBen,,1790812800000\nCleo,,1790812800000\n' || months !== 'name,seats\nAda,3\n2,Ben\n') {
    console.error('CHANGED: no is not nothing.');
    process.exit(1);
  }
})();
JS
node ask.cjs
