#!/usr/bin/env bash
# icalendar 4.0.3 (Python), told to read a file with the event of a renewal that is of two categories, "R&D, North" and "Sales", and to write it again; the file is its own.
#
# The guess: two categories: a comma with a backslash before it is of the name (RFC 5545 §3.3.11 and §3.8.1.2), and so it writes them itself, `R&D\, North,Sales`; what it has read it writes as it was.
#
# What it does: three, "R&D", " North" and "Sales", as it takes the backslash off before it parts; and the file that it writes has `R&D, North,Sales`, so that every other reader has three from then on. Whose cost is summed by the
# team that stands there, has it under a team that there is not. A comma in the title is right. ical.js 2.2.1 reads two of the first file, and three of the second.
set -euo pipefail

pinned='4.0.3-5'
if ! dpkg -s python3-icalendar >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-icalendar=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact ical.js@2.2.1 2>/dev/null
cat >ask.py <<'PYTHON'
from datetime import date, datetime
from icalendar import Calendar, Event

calendar, event = Calendar(), Event()
for name, value in {"uid": "1", "dtstamp": datetime(2026, 1, 1), "dtstart": date(2026, 10, 1), "summary": "Seats, all", "categories": ["R&D, North", "Sales"]}.items():
    event.add(name, value)
calendar.add_component(event)
first = calendar.to_ical()
read = Calendar.from_ical(first)
second = read.to_ical()
for name, text in {"first.ics": first, "second.ics": second}.items():
    open(name, "wb").write(text)
print("|".join(str(each) for each in read.walk("VEVENT")[0]["categories"].cats) + "|" + str(read.walk("VEVENT")[0]["summary"]))
PYTHON
cat >ask.mjs <<'JS'
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

for (const file of ['first.ics', 'second.ics']) {
  const event = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8'))).getFirstSubcomponent('vevent');
  console.log(event.getFirstProperty('categories').getValues().join('|'));
}
JS
mapfile -t seen < <(/usr/bin/python3 ask.py && node ask.mjs)
echo "icalendar $(dpkg-query -W -f '${Version}' python3-icalendar) (Debian), seen with $pinned; ical.js 2.2.1"
echo "icalendar, of its own file: ${seen[0]}"
echo "ical.js, of that file: ${seen[1]}; of the one written again: ${seen[2]}"
[ "$(printf '%s\n' "${seen[@]}")" = $'R&D| North|Sales|Seats, all\nR&D, North|Sales\nR&D| North|Sales' ] || {
  echo 'CHANGED: a team with a comma is one.' >&2
  exit 1
}
