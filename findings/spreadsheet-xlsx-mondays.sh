#!/usr/bin/env bash
# Spreadsheet::XLSX 0.17 (Perl), given days whose format names the day of the week, `dddd, d mmmm yyyy`, as Excel's long date has it.
#
# The guess: Thursday, 1 October 2026, as Spreadsheet::ParseExcel, from which it has its formatting, has it; or no name.
#
# What it does: every day is a Monday, with the day of the month behind it: "Monday1 1 October 2026" and "Monday2 2 October 2026". `value` has no other reading of the cell than this one.
set -euo pipefail

pinned='0.17-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact exceljs@4.4.0 2>/dev/null
packages=("libspreadsheet-xlsx-perl=$pinned" libspreadsheet-parseexcel-perl libarchive-zip-perl libole-storage-lite-perl libcrypt-rc4-perl libdigest-perl-md5-perl)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >make.mjs <<'JS'
import ExcelJS from 'exceljs';

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Days');
sheet.addRow(['name', 'last seen']);
for (const day of [1, 2, 3]) sheet.addRow(['Ada', new Date(Date.UTC(2026, 9, day))]).getCell(2).numFmt = 'dddd, d mmmm yyyy';
await book.xlsx.writeFile('days.xlsx');
JS
node make.mjs
echo "Spreadsheet::XLSX $(dpkg-deb -f libspreadsheet-xlsx-perl_*.deb Version) (Debian), seen with $pinned"
seen=$(perl -I usr/share/perl5 -MSpreadsheet::XLSX -e '
  my $sheet = Spreadsheet::XLSX->new("days.xlsx")->{Worksheet}[0];
  print $sheet->{Cells}[$_][1]->value, "\n" for 1 .. 3;
')
echo "$seen"
[ "$seen" = $'Monday1 1 October 2026\nMonday2 2 October 2026\nMonday3 3 October 2026' ] || {
  echo 'CHANGED: the first of October 2026 is a Thursday.' >&2
  exit 1
}
