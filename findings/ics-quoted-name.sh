#!/usr/bin/env bash
# ics 3.12.0, asked for an event to which somebody with a quotation mark in the name is invited; read by ical.js 2.2.1 and node-ical 0.27.2.
#
# The guess: the name comes back, or without its marks: in a parameter's value there is no quotation mark (RFC 5545 §3.2), and RFC 6868
# writes one as ^'.
#
# What it does: it writes CN="Ada \"The\" Stone", which ends at the second mark for every reader: ical.js has somebody called "Ada \", and node-ical
# an event to which nobody is invited at all. Without the marks both read the name.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact ics@3.12.0 ical.js@2.2.1 node-ical@0.27.2
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { createEvent } from 'ics';
import nodeIcal from 'node-ical';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['ics', 'ical.js', 'node-ical'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const read = (name) => {
  const { value } = createEvent({
    title: 'Renewal',
    start: [2026, 11, 2],
    duration: { hours: 1 },
    attendees: [{ name, email: 'ada@example.test' }],
  });
  const event = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent');
  const inIcalJs = event.getFirstProperty('attendee')?.getParameter('cn');
  const parsed = Object.values(nodeIcal.sync.parseICS(value)).find(({ type }) => type === 'VEVENT');
  const inNodeIcal = parsed.attendee?.params?.CN;
  console.log(`${name}: ${/ATTENDEE.*/.exec(value)[0]}\n  ical.js ${JSON.stringify(inIcalJs)}, node-ical ${JSON.stringify(inNodeIcal)}`);
  return [inIcalJs, inNodeIcal];
};
const plain = read('Ada Stone');
const quoted = read('Ada "The" Stone');
process.exit(plain.every((name) => name?.includes('Ada Stone')) && quoted[0] === 'Ada \\' && quoted[1] === undefined ? 0 : 1);
JS
node ask.mjs
