#!/usr/bin/env bash
# lubridate 1.9.2 (R), asked for times of the day as American exports have them, "3:00:00 PM" (`hms`, `hm`), and for how long before a renewal one is told, "-1 day" and "-PT1H" (`duration`, `period`).
#
# The guess: 15H, 0H for a quarter past midnight, and a day less; or NA and a warning, as for what it cannot read.
#
# What it does: three in the morning, and a quarter past noon for "12:15 am": it reads the numbers and leaves PM and AM out, and says nothing, also where it is not told to be quiet. "-1 day" and "-PT1H" are a day and an hour
# more, as the sign is left out. `parse_date_time` with the order "I:M p" has 15:00.
set -euo pipefail

pinned='1.9.2+dfsg-1'
if ! dpkg -s r-cran-lubridate >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-lubridate=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.R <<'R'
options(warn = 2)
suppressPackageStartupMessages(library(lubridate))
said <- function(value) cat(format(value), sep = "\n")
said(hms("3:00:00 PM", quiet = FALSE))
said(hm("3:00 pm"))
said(hm("12:15 am"))
said(as.numeric(duration("-1 day")) / 86400)
said(as.numeric(period("-1 day")) / 86400)
said(as.numeric(duration("-PT1H")) / 3600)
said(format(parse_date_time("3:00 PM", "I:M p"), "%H:%M"))
R
mapfile -t seen < <(TZ=UTC LC_ALL=C.UTF-8 Rscript ask.R 2>&1)
echo "lubridate $(dpkg-query -W -f '${Version}' r-cran-lubridate) (Debian), seen with $pinned"
asked=('3:00:00 PM' '3:00 pm' '12:15 am' '-1 day, days' '-1 day as a period, days' '-PT1H, hours' '3:00 PM by parse_date_time')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "${seen[*]}" = '3H 0M 0S 3H 0M 0S 12H 15M 0S 1 1 1 15:00' ] || {
  echo 'CHANGED: an afternoon is no morning.' >&2
  exit 1
}
