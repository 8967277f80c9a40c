#!/usr/bin/env bash
# Gnumeric 1.12.55, asked in English (the locale C) to read a list of days as German, Polish and Turkish programs write them.
#
# The guess: 10.01.2026 is the tenth of January, or a text: with dots the day stands first wherever days are written so.
#
# What it does: it is the first of October, and 01.10.2026 08:00 is in January. A row further down that cannot be read so, 31.12.2026, changes those above: then 10.01.2026
# is the tenth of January. Of a list without one, every day up to the twelfth has its month for its day.
set -euo pipefail

pinned='1.12.55-1'
if ! dpkg -s gnumeric >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "gnumeric=$pinned" >/dev/null
fi
echo "Gnumeric $(dpkg-query -W -f '${Version}' gnumeric) (Debian), seen with $pinned"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
read_days() {
  printf '%s\n' 'seen' "$@" >list.csv
  LC_ALL=C.UTF-8 ssconvert list.csv seen.csv 2>/dev/null
  tr -d '"' <seen.csv | tail -n +2 | paste -sd,
}
some=$(read_days '10.01.2026' '01.10.2026 08:00')
more=$(read_days '10.01.2026' '01.10.2026 08:00' '31.12.2026')
printf '%s\n' "two rows: $some" "with a third: $more"
[ "$some" = '2026/10/01,2026/01/10 08:00:00' ] && [ "$more" = '2026/01/10,2026/10/01 08:00:00,2026/12/31' ] || {
  echo 'CHANGED: the day stands first, whatever stands below it.' >&2
  exit 1
}
