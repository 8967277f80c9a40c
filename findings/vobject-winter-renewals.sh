#!/usr/bin/env bash
# vobject 0.9.6.1 (Python), asked on which days a renewal is that comes each month on the first, half past midnight in Berlin, until the end of November, where the file names the time zone and has no VTIMEZONE of it, as CalDAV servers
# send it (RFC 7809); and then of a file that has one beside it.
#
# The guess: 1 October and 1 November, each half past midnight there: a time with a zone stays at its hour of the day through the year (RFC 5545 §3.3.5), and UNTIL is the last moment of November.
#
# What it does: by the name alone the three dates have the offset of summer, +02:00: what should be half past midnight on 1 November is the last half hour of 31 October, the month before, and so it is all winter; by the same hour
# 1 December is not past the end, and a third renewal is told that there is not. From then on it is so for the files that have their zone beside them as well; alone, such a file is read right.
set -euo pipefail

pinned='0.9.6.1-2'
if ! dpkg -s python3-vobject python3-tz >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-vobject=$pinned" python3-tz >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.py" <<'PYTHON'
import sys
import vobject

zone = """BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""
event = """BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Berlin:20261001T003000
RRULE:FREQ=MONTHLY;UNTIL=20261130T225959Z
SUMMARY:renewal
END:VEVENT
"""
for beside in sys.argv[1:]:
    file = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Halden//Seats//EN\n" + (zone if beside == "zone" else "") + event + "END:VCALENDAR\n"
    moments = vobject.readOne(file.replace("\n", "\r\n")).vevent.getrruleset(addRDate=True)
    print(" ".join(moment.strftime("%m-%dT%H:%M%z") for moment in moments))
PYTHON
mapfile -t seen < <(/usr/bin/python3 "$folder/ask.py" zone && /usr/bin/python3 "$folder/ask.py" name zone)
echo "vobject $(dpkg-query -W -f '${Version}' python3-vobject) (Debian), seen with $pinned"
asked=('the zone beside it' 'its name alone' 'the zone beside it, after that')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
summer='10-01T00:30+0200 11-01T00:30+0200 12-01T00:30+0200'
[ "${seen[*]}" = "10-01T00:30+0200 11-01T00:30+0100 $summer $summer" ] || {
  echo 'CHANGED: in winter Berlin is an hour from UTC.' >&2
  exit 1
}
