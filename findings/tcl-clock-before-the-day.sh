#!/usr/bin/env bash
# Tcl 8.6.13, asked by `clock scan` without a format, as its lists are read most shortly, when a seat may be used until, and when people were hired; on 2026-11-30.
#
# The guess: 2026-10-02 00:00 for "2026-10-01 24:00", the end of that day (ISO 8601:2004 §4.2.3), as with the format "%Y-%m-%d %H:%M"; for 25/12/2026 and 01-10-2026 the day, or an error, as for 1.10.2026; for 46296, a sheet's
# number of a day, an error.
#
# What it does: the end of a day is the day before it, at 23:59: whoever may use a seat until then has lost two days. Christmas is the twelfth of January 2028, as a month 25 is counted on; the first of October is
# the eighteenth of April 2007, as "-2026" is days, and every number of five digits is yesterday, 23:59. Nothing is said.
set -euo pipefail

pinned='8.6.13+dfsg-2'
if ! dpkg -s tcl8.6 >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "tcl8.6=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.tcl" <<'TCL'
set now [clock scan 2026-11-30T10:00 -format %Y-%m-%dT%H:%M -gmt 1]
proc said {moment} { puts [clock format $moment -gmt 1 -format %Y-%m-%dT%H:%M] }
foreach text {{2026-10-01 08:00} {2026-10-01 24:00} 25/12/2026 01-10-2026 46296 1.10.2026} {
  if {[catch {said [clock scan $text -base $now -gmt 1]}]} { puts error }
}
said [clock scan {2026-10-01 24:00} -format {%Y-%m-%d %H:%M} -gmt 1]
TCL
mapfile -t seen < <(tclsh8.6 "$folder/ask.tcl")
echo "Tcl $(dpkg-query -W -f '${Version}' tcl8.6) (Debian), seen with $pinned"
asked=('2026-10-01 08:00' '2026-10-01 24:00' '25/12/2026' '01-10-2026' '46296' '1.10.2026' '2026-10-01 24:00, with a format')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "${seen[*]}" = '2026-10-01T08:00 2026-09-30T23:59 2028-01-12T00:00 2007-04-18T00:00 2026-11-29T23:59 error 2026-10-02T00:00' ] || {
  echo 'CHANGED: the end of a day is in it.' >&2
  exit 1
}
