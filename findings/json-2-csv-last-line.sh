#!/usr/bin/env bash
# json-2-csv 5.6.0, asked by `csv2json` for a list whose last line ends as every line does.
#
# The guess: whether the last line ends with a break or not is all one (RFC 4180 §2.2).
#
# What it does: with the break, the last cell of the last row has it: Ben's last name is "Reed\n", and no other list has him under that. In quotes it is
# "Reed"; so it is where the last cell is a number.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact json-2-csv@5.6.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { csv2json } from 'json-2-csv';

const { version } = JSON.parse(readFileSync('node_modules/json-2-csv/package.json', 'utf8'));
console.log(`json-2-csv ${version}, Node ${process.version}`);
const seen = ['first,last\nAda,Stone\nBen,Reed\n', 'first,last\nAda,Stone\nBen,Reed', 'first,last\nAda,Stone\nBen,"Reed"\n'].map((text) => {
  const names = JSON.stringify(csv2json(text).map(({ last }) => last));
  console.log(`${JSON.stringify(text)}: ${names}`);
  return names;
});
process.exit(seen.join(' ') === String.raw`["Stone","Reed\n"] ["Stone","Reed"] ["Stone","Reed"]` ? 0 : 1);
JS
node ask.mjs
