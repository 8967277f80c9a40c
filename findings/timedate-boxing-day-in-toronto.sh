#!/usr/bin/env bash
# timeDate 4022.108 (R), asked for the holidays of Toronto's exchange (`holidayTSX`) in years in which Christmas is a Saturday, and by them for the working days of that December; London's (`holidayLONDON`) for the same.
#
# The guess: Monday the twenty-seventh and Tuesday the twenty-eighth, as Christmas and Boxing Day both fall on the weekend, and so 21 working days in December 2021, as in London.
#
# What it does: the twenty-seventh twice, and the twenty-eighth is a day like any other, so that there are 22: each of the two days is moved on its own, to the same Monday. So it is in 2027. Where Christmas is a Sunday, as in 2022, it is right.
# A notice of so many working days across that week is a day too short.
set -euo pipefail

pinned='4022.108-1'
if ! dpkg -s r-cran-timedate >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-timedate=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.R" <<'R'
suppressPackageStartupMessages(library(timeDate))
for (year in c(2021, 2022, 2027)) for (exchange in c("holidayTSX", "holidayLONDON")) {
  holidays <- get(exchange)(year)
  december <- timeSequence(sprintf("%d-12-01", year), sprintf("%d-12-31", year))
  cat(year, exchange, paste(format(holidays[format(holidays, "%m") == "12"], "%d"), collapse = " "), "=>", sum(isBizday(december, holidays)), "\n")
}
R
seen=$(TZ=UTC Rscript "$folder/ask.R")
echo "timeDate $(dpkg-query -W -f '${Version}' r-cran-timedate) (Debian), seen with $pinned; holidays of December, working days"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[0-9]* holiday//; s/ *$//' | paste -sd'|')" = 'TSX 27 27 => 22|LONDON 27 28 => 21|TSX 26 27 => 20|LONDON 26 27 => 20|TSX 27 27 => 22|LONDON 27 28 => 21' ] || {
  echo 'CHANGED: Christmas and Boxing Day are two.' >&2
  exit 1
}
