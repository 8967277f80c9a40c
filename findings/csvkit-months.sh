#!/usr/bin/env bash
# csvkit 1.0.7 with agate 1.6.3, asked by `csvjson` for a list of people as it stands.
#
# The guess: a column of first names is text, and comes out as it went in.
#
# What it does: where all in it are called April, May or June, they are days: April is 0001-04-01. So are people whose last names are Mon and Sun, by the
# week in which the first of January of the year 1 lies. With one other name in the column all of them are text.
set -euo pipefail

pinned='1.0.7-1'
packages=("csvkit=$pinned" "python3-csvkit=$pinned" python3-agate python3-agatedbf python3-agateexcel python3-agatesql python3-babel python-babel-localedata
  python3-dbfread python3-et-xmlfile python3-isodate python3-leather python3-olefile python3-openpyxl python3-parsedatetime python3-pytimeparse
  python3-six python3-slugify python3-sqlalchemy python3-text-unidecode python3-tz python3-xlrd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
export PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8
read_list() {
  printf "$1" >list.csv
  /usr/bin/python3 usr/bin/csvjson list.csv
}
echo "$(/usr/bin/python3 usr/bin/csvjson --version), agate $(dpkg-deb -f python3-agate_*.deb Version) (Debian), seen with csvkit $pinned"
months=$(read_list 'first,last\nApril,Stone\nMay,Reed\nJune,Berg\n')
week=$(read_list 'first,last\nAda,Mon\nBen,Sun\n')
others=$(read_list 'first,last\nApril,Stone\nMay,Reed\nAda,Berg\n')
printf 'April, May, June: %s\nMon, Sun:         %s\nApril, May, Ada:  %s\n' "$months" "$week" "$others"
[ "$months" = '[{"first": "0001-04-01", "last": "Stone"}, {"first": "0001-05-01", "last": "Reed"}, {"first": "0001-06-01", "last": "Berg"}]' ] &&
  [ "$week" = '[{"first": "Ada", "last": "0001-01-08"}, {"first": "Ben", "last": "0001-01-07"}]' ] && grep -q '"April"' <<<"$others" ||
  { echo 'CHANGED: names that are words of the calendar are names.' >&2 && exit 1; }
