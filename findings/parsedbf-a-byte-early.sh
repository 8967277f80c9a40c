#!/usr/bin/env bash
# parsedbf 2.0.0 (npm), given a dBASE table of who is active, when people were hired and how many seats they have, as dbffile 1.13.0 writes it and as dbf 0.96.5 (Python) does; dbffile and dbfread 2.0.7 (Python) read both.
#
# The guess: two people, active, with their days and seats, from either file: how long the header is stands in the header (bytes 8 and 9), and the records begin behind it.
#
# What it does: of dbffile's file nobody is active, nobody has a day, and each has as many seats as the last digit of the day of hiring says: it counts the header's length by the columns, and dbffile writes one byte more behind them, as its header says. Names are right, as the blank before them is taken off,
# so that nothing shows. Of the other file all is right, but who is not known to be active or not ("?") is not.
set -euo pipefail

if ! dpkg -s python3-dbf python3-dbfread >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends 'python3-dbf=0.96.005-2' 'python3-dbfread=2.0.7-5' >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact parsedbf@2.0.0 dbffile@1.13.0 2>/dev/null
/usr/bin/python3 - <<'PY'
import datetime, dbf
table = dbf.Table('python.dbf', 'NAME C(20); ACTIVE L; HIRED D; SEATS N(4,0)')
table.open(dbf.READ_WRITE)
for row in (('Ada', True, datetime.date(2026, 10, 1), 12), ('Ben', True, datetime.date(2026, 12, 24), 34), ('Cleo', None, datetime.date(2026, 1, 31), 5)):
    table.append(row)
table.close()
PY
cat >ask.mjs <<'JS'
import { readFileSync } from 'fs';
import parse from 'parsedbf';
import dbffile from 'dbffile';

const day = (date) => (date instanceof Date && !isNaN(date) ? date.toISOString().slice(0, 10) : null);
const told = (rows) => rows.map((row) => `${row.NAME} ${row.ACTIVE} ${day(row.HIRED)} ${row.SEATS}`).join(', ');
const file = await dbffile.DBFFile.create('dbffile.dbf', [
  { name: 'NAME', type: 'C', size: 20 },
  { name: 'ACTIVE', type: 'L', size: 1 },
  { name: 'HIRED', type: 'D', size: 8 },
  { name: 'SEATS', type: 'N', size: 4 },
]);
await file.appendRecords([
  { NAME: 'Ada', ACTIVE: true, HIRED: new Date('2026-10-01'), SEATS: 12 },
  { NAME: 'Ben', ACTIVE: true, HIRED: new Date('2026-12-24'), SEATS: 34 },
]);
for (const name of ['dbffile.dbf', 'python.dbf']) {
  const bytes = readFileSync(name);
  console.log(`parsedbf of ${name}: ${told(parse(new DataView(bytes.buffer, bytes.byteOffset, bytes.length)))}`);
  console.log(`dbffile of ${name}: ${told(await (await dbffile.DBFFile.open(name)).readRecords())}`);
}
JS
seen=$(
  TZ=UTC node ask.mjs
  /usr/bin/python3 -c 'import dbfread; print("dbfread of dbffile.dbf: " + ", ".join(" ".join(str(part) for part in row.values()) for row in dbfread.DBF("dbffile.dbf")))'
)
echo "parsedbf 2.0.0, dbffile 1.13.0, dbf $(dpkg-query -W -f '${Version}' python3-dbf) and dbfread $(dpkg-query -W -f '${Version}' python3-dbfread) of Python"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[^:]*: //' | paste -sd'|')" = 'Ada false null 1, Ben false null 4|Ada true 2026-10-01 12, Ben true 2026-12-24 34|Ada true 2026-10-01 12, Ben true 2026-12-24 34, Cleo false 2026-01-31 5|Ada true 2026-10-01 12, Ben true 2026-12-24 34, Cleo null 2026-01-31 5|Ada True 2026-10-01 12, Ben True 2026-12-24 34' ] || {
  echo 'CHANGED: the records begin where the header ends.' >&2
  exit 1
}
