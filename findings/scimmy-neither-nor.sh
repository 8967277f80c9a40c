#!/usr/bin/env bash
# scimmy 1.3.5, asked by its filters (`SCIMMY.Types.Filter`) who is neither a Dr nor a Ms, and who is not both a Dr and active.
#
# The guess: Ben, and Ben and Cleo: "not" is of all that stands in its parentheses (RFC 7644 §3.4.2.2).
#
# What it does: everybody, and Ben alone. It gives the "not" to each half and keeps the "or" and the "and" between them: who is no Dr, or no Ms, is anybody. Written out as two filters, each with its
# own "not", the first finds Ben.
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
const users = [
  { userName: 'Ada', title: 'Dr', active: true },
  { userName: 'Ben', title: 'Mr', active: false },
  { userName: 'Cleo', title: 'Ms', active: true },
];
const seen = [
  'not (title eq "Dr") and not (title eq "Ms")',
  'not (title eq "Dr" or title eq "Ms")',
  'not (title eq "Dr" and active eq true)',
].map((filter) => {
  const found = new SCIMMY.Types.Filter(filter).match(structuredClone(users)).map(({ userName }) => userName).join(' ');
  console.log(`${filter}: ${found}`);
  return found;
});
if (seen.join() !== 'Ben,Ada Ben Cleo,Ben') {
  console.error('CHANGED: neither a Dr nor a Ms is Ben alone.');
  process.exit(1);
}
JS
node ask.mjs
