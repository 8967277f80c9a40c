#!/usr/bin/env bash
# vcard4-ts 0.4.1, asked for a person's company and department in a card, ORG (RFC 6350 §6.6.4: parts with semicolons between them; a semicolon that is of the name has a backslash before it).
#
# The guess: parts, as of the name (N) and the address (ADR), and as vcard4 4.0.5 has it: "Halden", "Reed" and "Sales"; and with the backslash "Halden;Reed" and "Sales".
#
# What it does: one text, "Halden;Reed;Sales", for either, as it takes the backslash off and does not part: a company with a department and a team cannot be told from one with a semicolon in its name. The kind of its
# value is a list; it is a list of one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact vcard4-ts@0.4.1 vcard4@4.0.5
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from 'vcard4';
import { parseVCards } from 'vcard4-ts';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['vcard4-ts', 'vcard4'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const seen = ['Halden;Reed;Sales', 'Halden\\;Reed;Sales'].map((company) => {
  const text = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada Stone', 'N:Stone;Ada;;;', `ORG:${company}`, 'END:VCARD', ''].join('\r\n');
  const [card] = parseVCards(text).vCards;
  const other = parse(text).parsedVcard.find(({ property }) => property === 'ORG').value;
  console.log(`${company}: ${JSON.stringify(card.ORG[0].value)}, vcard4 ${JSON.stringify(other)}`);
  return JSON.stringify([card.N.value.familyNames, card.ORG[0].value, other]);
});
const [apart, one] = [
  [['Stone'], ['Halden;Reed;Sales'], ['Halden', 'Reed', 'Sales']],
  [['Stone'], ['Halden;Reed;Sales'], ['Halden;Reed', 'Sales']],
].map((each) => JSON.stringify(each));
if (seen.join() !== [apart, one].join()) {
  console.error('CHANGED: company and department are two.');
  process.exit(1);
}
JS
node ask.mjs
