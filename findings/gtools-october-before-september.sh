#!/usr/bin/env bash
# gtools 3.9.4 (R), asked by `mixedsort`, which has numbers within texts in their order, to sort days as ISO 8601 has them, employees' codes with a hyphen, and versions.
#
# The guess: 2025-12-31, 2026-09-30, 2026-10-01, 2026-10-02, as sort() has them; Ada-2 before Ada-10, as its manual has "Aspirin 50mg" before "Aspirin 100mg".
#
# What it does: a hyphen before a number is a minus: within a year the last day is the first, 2026-10-02 before 2026-09-30, and Ada-10 before Ada-2. The years themselves are in order, so that a list over two years goes back and forth: who was seen last stands above who was seen first, of one year alone. Without hyphens it is right.
set -euo pipefail

pinned='3.9.4-1'
if ! dpkg -s r-cran-gtools >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-gtools=$pinned" >/dev/null
fi
seen=$(
  LC_ALL=C.UTF-8 Rscript - <<'R'
suppressMessages(library(gtools))
for (texts in list(c("2026-09-30", "2026-10-01", "2026-10-02", "2025-12-31"), c("Ada-2", "Ada-10"), c("Ada 2", "Ada 10"))) cat(mixedsort(texts), sep = "; ", fill = TRUE)
R
)
echo "gtools $(dpkg-query -W -f '${Version}' r-cran-gtools) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/[; ]*$//' | paste -sd'|')" = '2025-12-31; 2026-10-02; 2026-10-01; 2026-09-30|Ada-10; Ada-2|Ada 2; Ada 10' ] || {
  echo 'CHANGED: September is before October.' >&2
  exit 1
}
