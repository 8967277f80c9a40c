#!/usr/bin/env bash
# readr 2.1.4 with vroom 1.6.1 (R), asked by `read_csv` for a list of who sits in which room, each a number with a letter, D, E, F or L; it tells the kinds of columns by itself.
#
# The guess: text; what has a letter at its end is no number, as readr's own `guess_parser` says of it ("character"), and as the older reader within it has it (`with_edition(1, …)`).
#
# What it does: numbers without their letters: 1D and 1F are both room 1, and 1D2, the second desk there, is 100. It takes the letters for those with which programs mark kinds of numbers and powers of ten. One room with
# another letter, 3A, and all are text.
set -euo pipefail

pinned='2.1.4-1'
if ! dpkg -s r-cran-readr >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-readr=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '%s\n' 'name,room' Ada,1D Ben,1F Cleo,2L Dora,1D2 >people.csv
printf '%s\n' 'name,room' Ada,1D Ben,1F Cleo,2L Dora,3A >others.csv
cat >ask.R <<'R'
suppressPackageStartupMessages(library(readr))
rooms <- function(file) paste(suppressMessages(read_csv(file, show_col_types = FALSE))$room, collapse = " ")
cat(rooms("people.csv"), rooms("others.csv"), with_edition(1, rooms("people.csv")), guess_parser(c("1D", "1F", "2L", "1D2")), sep = "\n")
R
mapfile -t seen < <(LC_ALL=C.UTF-8 Rscript ask.R)
echo "readr $(dpkg-query -W -f '${Version}' r-cran-readr), vroom $(dpkg-query -W -f '${Version}' r-cran-vroom) (Debian), seen with readr $pinned"
printf '%s\n' "read: ${seen[0]}" "with a room 3A: ${seen[1]}" "by the older reader: ${seen[2]}" "guess_parser: ${seen[3]}"
[ "${seen[*]}" = '1 1 2 100 1D 1F 2L 3A 1D 1F 2L 1D2 character' ] || {
  echo 'CHANGED: room 1D is not room 1F.' >&2
  exit 1
}
