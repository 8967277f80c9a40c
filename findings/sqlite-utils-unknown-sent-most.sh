#!/usr/bin/env bash
# sqlite-utils 3.30, asked in SQL of a CSV file (`sqlite-utils memory`, which tells the kinds of columns by itself) who sent most messages, who sent over a hundred, and how many on the mean; of one person nothing is known.
#
# The guess: Ada, nobody, and 8, the mean of two: the column is one of numbers, and an empty cell in it is null, as q 3.1.6 has it of the same file.
#
# What it does: Cleo, of whom nothing is known, sent most, and more than a hundred, and the mean is 5.33. It makes a column of integers and puts an empty text in it, which SQLite takes for more than any number, and for a
# nought where it adds up. `messages IS NULL` finds nobody.
set -euo pipefail

pinned='3.30-1+deb12u1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("sqlite-utils=$pinned" python3-click python3-click-default-group python3-colorama python3-dateutil python3-six python3-sqlite-fts4 python3-tabulate python3-pluggy python3-q-text-as-data)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
export PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8
printf 'name,messages\nAda,12\nBen,4\nCleo,\n' >use.csv
ask() { /usr/bin/python3 usr/bin/sqlite-utils memory use.csv "$1" --csv --no-headers | tr -d '\r' | paste -sd' '; }
other() { /usr/bin/python3 usr/bin/q -H -d, "$1" 2>/dev/null | paste -sd' '; }
seen='' compared=''
for sql in 'select name from use order by messages desc limit 1' 'select name from use where messages > 100' 'select round(avg(messages), 2) from use' 'select name from use where messages is null'; do
  answer=$(ask "$sql")
  from_q=$(other "${sql/from use/from use.csv}")
  echo "$sql: ${answer:-nobody}; q ${from_q:-nobody}"
  seen+="${answer:-nobody};" compared+="${from_q:-nobody};"
done
echo "sqlite-utils $(dpkg-deb -f sqlite-utils_*.deb Version), q $(dpkg-deb -f python3-q-text-as-data_*.deb Version) (Debian), seen with sqlite-utils $pinned"
[ "$seen" = 'Cleo;Cleo;5.33;nobody;' ] && [ "$compared" = 'Ada;nobody;8.0;Cleo;' ] || {
  echo 'CHANGED: what is not known is null.' >&2
  exit 1
}
