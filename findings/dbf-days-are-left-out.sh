#!/usr/bin/env bash
# dbf 0.2.0 (npm), told to write a dBASE table of people with the day on which they were hired, a Date, and whether they have left, of which nothing is known of Ada (null); read by dbffile 1.13.0.
#
# The guess: a column of days (D), as dBASE has them and dbffile writes them, or a text, or an error for what it does not know; and a question mark for Ada, as for a logical that is not known, by which dbffile reads null.
#
# What it does: there is no column of days at all, as it has no kind for what is no text, number or boolean, and nothing is said. Of Ada it says F: she has not left. A table that is written so says when nobody was hired, and of whom nothing is known that they are
# still there.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact dbf@0.2.0 dbffile@1.13.0 2>/dev/null
cat >ask.cjs <<'JS'
const { writeFileSync } = require('fs');
const { structure } = require('dbf');
const { DBFFile } = require('dbffile');

const ada = { name: 'Ada', hired: new Date('2026-10-01'), left: null };
const ben = { name: 'Ben', hired: new Date('2026-09-01'), left: true };
(async () => {
  for (const people of [[ada, ben], [ben, ada]]) {
    writeFileSync('people.dbf', Buffer.from(structure(people).buffer));
    const file = await DBFFile.open('people.dbf');
    const rows = await file.readRecords();
    console.log(`${file.fields.map((field) => `${field.name} ${field.type}`).join(', ')}: ${rows.map((row) => JSON.stringify(Object.values(row))).join(' ')}`);
  }
})();
JS
seen=$(node ask.cjs)
echo "dbf 0.2.0, dbffile 1.13.0, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = 'name C, left L: ["Ada",false] ["Ben",true]|name C, left L: ["Ben",true] ["Ada",false]' ] || {
  echo 'CHANGED: a day is written.' >&2
  exit 1
}
