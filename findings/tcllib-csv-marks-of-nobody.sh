#!/usr/bin/env bash
# csv 0.8.1 of Tcllib 1.21 (Tcl), given lists that have every cell in quotation marks, the empty ones too, as many programs write them (`csv::split`); one is written by Python's csv.
#
# The guess: an empty text for "": two marks with nothing between are a cell with nothing in it (RFC 4180 §2.5).
#
# What it does: a quotation mark, as it takes the two for one that is written twice. Whoever has no team is in the team `"`, together with all others who have none, and whose day of leaving is not known has a day, which is no empty text.
# With -alternate it is empty. Its own `csv::join` writes nothing for an empty cell, so that what it has written it reads.
set -euo pipefail

pinned='1.21+dfsg-1'
if ! dpkg -s tcllib >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "tcllib=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -c 'import csv, sys; csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(["Ada", "", "3"])' >list.csv
cat >ask.tcl <<'TCL'
package require csv
set list [open list.csv]
set row [gets $list]
proc said {cells} { puts [join $cells |] }
said [csv::split $row]
said [csv::split -alternate $row]
puts [csv::join {Ada {} 3}]
said [csv::split [csv::join {Ada {} 3}]]
TCL
mapfile -t seen < <(tclsh ask.tcl)
echo "Tcllib $(dpkg-query -W -f '${Version}' tcllib) (Debian), seen with $pinned"
asked=("$(cat list.csv), read" 'read with -alternate' 'written by itself' 'read again')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "$(printf '%s\n' "${seen[@]}")" = $'Ada|"|3\nAda||3\nAda,,3\nAda||3' ] || {
  echo 'CHANGED: an empty cell is empty.' >&2
  exit 1
}
