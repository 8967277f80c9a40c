#!/usr/bin/env bash
# ical-js-parser 0.7.4 (npm), told to read an event of a renewal and to write it again, to which people are invited by their names, one with two first names, one by the last name first, one whose answer is told as well, and one whose name is not told.
#
# The guess: Ada Stone, Anne Marie Lane, "Stone, Ada", and an address alone, as they were (RFC 5545 §3.8.4.1).
#
# What it does: of a name that is the last part before the address the first blank is gone: AdaStone, AnneMarie Lane, "Stone,Ada", who is another in each list; with PARTSTAT behind it the name is right. An address without a name is written letter by letter, each a parameter, 0=m;1=a;2=i, behind which is no address: whoever has no name is not invited any more. Summaries are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact ical-js-parser@0.7.4 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const parser = require('ical-js-parser').default ?? require('ical-js-parser');

const { version } = JSON.parse(readFileSync('node_modules/ical-js-parser/package.json', 'utf8'));
console.log(`ical-js-parser ${version}, Node ${process.version}`);
const seen = ['CN=Ada Stone;PARTSTAT=DECLINED', 'CN=Ada Stone', 'CN=Anne Marie Lane', 'CN="Stone, Ada"', ''].map((name) => {
  const attendee = `ATTENDEE${name && `;${name}`}:mailto:ada@halden.example`;
  const event = parser.toJSON(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-', 'BEGIN:VEVENT', 'UID:1', attendee, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
  const written = parser.toString(event).replace(/\r?\n /g, '').match(/ATTENDEE.*/)[0].trim();
  console.log(`${attendee} => ${written}`);
  return written.slice(0, 30);
});
if (seen.join('|') !== 'ATTENDEE;CN=Ada Stone;PARTSTAT|ATTENDEE;CN=AdaStone:mailto:ad|ATTENDEE;CN=AnneMarie Lane:mai|ATTENDEE;CN="Stone,Ada":mailto|ATTENDEE;0=m;1=a;2=i;3=l;4=t;5') {
  console.error('CHANGED: Anne Marie has two names.');
  process.exit(1);
}
JS
node ask.cjs
