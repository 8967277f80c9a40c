#!/usr/bin/env bash
# csv of SWI-Prolog 9.0.4, asked by `csv_read_file` for a list of who sits in which room and has which number, as the files have them; by itself it makes numbers of cells that are numbers.
#
# The guess: "007" in quotation marks is text, 1r3 (the third room of the first floor), 4'12 and 12_345 are no numbers; or all numbers are those of CSV files elsewhere, digits with a point.
#
# What it does: what is a number in Prolog is one: the room 1r3 is a third, 2r6 as well, so that two rooms are one; 4'12 is 6, in base 4, 0x1F is 31 and 12_345 is 12345. Quotation marks make no difference: "007" is 7. A desk called inf or nan is a number that is none.
# With `convert(false)` all are text.
set -euo pipefail

pinned='9.0.4+dfsg-2'
if ! dpkg -s swi-prolog-nox >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "swi-prolog-nox=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf "1r3,2r6,4'12,0x1F,12_345,\"007\",nan,1R3\n" >list.csv
cat >ask.pl <<'PL'
:- use_module(library(csv)).
said(Options) :- csv_read_file('list.csv', [Row], Options), Row =.. [_|Cells], atomic_list_concat(Cells, ' ', Line), writeln(Line).
same :- csv_read_file('list.csv', [Row], []), arg(1, Row, One), arg(2, Row, Two), (One =:= Two -> writeln(same) ; writeln(other)).
:- initialization((said([]), said([convert(false)]), same, halt)).
PL
mapfile -t seen < <(swipl ask.pl </dev/null)
echo "SWI-Prolog $(dpkg-query -W -f '${Version}' swi-prolog-nox) (Debian), seen with $pinned"
asked=("$(cat list.csv)" 'with convert(false)' 'the first two rooms')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "$(printf '%s\n' "${seen[@]}")" = $'1r3 1r3 6 31 12345 7 nan 1R3\n1r3 2r6 4\'12 0x1F 12_345 007 nan 1R3\nsame' ] || {
  echo 'CHANGED: a room is no third.' >&2
  exit 1
}
