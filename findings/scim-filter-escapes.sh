#!/usr/bin/env bash
# scim2-parse-filter 0.2.10, given a filter whose value is written with JSON's escapes, as `json.dumps` of Python writes every letter past ASCII.
#
# The guess: the value of a comparison is a JSON string (RFC 7644 §3.4.2.2, figure 1: compValue), so "Jos\u00e9" is "José".
#
# What it does: it knows `\"` and `\\` alone. "Jos\u00e9" stays as it is written, and finds nobody who is called José; written out, it finds him.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim2-parse-filter@0.2.10
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { filter, parse } from 'scim2-parse-filter';

const { version } = JSON.parse(readFileSync('node_modules/scim2-parse-filter/package.json', 'utf8'));
console.log(`scim2-parse-filter ${version}, Node ${process.version}`);
const users = [{ displayName: 'José' }, { displayName: 'A "B" C' }];
const found = (text) => {
  const names = users.filter(filter(parse(text))).map(({ displayName }) => displayName);
  console.log(`${text}: ${JSON.stringify(parse(text).compValue)}, ${names.length} found`);
  return names.length;
};
const seen = [
  found('displayName eq "José"'),
  found(String.raw`displayName eq "A \"B\" C"`),
  found(String.raw`displayName eq "Jos\u00e9"`),
];
process.exit(seen.join() === '1,1,0' ? 0 : 1);
JS
node ask.mjs
