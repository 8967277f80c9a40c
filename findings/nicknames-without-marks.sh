#!/usr/bin/env bash
# lil-csv 1.4.6, csvjson-csv2json 5.0.6 and csv-load-sync 2.3.1 (npm), given a list of people with nicknames in quotation marks, as RFC 4180 has them (§2.7: two marks for one within a cell that is in marks); csv-string 4.1.1 is given the same.
#
# The guess: The "Boss", "B" and say "hi" x, as csv-string reads them: the RFC has the very case.
#
# What they do: to lil-csv nobody has a mark, whatever was within marks; what lil-csv writes itself has backslashes, which it alone reads. csvjson-csv2json leaves out those at a cell's end: The "Boss, and B. To csv-load-sync the nicknames are empty, or what is behind the last mark, x. Names that are compared letter by letter are
# three people's; of each library the other cells are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact lil-csv@1.4.6 csvjson-csv2json@5.0.6 csv-load-sync@2.3.1 csv-string@4.1.1 2>/dev/null
cat >people.csv <<'CSV'
name,nick,seats
Ada,"The ""Boss""",1
Ben,"""B""",2
Cleo,"say ""hi"" x",3
CSV
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import csv2json from 'csvjson-csv2json';
import loading from 'csv-load-sync';
import csvString from 'csv-string';
import * as lil from 'lil-csv';

console.log(`Node ${process.version}`);
const list = readFileSync('people.csv', 'utf8');
const [, ...rows] = csvString.parse(list);
const readers = {
  'csv-string': rows.map(([, nick, seats]) => ({ nick, seats })),
  'lil-csv': lil.parse(list),
  'csvjson-csv2json': csv2json(list),
  'csv-load-sync': loading.load('people.csv'),
};
const seen = Object.entries(readers).map(([name, people]) => {
  const nicks = people.map(({ nick, seats }) => `${nick} ${seats}`).join(', ');
  console.log(`${name}: ${nicks}`);
  return nicks;
});
const written = lil.generate([{ nick: 'The "Boss"' }]).split('\n')[1];
console.log(`lil-csv writes: ${written}`);
if ([...seen, written].join('|') !== String.raw`The "Boss" 1, "B" 2, say "hi" x 3|The Boss 1, B 2, say hi x 3|The "Boss 1, B 2, say "hi" x 3| 1,  2, x 3|The \"Boss\"`) {
  console.error('CHANGED: two marks are one.');
  process.exit(1);
}
JS
node ask.mjs
