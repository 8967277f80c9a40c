#!/usr/bin/env bash
# ics 3.12.0, asked for a reminder four weeks before a renewal; read by icalendar 4.0.3 (Python).
#
# The guess: -P4W, or -P28D, and the reminder comes back (RFC 5545 §3.3.6: behind a T there is a time, and a duration in weeks has nothing else).
#
# What it does: it writes -P4WT, with a T and no time, as it does for days, -P28DT. icalendar takes the one of days, and refuses the whole calendar for the one of weeks: not
# only the reminder is lost, the renewal is too. ical.js 2.2.1 reads both.
set -euo pipefail

pinned='4.0.3-5'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact ics@3.12.0 ical.js@2.2.1
packages=("python3-icalendar=$pinned" python3-dateutil python3-six python3-tz)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >write.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { createEvent } from 'ics';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['ics', 'ical.js'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
for (const [unit, count] of [['weeks', 4], ['days', 28]]) {
  const alarms = [{ action: 'display', description: 'Renewal', trigger: { [unit]: count, before: true } }];
  const { value } = createEvent({ title: 'Renewal', start: [2026, 10, 1], end: [2026, 10, 2], alarms });
  writeFileSync(`${unit}.ics`, value);
  const alarm = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent').getFirstSubcomponent('valarm');
  console.log(`${unit}: ${/TRIGGER:(.*)/.exec(value)[1].trim()}, to ical.js ${alarm.getFirstPropertyValue('trigger')}`);
}
JS
node write.mjs
echo "icalendar $(dpkg-deb -f python3-icalendar_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

import icalendar


def read(unit):
    try:
        calendar = icalendar.Calendar.from_ical(open(f"{unit}.ics", "rb").read())
    except ValueError as error:
        return f"refused: {error}"
    return str(calendar.walk("VALARM")[0]["trigger"].dt)


seen = [read("weeks"), read("days")]
print(f"weeks: {seen[0]}\ndays: {seen[1]}")
as_seen = seen == ["refused: Invalid iCalendar duration: -P4WT", "-28 days, 0:00:00"]
sys.exit(0 if as_seen else "CHANGED: the renewal and its reminder are read.")
PYTHON
