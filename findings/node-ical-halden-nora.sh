#!/usr/bin/env bash
# node-ical 0.27.2 and ical 0.8.0, given an event that names the login of whoever's seat is renewed, HALDEN\nora, and categories with a comma in one of them, as RFC 5545 writes them: `HALDEN\\nora`, `R&D\, North`.
#
# The guess: HALDEN\nora, and two categories: two backslashes are one (§3.3.11), as ical.js 2.2.1 reads them, and a comma with one before it parts nothing.
#
# What they do: the login is "HALDEN\", the end of a line and "ora": they make a break of a backslash and an n before they look whether the backslash is one itself. HALDEN\ada is right, so that only people whose login begins with n are lost.
# To ical the category is two, "R&D\" and "North". Whoever matches the event with a user list finds no Nora.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact node-ical@0.27.2 ical@0.8.0 ical.js@2.2.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ical from 'ical';
import nodeIcal from 'node-ical';

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`node-ical ${version('node-ical')}, ical ${version('ical')}, ical.js ${version('ical.js')}, Node ${process.version}`);
const file = (login) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261001T080000Z', 'DTSTART:20261001T080000Z', `DESCRIPTION:${login}`, 'CATEGORIES:R&D\\, North,Seats', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const readers = {
  'node-ical': (text) => Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT'),
  ical: (text) => Object.values(ical.parseICS(text)).find(({ type }) => type === 'VEVENT'),
  'ical.js': (text) => {
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    return { description: event.getFirstPropertyValue('description'), categories: event.getFirstProperty('categories').getValues() };
  },
};
const seen = Object.entries(readers).map(([name, read]) => {
  const told = JSON.stringify([read(file('HALDEN\\\\nora')).description, read(file('HALDEN\\\\ada')).description, read(file('x')).categories]);
  console.log(`${name}: ${told}`);
  return told;
});
const whole = ['R&D, North', 'Seats'];
const wanted = [
  ['HALDEN\\\nora', 'HALDEN\\ada', whole],
  ['HALDEN\\\nora', 'HALDEN\\ada', ['R&D\\', 'North', 'Seats']],
  ['HALDEN\\nora', 'HALDEN\\ada', whole],
];
if (seen.join('|') !== wanted.map((told) => JSON.stringify(told)).join('|')) {
  console.error('CHANGED: HALDEN\\nora is one line.');
  process.exit(1);
}
JS
node ask.mjs
