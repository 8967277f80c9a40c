#!/usr/bin/env bash
# calendar-link 2.11.5, asked for a file with a renewal that lasts all day and has commas in its title; read by ical.js 2.2.1 and by vobject 0.9.6.1 (Python).
#
# The guess: DTSTART;VALUE=DATE:20261001, as a day needs it (RFC 5545 §3.3.4 and §3.8.2.4: without it the value is a moment), and commas with a backslash (§3.3.11).
#
# What it does: it writes DTSTART:20261001, and commas and semicolons as they stand. ical.js has the event, and no day when asked for it: "invalid date-time value". vobject
# reads the day, and the title up to the comma.
set -euo pipefail

pinned='0.9.6.1-2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact calendar-link@2.11.5 ical.js@2.2.1
packages=("python3-vobject=$pinned" python3-dateutil python3-six)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >write.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { ics } from 'calendar-link';
import ICAL from 'ical.js';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['calendar-link', 'ical.js'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const link = ics({ title: 'Renewal, 50 seats', start: '2026-10-01', allDay: true, uid: 'renewal' });
const file = decodeURIComponent(link.slice(link.indexOf(',') + 1));
writeFileSync('renewal.ics', file);
console.log(file.split(/\r?\n/).filter((line) => /^(DTSTART|SUMMARY)/.test(line)).join('\n'));
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent'));
let day;
try {
  day = String(event.startDate);
} catch (error) {
  day = error.message;
}
console.log(`ical.js: ${event.summary}, ${day}`);
if (!day.startsWith('invalid date-time value')) {
  console.error('CHANGED: ical.js has the day.');
  process.exit(1);
}
JS
node write.mjs
echo "vobject $(dpkg-deb -f python3-vobject_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

import vobject

event = next(vobject.readComponents(open("renewal.ics", newline="").read())).vevent
print(f"vobject: {event.summary.value}, {event.dtstart.value}")
sys.exit(0 if event.summary.value == "Renewal" else "CHANGED: the title is whole.")
PYTHON
