#!/usr/bin/env bash
# GNU datamash 1.7, asked (`crosstab 1,2 sum 3`) for the seats of each team by plan, of a list in which the people of a team do not stand together.
#
# The guess: 11 for Sales' Core, or an error, or a line for each run of a team, as `-g 1 sum 3` has it of a list that is not sorted: that one shows at a glance.
#
# What it does: 4, the seats of the first run, at its place in a table that looks whole: what comes later for the same cell is left out. `count` says 1 of two. Nothing is said. With `-s`, which sorts before, it is 11: the manual notes that sorting is required, and not what comes
# of a list that is not sorted.
set -euo pipefail

pinned='1.7-2'
if ! command -v datamash >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "datamash=$pinned" >/dev/null
fi
list() { printf '%s\t%s\t%s\n' Sales Core 4 'R&D' Team 2 Sales Core 7 'R&D' Team 9; }
cross() { list | LC_ALL=C datamash "$@" | tr '\t' ' ' | paste -sd'/'; }
unsorted=$(cross crosstab 1,2 sum 3)
counted=$(cross crosstab 1,2 count 3)
sorted=$(cross -s crosstab 1,2 sum 3)
groups=$(cross -g 1 sum 3)
echo "datamash $(dpkg-query -W -f '${Version}' datamash) (Debian), seen with $pinned"
echo "crosstab: $unsorted"
echo "crosstab, count: $counted"
echo "crosstab, sorted: $sorted"
echo "groups: $groups"
[ "$unsorted|$counted|$sorted|$groups" = ' Core Team/R&D N/A 2/Sales 4 N/A| Core Team/R&D N/A 1/Sales 1 N/A| Core Team/R&D N/A 11/Sales 11 N/A|Sales 4/R&D 2/Sales 7/R&D 9' ] || {
  echo 'CHANGED: a sum is of all.' >&2
  exit 1
}
