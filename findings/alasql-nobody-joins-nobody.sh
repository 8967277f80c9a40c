#!/usr/bin/env bash
# AlaSQL 4.19.1, asked to join a list of people and one of seats by the employee's number, where some people and some seats have none.
#
# The guess: Ada alone. Null is equal to nothing, null included (SQL-92 §8.2), so that no seat is Ben's or Cleo's.
#
# What it does: whoever has no number gets every seat that has none, be the number null, left out, or an empty cell of a CSV file. Asked with WHERE in
# place of ON it is Ada alone.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact alasql@4.19.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import alasql from 'alasql';

const { version } = JSON.parse(readFileSync('node_modules/alasql/package.json', 'utf8'));
console.log(`AlaSQL ${version}, Node ${process.version}`);
const people = [{ name: 'Ada', number: 7 }, { name: 'Ben', number: null }, { name: 'Cleo' }];
const seats = [{ seat: 'S1', number: 7 }, { seat: 'S2', number: null }, { seat: 'S3' }];
const csv = (rows) => `CSV("${rows.join('\n')}\n",{headers:true})`;
const files = [csv(['name,number', 'Ada,7', 'Ben,']), csv(['seat,number', 'S1,7', 'S2,'])];
const asked = {
  'JOIN … ON': ['SELECT p.name, s.seat FROM ? p JOIN ? s ON p.number = s.number', [people, seats]],
  'JOIN … ON, of files': [`SELECT p.name, s.seat FROM ${files[0]} p JOIN ${files[1]} s ON p.number = s.number`],
  WHERE: ['SELECT p.name, s.seat FROM ? p, ? s WHERE p.number = s.number', [people, seats]],
};
const seen = Object.entries(asked).map(([how, [sql, data]]) => {
  const found = alasql(sql, data).map(({ name, seat }) => `${name} ${seat}`);
  console.log(`${how}: ${found.join(', ')}`);
  return found.join(' ');
});
if (seen.join() !== 'Ada S1 Ben S2 Cleo S3,Ada S1 Ben S2,Ada S1') {
  console.error('CHANGED: who has no number has no seat.');
  process.exit(1);
}
JS
node ask.mjs
