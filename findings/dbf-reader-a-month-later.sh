#!/usr/bin/env bash
# dbf-reader 1.0.3 (npm), given a dBASE table of who is active, when people were hired and how many seats they have, as dbffile 1.13.0 writes it; of Cleo nothing is known.
#
# The guess: 2026-10-01 and 2026-12-31, and null where nothing is known, as dbffile reads its own: a day is eight digits, and a logical that is not known has a question mark (dBASE III).
#
# What it does: 2026-11-01 and 2027-01-31: it gives the number of the month to JavaScript, which counts months from 0, so that each is a month late, and 31 January is the third of March. Of Cleo it says that she is not active and has 0 seats. Nothing is
# said: whoever counts probation or notice from these days has a month too much, and who is not known has left.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact dbf-reader@1.0.3 dbffile@1.13.0 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('fs');
const { Dbf } = require('dbf-reader');
const { DBFFile } = require('dbffile');

const told = (rows) => rows.map((row) => `${row.NAME} ${row.ACTIVE} ${row.HIRED?.toISOString().slice(0, 10)} ${row.SEATS}`).join(', ');
(async () => {
  const file = await DBFFile.create('people.dbf', [
    { name: 'NAME', type: 'C', size: 20 },
    { name: 'ACTIVE', type: 'L', size: 1 },
    { name: 'HIRED', type: 'D', size: 8 },
    { name: 'SEATS', type: 'N', size: 4 },
  ]);
  await file.appendRecords([
    { NAME: 'Ada', ACTIVE: true, HIRED: new Date('2026-10-01'), SEATS: 12 },
    { NAME: 'Ben', ACTIVE: false, HIRED: new Date('2026-12-31'), SEATS: 0 },
    { NAME: 'Dora', ACTIVE: true, HIRED: new Date('2026-01-31'), SEATS: 1 },
    { NAME: 'Cleo', ACTIVE: null, HIRED: null, SEATS: null },
  ]);
  console.log(told(Dbf.read(readFileSync('people.dbf')).rows));
  console.log(told(await (await DBFFile.open('people.dbf')).readRecords()));
})();
JS
mapfile -t seen < <(TZ=UTC node ask.cjs)
echo "dbf-reader 1.0.3, dbffile 1.13.0, Node $(node --version)"
echo "dbf-reader: ${seen[0]}"
echo "dbffile: ${seen[1]}"
[ "${seen[0]}" = 'Ada true 2026-11-01 12, Ben false 2027-01-31 0, Dora true 2026-03-03 1, Cleo false undefined 0' ] &&
  [ "${seen[1]}" = 'Ada true 2026-10-01 12, Ben false 2026-12-31 0, Dora true 2026-01-31 1, Cleo null undefined null' ] || {
  echo 'CHANGED: October is October.' >&2
  exit 1
}
