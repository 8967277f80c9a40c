#!/usr/bin/env bash
# excel-builder-vanilla 5.2.5, asked in November and in July to write when people were hired, each day as JavaScript has it, midnight on this machine, on machines in Berlin, New York and Kolkata; read by ExcelJS 4.4.0.
#
# The guess: the day, whenever it is written; or the day in UTC; and an empty cell where nothing is known (null).
#
# What it does: in Berlin and in New York, who was hired in summer was hired the day before, at 23:00, if it is written in winter, and is right in a list that is written in summer, where winter's days begin at one o'clock.
# It takes the offset from UTC of the moment at which it writes for that of all days. In Kolkata, without summer time, all are right. What is not known is the word "null".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact excel-builder-vanilla@5.2.5 exceljs@4.4.0 2>/dev/null
cat >clock.mjs <<'JS'
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length > 0 ? given : [process.env.NOW]));
  }
};
JS
cat >ask.mjs <<'JS'
import { createExcelFile, createWorkbook } from 'excel-builder-vanilla';
import ExcelJS from 'exceljs';

const book = createWorkbook();
const sheet = book.createWorksheet({ name: 'Hired' });
const style = book.getStyleSheet().createFormat({ format: 'yyyy-mm-dd' }).id;
sheet.setData([[new Date(2026, 0, 15), new Date(2026, 6, 15)].map((value) => ({ value, metadata: { type: 'date', style } })).concat(null)]);
book.addWorksheet(sheet);
const read = await new ExcelJS.Workbook().xlsx.load(await createExcelFile(book, 'Uint8Array'));
const [winter, summer, nothing] = read.worksheets[0].getRow(1).values.slice(1);
console.log(`${winter.toISOString().slice(0, 16)} ${summer.toISOString().slice(0, 16)} ${JSON.stringify(nothing)}`);
JS
node -e 'const v = (name) => JSON.parse(require("fs").readFileSync(`node_modules/${name}/package.json`)).version;
console.log(`excel-builder-vanilla ${v("excel-builder-vanilla")}, ExcelJS ${v("exceljs")}, Node ${process.version}`)'
for zone in Europe/Berlin America/New_York Asia/Kolkata; do
  for now in 2026-11-30 2026-07-30; do echo "$zone, on $now: $(NOW="${now}T12:00:00Z" TZ=$zone node --import ./clock.mjs ask.mjs)"; done
done >seen.txt
cat seen.txt
cat >expected.txt <<'TEXT'
Europe/Berlin, on 2026-11-30: 2026-01-15T00:00 2026-07-14T23:00 "null"
Europe/Berlin, on 2026-07-30: 2026-01-15T01:00 2026-07-15T00:00 "null"
America/New_York, on 2026-11-30: 2026-01-15T00:00 2026-07-14T23:00 "null"
America/New_York, on 2026-07-30: 2026-01-15T01:00 2026-07-15T00:00 "null"
Asia/Kolkata, on 2026-11-30: 2026-01-15T00:00 2026-07-15T00:00 "null"
Asia/Kolkata, on 2026-07-30: 2026-01-15T00:00 2026-07-15T00:00 "null"
TEXT
cmp -s seen.txt expected.txt || {
  echo 'CHANGED: who was hired in summer was hired on that day.' >&2
  exit 1
}
