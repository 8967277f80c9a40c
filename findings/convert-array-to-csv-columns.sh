#!/usr/bin/env bash
# convert-array-to-csv 2.0.0, asked for a list of people, each an object, where one has the same parts in another order, and one a part that the first has not.
#
# The guess: each value below its name, as with @json2csv/plainjs 7.0.8; an object's parts have no order that means anything.
#
# What it does: the first one's names are the header, and of everybody else it writes the values as they come: Ben is called 1 and has "Ben" seats, and the day on which Cleo left is her employee number. Nothing is said, and
# where all were made by one program in one go all is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact convert-array-to-csv@2.0.0 @json2csv/plainjs@7.0.8
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Parser } from '@json2csv/plainjs';

const { convertArrayToCSV } = createRequire(import.meta.url)('convert-array-to-csv');
console.log(`convert-array-to-csv ${JSON.parse(readFileSync('node_modules/convert-array-to-csv/package.json', 'utf8')).version}, Node ${process.version}`);
const people = [
  { name: 'Ada', seats: 3, number: 'a42' },
  { seats: 1, name: 'Ben', number: 'a43' },
  { name: 'Cleo', seats: 0, left: '2026-09-30' },
];
const [seen, other] = [convertArrayToCSV(people), new Parser().parse(people)].map((text) => text.trim().replaceAll('"', '').split(/\r?\n/));
console.log(`convert-array-to-csv:\n${seen.join('\n')}\n@json2csv/plainjs:\n${other.join('\n')}`);
if (seen.join('|') !== 'name,seats,number|Ada,3,a42|1,Ben,a43|Cleo,0,2026-09-30' || other[2] !== 'Ben,1,a43,') {
  console.error('CHANGED: Ben is called Ben.');
  process.exit(1);
}
JS
node ask.mjs
