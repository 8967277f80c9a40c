#!/usr/bin/env bash
# Guile 3.0.8, asked by `date->string` of SRFI 19 for the week of the year as ISO 8601 counts them (`~V`), in which reports of seats are filed; GNU date is asked for the same.
#
# The guess: 1 for 2026-01-01, 40 for 2026-10-01, 53 for 2026-12-31 and for 2027-01-01, as date has it (ISO 8601: the week with the year's first Thursday is the first).
#
# What it does: -1, 38, 51 and -1. Most weeks are two too early, and the first days of the year are in a week of less than nought. A report filed under week 40 by another program is not the one of its week 40, and what is due in week 39 is told in week 41.
set -euo pipefail

pinned='3.0.8-2'
if ! command -v guile >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "guile-3.0=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.scm" <<'SCHEME'
(use-modules (srfi srfi-19))
(for-each (lambda (text) (format #t "~a\n" (date->string (string->date text "~Y-~m-~d") "~V")))
          '("2026-01-01" "2026-01-05" "2026-10-01" "2026-12-31" "2027-01-01"))
SCHEME
mapfile -t seen < <(HOME=$folder TZ=UTC guile --no-auto-compile "$folder/ask.scm")
echo "Guile $(guile --version | head -1 | awk '{print $NF}') (Debian), seen with $pinned"
days=(2026-01-01 2026-01-05 2026-10-01 2026-12-31 2027-01-01)
weeks=()
for index in "${!days[@]}"; do
  weeks+=("$(date -u -d "${days[index]}" +%V)")
  echo "${days[index]}: ${seen[index]}, date ${weeks[index]}"
done
[ "${seen[*]}|${weeks[*]}" = '-1 00 38 51 -1|01 02 40 53 53' ] || {
  echo 'CHANGED: the first of October is in week 40.' >&2
  exit 1
}
