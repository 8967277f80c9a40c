#!/usr/bin/env bash
# openxlsx 4.2.5.2 (R), asked by read.xlsx with `detectDates = TRUE` when people were last seen, of a file that its write.xlsx has made.
#
# The guess: days, or days with their times, or numbers for the whole column, as where nobody was seen at midnight (46296.52).
#
# What it does: one moment at midnight is enough, as of somebody of whom the day alone is known: it is a day, 2026-07-01, and makes a column of days, and the number of every other moment is read as the
# day that it spells: 46296.52, which is 2026-10-01 at half past twelve, as a day of the year 4629.
set -euo pipefail

pinned='4.2.5.2-1'
if ! dpkg -s r-cran-openxlsx >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-openxlsx=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.R <<'R'
library(openxlsx)
for (last in c("2026-07-01 08:15:00", "2026-07-01 00:00:00")) {
  seen <- as.POSIXct(c("2026-10-01 12:30:00", last), tz = "UTC")
  write.xlsx(data.frame(name = c("Ada", "Ben"), seen = seen), "seen.xlsx")
  cat(last, ": ", paste(format(read.xlsx("seen.xlsx", detectDates = TRUE)$seen), collapse = " "), "\n", sep = "")
}
R
echo "openxlsx $(dpkg-query -W -f '${Version}' r-cran-openxlsx) (Debian), seen with $pinned"
seen=$(TZ=UTC Rscript ask.R)
echo "$seen"
[ "$seen" = $'2026-07-01 08:15:00: 46296.52 46204.34\n2026-07-01 00:00:00: 4629-01-08 2026-07-01' ] || {
  echo 'CHANGED: Ada was seen in 2026.' >&2
  exit 1
}
