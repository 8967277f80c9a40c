#!/usr/bin/env bash
# csv-split-easy 7.0.11 (npm), given a list of people in which one has a note in two lines, within quotation marks (RFC 4180 §2.6); that it takes commas out of thousands and adds noughts to prices is known.
#
# The guess: three people, and the note with its break, or with a blank.
#
# What it does: the note's first line is gone, with the marks, and its second line is a person, whose name it is; Ben
# has a name and nothing else, and "back" has his seats. Nothing is said. Marks and commas within marks are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csv-split-easy@7.0.11 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { splitEasy } from 'csv-split-easy';

const { version } = JSON.parse(readFileSync('node_modules/csv-split-easy/package.json', 'utf8'));
console.log(`csv-split-easy ${version}, Node ${process.version}`);
const read = splitEasy('name,note,seats\nAda,"Sales, ""North""",1\nBen,"comes\nback",2\nCleo,,3\n');
const seen = read.map((row) => row.join(' | ')).join('; ');
console.log(seen);
if (seen !== 'name | note | seats; Ada | Sales, "North" | 1; Ben; back | 2; Cleo |  | 3') {
  console.error('CHANGED: a note is one cell.');
  process.exit(1);
}
JS
node ask.mjs
