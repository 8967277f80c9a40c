#!/usr/bin/env bash
# scimmy 1.3.5, asked by its filters (`SCIMMY.Types.Filter`) for names as directories have them, "Ada (Sales)", 'Ben "B" Reed' and "HALDEN\cleo", alone and within a filter in parentheses.
#
# The guess: Ada, Ben and Cleo, and by "not" all others: a value is a string of JSON (RFC 7644 §3.4.2.2, figure 1: compValue), in which parentheses are letters like any other, and `\"` and `\\` are a mark and a backslash.
#
# What it does: alone, Ada is found; in a filter that itself has parentheses hers end it, and it is refused, "Unexpected token", as is every filter with a mark in a name. Cleo is not found, and nothing is said, as her
# backslash is taken for two. Without parentheses in the name it is right, so that whoever looks up seats by name loses those of some teams alone.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scimmy@1.3.5 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import SCIMMY from 'scimmy';

const { version } = JSON.parse(readFileSync('node_modules/scimmy/package.json', 'utf8'));
console.log(`scimmy ${version}, Node ${process.version}`);
const users = ['Ada (Sales)', 'Ben "B" Reed', 'HALDEN\\cleo', 'Dora [Sales]'].map((displayName) => ({ displayName, active: true }));
const is = (name) => `displayName eq ${JSON.stringify(name)}`;
const seen = [
  is('Ada (Sales)'),
  `(${is('Ada (Sales)')}) and active eq true`,
  `not (${is('Ada (Sales)')})`,
  `(${is('Dora [Sales]')}) and active eq true`,
  is('Ben "B" Reed'),
  is('HALDEN\\cleo'),
].map((filter) => {
  let found;
  try {
    found = new SCIMMY.Types.Filter(filter).match(structuredClone(users)).map(({ displayName }) => displayName).join('; ');
  } catch (error) {
    found = error.message.replace(/ '.*/s, '');
  }
  console.log(`${filter}: ${found}`);
  return found;
});
if (seen.join('|') !== 'Ada (Sales)|Unexpected token|Unexpected token|Dora [Sales]|Unexpected token|') {
  console.error('CHANGED: parentheses, marks and backslashes are letters of a name.');
  process.exit(1);
}
JS
node ask.mjs
