#!/usr/bin/env bash
# data.table 1.14.8 (R), told to write a list of people with `fwrite` and to read it again with `fread`, month by month, where one has a nickname in quotation marks, Ada "The" Stone.
#
# The guess: Ada "The" Stone, each time: within marks one mark is written as two (RFC 4180 §2.7), so it writes them, and reads two as one, as R's own read.csv does.
#
# What it does: it reads two as two, and nothing is said. The next time it writes four of them, then eight: after three months she is called Ada """"""""The"""""""" Stone. No other list has her by that name, and of each month's list compared with
# the one before, she has left and somebody new has come.
set -euo pipefail

pinned='1.14.8+dfsg-1'
if ! dpkg -s r-cran-data.table >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-data.table=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.R <<'R'
options(warn = 2)
suppressPackageStartupMessages(library(data.table))
people <- data.table(name = c('Ada "The" Stone', "Ben Reed"), seats = 1:2)
fwrite(people, "list.csv")
cat(read.csv("list.csv")$name[1], "\n", sep = "")
for (month in 1:3) {
  people <- fread("list.csv")
  cat(people$name[1], "\n", sep = "")
  fwrite(people, "list.csv")
}
R
mapfile -t seen < <(LC_ALL=C.UTF-8 Rscript ask.R 2>&1)
echo "data.table $(dpkg-query -W -f '${Version}' r-cran-data.table) (Debian), seen with $pinned"
asked=('read.csv' 'fread' 'a month later' 'another month later')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "$(printf '%s\n' "${seen[@]}")" = $'Ada "The" Stone\nAda ""The"" Stone\nAda """"The"""" Stone\nAda """"""""The"""""""" Stone' ] || {
  echo 'CHANGED: a name is written and read alike.' >&2
  exit 1
}
