#!/usr/bin/env bash
# Roo 2.10.0 (Ruby), given numbers of seats whose format has a colour, as one marks them: `[Yellow]0`, `[Cyan]0` and `[Red]0`.
#
# The guess: 79, whatever the colour: it stands in brackets, and is no part of the number (ECMA-376 part 1 §18.8.31).
#
# What it does: in yellow and cyan 79 is the nineteenth of March 1900, also in the CSV file that it writes. It takes the y of the colour for that of a year; the d of
# Red alone is let out, as a bracket follows. In red, blue and green 79 is 79.
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
const sheet = book.addWorksheet('Seats');
sheet.addRow(['format', 'seats']);
for (const format of ['[Red]0', '[Blue]0', '[Green]0', '[Yellow]0', '[Cyan]0']) sheet.addRow([format, 79]).getCell(2).numFmt = format;
await book.xlsx.writeFile('seats.xlsx');
JS
node make.mjs
echo "Roo $(dpkg-query -W -f '${Version}' ruby-roo) (Debian), seen with $pinned"
seen=$(ruby -e 'require "roo"; puts Roo::Spreadsheet.open("seats.xlsx").to_csv')
echo "$seen"
[ "$(echo "$seen" | tail -n +2 | cut -d, -f2 | paste -sd' ')" = '79 79 79 1900-03-19 1900-03-19' ] || {
  echo 'CHANGED: 79 is 79 in every colour.' >&2
  exit 1
}
