#!/usr/bin/env bash
# SWI-Prolog 9.0.4, asked by `parse_time` when a contract ends or somebody was hired, in the forms of ISO 8601, of which one is a month alone.
#
# The guess: 2026-10-01 for 2026-10, as for 2026-10-01 itself; or none, as for the year alone. None for 2026-02-30, and for the 366th day of a year that has 365, as for 2026-13-01.
#
# What it does: 2026-10 is the thirtieth of September, and 2026-01 the last day of 2025: every month begins a day before it, in another quarter and at times in another year. 2026-02-30 is the second of March, and 2026-366 the first
# of January 2027. Whoever sums contracts by month has each a month too early.
set -euo pipefail

pinned='9.0.4+dfsg-2'
if ! dpkg -s swi-prolog-nox >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "swi-prolog-nox=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.pl" <<'PL'
said(Text) :- parse_time(Text, Moment), !, format_time(atom(Day), '%F', Moment), format("~w: ~w~n", [Text, Day]).
said(Text) :- format("~w: none~n", [Text]).
:- initialization((maplist(said, ['2026-10-01', '2026-W40-4', '2026-274', '2026-10', '2026-01', '2026-02-30', '2026-366', '2026-13-01', '2026']), halt)).
PL
seen=$(swipl "$folder/ask.pl" </dev/null)
echo "SWI-Prolog $(dpkg-query -W -f '${Version}' swi-prolog-nox) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd' ')" = '2026-10-01 2026-10-01 2026-10-01 2026-09-30 2025-12-31 2026-03-02 2027-01-01 none none' ] || {
  echo 'CHANGED: a month begins with its first day.' >&2
  exit 1
}
