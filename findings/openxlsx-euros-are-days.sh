#!/usr/bin/env bash
# openxlsx 4.2.5.2 (R), asked by read.xlsx with `detectDates = TRUE` for a list with hiring dates and prices in euros, in the format of Excel and LibreOffice, `#,##0.00\ [$€-407]`.
#
# The guess: days in the one column and 79 and 1200 in the other: in the format there is no sign of a day, month or year.
#
# What it does: 79 is the nineteenth of March 1900, and 1200 a day in 1903. It leaves out of the format all that stands before the last bracket, and takes what is left, nothing, for
# a day's. With the sign in front, `[$€-407]\ #,##0.00`, both are numbers. One price with cents, and the whole list cannot be read ("Error reading date: 99.9").
set -euo pipefail

pinned='4.2.5.2-1'
if ! dpkg -s r-cran-openxlsx >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-openxlsx=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact exceljs@4.4.0 2>/dev/null
cat >make.mjs <<'JS'
import ExcelJS from 'exceljs';

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Seats');
sheet.addRow(['name', 'hired', 'behind', 'before']);
for (const [name, price] of [['Ada', 79], ['Ben', 1200]]) {
  const row = sheet.addRow([name, new Date(Date.UTC(2026, 9, 1)), price, price]);
  row.getCell(2).numFmt = 'yyyy\\-mm\\-dd';
  row.getCell(3).numFmt = '#,##0.00\\ [$€-407]';
  row.getCell(4).numFmt = '[$€-407]\\ #,##0.00';
}
await book.xlsx.writeFile('seats.xlsx');
JS
node make.mjs
echo "openxlsx $(dpkg-query -W -f '${Version}' r-cran-openxlsx) (Debian), seen with $pinned"
seen=$(Rscript -e 'write.table(openxlsx::read.xlsx("seats.xlsx", detectDates = TRUE), quote = FALSE, row.names = FALSE, sep = ",")')
echo "$seen"
[ "$seen" = $'name,hired,behind,before\nAda,2026-10-01,1900-03-19,79\nBen,2026-10-01,1903-04-14,1200' ] || {
  echo 'CHANGED: 79 euros are no day.' >&2
  exit 1
}
