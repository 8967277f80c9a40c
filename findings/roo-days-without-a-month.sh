#!/usr/bin/env bash
# Roo 2.10.0 (Ruby), asked by `formatted_value` for days as their cells show them, in the formats of Excel for Germany and for ISO 8601.
#
# The guess: 01.10.2026, 2026-10-01 and Oct-26; or the day in a form of its own, as for formats it cannot read, of which it tells.
#
# What it does: dd.00.yyyy, yyyy\-00\-dd and 000\-yy: what is not among the formats it knows by heart it takes for a time of the day, puts the minutes in for the m, and says nothing. Of
# the day there is nothing left. With slashes, as in the United States, it is right, and so is `cell`, which gives the day itself.
set -euo pipefail

pinned='2.10.0-1'
if ! dpkg -s ruby-roo >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "ruby-roo=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact exceljs@4.4.0 2>/dev/null
cat >make.mjs <<'JS'
import ExcelJS from 'exceljs';

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Days');
for (const format of ['m/d/yy', 'dd.mm.yyyy', 'yyyy\\-mm\\-dd', 'mmm\\-yy']) {
  sheet.addRow([format, new Date(Date.UTC(2026, 9, 1))]).getCell(2).numFmt = format;
}
await book.xlsx.writeFile('days.xlsx');
JS
node make.mjs
echo "Roo $(dpkg-query -W -f '${Version}' ruby-roo) (Debian), seen with $pinned"
seen=$(ruby -e '
  require "roo"
  sheet = Roo::Spreadsheet.open("days.xlsx").sheet(0)
  (1..4).each { |row| puts "#{sheet.cell(row, 1)}: #{sheet.formatted_value(row, 2)}, #{sheet.cell(row, 2)}" }
')
echo "$seen"
[ "$seen" = $'m/d/yy: 10/1/26, 2026-10-01\ndd.mm.yyyy: dd.00.yyyy, 2026-10-01\nyyyy\\-mm\\-dd: yyyy\\-00\\-dd, 2026-10-01\nmmm\\-yy: 000\\-yy, 2026-10-01' ] || {
  echo 'CHANGED: 01.10.2026 has a day, a month and a year.' >&2
  exit 1
}
