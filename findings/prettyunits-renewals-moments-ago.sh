#!/usr/bin/env bash
# prettyunits 1.1.1 (R), asked by `time_ago` how long ago people were seen, and when contracts were renewed or will be; of one person no day is known (NA).
#
# The guess: "in a month", or a time with a minus, or an error, for a day to come; NA for who was never seen.
#
# What it does: whatever is to come is "moments ago", be it tomorrow or in two years: the renewals of a list that are due look done, and who is to begin has just been seen. One NA makes an error of the whole list, "missing value where TRUE/FALSE needed". 500 days are "about a year ago". Days that are past are right otherwise.
set -euo pipefail

pinned='1.1.1-2'
if ! dpkg -s r-cran-prettyunits >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-prettyunits=$pinned" >/dev/null
fi
seen=$(
  LC_ALL=C.UTF-8 Rscript - <<'R'
library(prettyunits)
now <- Sys.time()
for (days in c(-600, -40, -1, 5, 40, 500)) cat(days, "days ago:", time_ago(now - as.difftime(days, units = "days")), "\n")
cat("not known:", tryCatch(time_ago(c(now, NA)), error = function(error) "error"), "\n")
R
)
echo "prettyunits $(dpkg-query -W -f '${Version}' r-cran-prettyunits) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //; s/ *$//' | paste -sd'|')" = 'moments ago|moments ago|moments ago|5 days ago|about a month ago|about a year ago|error' ] || {
  echo 'CHANGED: what is to come is not past.' >&2
  exit 1
}
