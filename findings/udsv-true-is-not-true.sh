#!/usr/bin/env bash
# udsv 0.7.3, asked to tell kinds by itself (`inferSchema`, `typedObjs`) in lists that say who is active.
#
# The guess: "true" and "TRUE" are both true, and so are "Y" and "YES"; what is neither yes nor no ("pending") stays text, or is null.
#
# What it does: of the words it has seen the last one that means yes is the column's only one, and everything else is false: whoever has "true" is not active
# where somebody further down has "TRUE", and so is everybody who is pending, unknown or on leave. Nothing is said.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact udsv@0.7.3
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { inferSchema, initParser } from 'udsv';

const { version } = JSON.parse(readFileSync('node_modules/udsv/package.json', 'utf8'));
console.log(`udsv ${version}, Node ${process.version}`);
const seen = [['true', 'pending', 'TRUE'], ['Y', 'on leave', 'YES'], ['yes', 'no', 'yes']].map((words) => {
  const list = `name,active\n${words.map((word, at) => `${['Ada', 'Ben', 'Cleo'][at]},${word}\n`).join('')}`;
  const read = initParser(inferSchema(list)).typedObjs(list).map(({ active }) => String(active));
  console.log(words.map((word, at) => `${word}: ${read[at]}`).join(', '));
  return read.join(' ');
});
if (seen.join() !== 'false false true,false false true,true false true') {
  console.error('CHANGED: every yes is true.');
  process.exit(1);
}
JS
node ask.mjs
