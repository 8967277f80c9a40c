#!/usr/bin/env bash
# abook 0.6.1 and vcf 2.1.2, given cards of people as address books write them (RFC 2426): commas with a backslash, and long lines in two.
#
# The guess: "Ada Stone, MD", and Ben's address whole: a line goes on where the next one begins with a blank (§2.6), and `\,` is a comma (§5).
#
# What they do: abook takes the first half of a line for all of it: Ben's address is "ben.reed@halden.exa". Its names keep the backslash,
# and so do vcf's. ical.js 2.2.1 reads both as they are meant.
set -euo pipefail

pinned='0.6.1-2+b1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact vcf@2.1.2 ical.js@2.2.1
apt-get download -qq "abook=$pinned" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "abook=$pinned" >/dev/null 2>&1; }
dpkg -x ./abook_*.deb .
printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'N:Stone;Ada;;;' 'FN:Ada Stone\, MD' EMAIL:ada@halden.example END:VCARD \
  BEGIN:VCARD VERSION:3.0 'N:Reed;Ben;;;' 'FN:Ben Reed' 'EMAIL:ben.reed@halden.exa' ' mple' END:VCARD >people.vcf
HOME="$folder" usr/bin/abook --convert --informat vcard --infile people.vcf --outformat csv >people.csv
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import VCard from 'vcf';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`vcf ${versionOf('vcf')}, ical.js ${versionOf('ical.js')}, Node ${process.version}`);
const text = readFileSync('people.vcf', 'utf8');
const people = (read) => read.map(([name, mail]) => `${name} <${mail}>`).join('; ');
const cards = ICAL.parse(text).map((card) => new ICAL.Component(card));
const seen = {
  abook: people(readFileSync('people.csv', 'utf8').trim().split('\n').map((line) => line.slice(1, -1).split('","'))),
  vcf: people(VCard.parse(text).map((card) => [card.get('fn').valueOf(), card.get('email').valueOf()])),
  'ical.js': people(cards.map((card) => [card.getFirstPropertyValue('fn'), card.getFirstPropertyValue('email')])),
};
for (const [name, all] of Object.entries(seen)) console.log(`${name}: ${all}`);
const expected = [
  String.raw`Ada Stone\, MD <ada@halden.example>; Ben Reed <ben.reed@halden.exa>`,
  String.raw`Ada Stone\, MD <ada@halden.example>; Ben Reed <ben.reed@halden.example>`,
  'Ada Stone, MD <ada@halden.example>; Ben Reed <ben.reed@halden.example>',
];
if (Object.values(seen).some((all, at) => all !== expected[at])) {
  console.error('CHANGED: names and addresses are whole.');
  process.exit(1);
}
JS
echo "abook $(dpkg-deb -f abook_*.deb Version) (Debian), seen with $pinned"
node ask.mjs
