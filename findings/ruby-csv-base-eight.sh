#!/usr/bin/env bash
# csv 3.2.2 of Ruby 3.1, told to make numbers of cells that are numbers (`converters: :numeric`), in a list with employees' numbers that are padded with noughts, as SAP and other programs with columns of fixed width write them.
#
# The guess: 7, 10 and 89, or the texts "007", "010" and "089", as noughts before a number mean nothing in a table.
#
# What it does: 010 is 8, in base 8, and 0089, which is none in that base, is 89.0, with places. So 0012 is 10, and 0010 is 8: of two numbers in one list the first is the second's in another. 0x1F is 31, 1_000 is 1000 and 0b11 is 3. Nothing is said; whoever
# joins by the number takes seats of other people. Without the noughts all are right.
set -euo pipefail

pinned='1:3.1'
if ! command -v ruby >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "ruby=$pinned" >/dev/null
fi
seen=$(ruby -rcsv -e '
  puts CSV::VERSION
  list = "name,number\nAda,007\nBen,010\nCleo,0012\nDora,0089\nEmil,12\nFay,0x1F\nGus,1_000\nHal,0b11\n"
  puts CSV.parse(list, headers: true, converters: :numeric).map { |row| row["number"] }.join(" ")
')
mapfile -t said <<<"$seen"
echo "csv ${said[0]} of Ruby $(ruby -e 'print RUBY_VERSION'), seen with 3.2.2"
echo "007 010 0012 0089 12 0x1F 1_000 0b11 => ${said[1]}"
[ "${said[1]}" = '7 8 10 89.0 12 31 1000 3' ] || {
  echo 'CHANGED: noughts before a number mean nothing.' >&2
  exit 1
}
