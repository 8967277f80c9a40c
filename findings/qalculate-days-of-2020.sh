#!/usr/bin/env bash
# Qalculate! 4.5.1 (`qalc`), a calculator that knows days and units, asked for days about a contract, the day written as American exports have it, and for a month more.
#
# The guess: 2026-10-02 for the day after "10/01/2026", or an error; a month after the thirty-first of January is the twenty-eighth of February, as in Excel; half a year is six months.
#
# What it does: 2020-10-02: it takes two digits for the year, 20, and leaves out 26, so that every day of this century is of 2020. From 2026-10-01 on it counts right, and from 01.10.2026. A month after 31 January is the third of March, after 31 October the first of
# December; half a year after 1 October is the first of April, at noon. Nothing is said: what is due in a month is told when it is over, and what ends in 2026 ended six years ago.
set -euo pipefail

pinned='4.5.1-1'
if ! command -v qalc >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "qalc=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
asked=('"10/01/2026" + 1 day' '"12/31/2026" + 1 day' '"2026-10-01" + 1 day' '"01.10.2026" + 1 day' 'addMonths("2026-01-31", 1)' 'addMonths("2026-10-31", 1)' '"2026-10-01" + 0.5 year')
echo "Qalculate! $(qalc --version | head -1), seen with 4.5.1"
seen=''
for question in "${asked[@]}"; do
  answer=$(HOME=$folder XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder LC_ALL=C.UTF-8 qalc -t -defaults "$question" 2>&1 | tr -d '"')
  echo "$question: $answer"
  seen+="$answer|"
done
[ "$seen" = '2020-10-02|2021-01-01|2026-10-02|2026-10-02|2026-03-03|2026-12-01|2027-04-01T12:00:00|' ] || {
  echo 'CHANGED: 2026 is not 2020.' >&2
  exit 1
}
