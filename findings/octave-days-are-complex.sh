#!/usr/bin/env bash
# Octave 7.3.0, asked by `csvread` for a list of how many messages people sent and when they were last seen, where of some nothing is known, and by `str2double` and `datenum` for a price and a month.
#
# The guess: NaN for what is no number, an empty cell, "n/a" and a day, as importdata has NA; 79.5 or NaN for "79,5", as for "1.234,50"; 2026-10-01 for "Oct 2026", or an error, as for 10/2026.
#
# What it does: who is not known sent 0, and was seen on day 0, as who sent none. The first of October is the complex number 2026 - 10i, and all numbers of the list are complex from then on. "79,5" is 795, as commas are left out wherever they stand. "Oct 2026" is the
# twentieth of October in the year 26. Nothing is said: the mean of messages is of people of whom there is no line.
set -euo pipefail

pinned='7.3.0-2'
if ! command -v octave >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "octave=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '3,2026-10-01\n,2026-09-01\nn/a,never\n0,\n' >list.csv
cat >ask.m <<'OCTAVE'
list = csvread("list.csv");
printf("%s\n", strjoin(arrayfun(@(value) strtrim(num2str(value)), list(:, 1).', "UniformOutput", false), " "));
printf("%s\n", strjoin(arrayfun(@(value) strtrim(num2str(value)), list(:, 2).', "UniformOutput", false), " "));
printf("%g %s\n", str2double("79,5"), datestr(datenum("Oct 2026"), 29));
printf("%s\n", version);
OCTAVE
mapfile -t seen < <(HOME=$folder octave-cli --norc ask.m 2>/dev/null)
echo "Octave ${seen[3]}, seen with 7.3.0"
asked=('messages 3, empty, n/a and 0' 'days 2026-10-01, 2026-09-01, never and empty' '79,5 and Oct 2026')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "$(printf '%s|' "${seen[@]:0:3}")" = '3 0 0 0|2026-10i 2026-9i 0 0|795 0026-10-20|' ] || {
  echo 'CHANGED: a day is no complex number.' >&2
  exit 1
}
