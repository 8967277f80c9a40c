#!/usr/bin/env bash
# xlsx2csv 0.7.8, given numbers whose formats say what is counted, as in `0 "days"`.
#
# The guess: 12, or "12 days" as the cell shows it: what stands in quotation marks in a format is text (ECMA-376 part 1 §18.8.31).
#
# What it does: it takes a letter within the marks for a part of a day, and gives `0 "11ays"`, for day 12 counted from 1899-12-30. So it goes with "hours",
# "months" and "Team": the number is gone. With "Tage", German for days, it is 12.
set -euo pipefail

pinned='1:0.7.8-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("xlsx2csv=$pinned" python3-openpyxl python3-et-xmlfile)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
export PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8
PYTHONPATH="$folder/usr/lib/python3/dist-packages" /usr/bin/python3 - <<'PYTHON'
import openpyxl

book = openpyxl.Workbook()
for text in ('0 "days"', '0 "hours"', '0 "months"', '0 "Tage"', '"Team "0'):
    book.active.append([12])
    book.active.cell(book.active.max_row, 1).number_format = text
book.save("counts.xlsx")
PYTHON
echo "xlsx2csv $(dpkg-deb -f xlsx2csv_*.deb Version), written by openpyxl $(dpkg-deb -f python3-openpyxl_*.deb Version) (Debian), seen with xlsx2csv $pinned"
seen=$(/usr/bin/python3 usr/bin/xlsx2csv counts.xlsx)
echo "$seen"
expected=$(printf '%s\n' '"0 ""11ays"""' '"0 ""12ours"""' '"0 ""01ont12s"""' 12 '"""tea01 ""0"')
if [ "$seen" = "$expected" ]; then
  echo 'As seen: words in formats are taken for days.'
else
  echo 'CHANGED: words in formats are words.' >&2
  exit 1
fi
