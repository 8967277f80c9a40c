#!/usr/bin/env bash
# diacritics 1.3.0 and remove-accents 0.5.0, asked to take accents off names, as one does before names are compared.
#
# The guess: what has no accent stays as it is; Łukasz becomes Lukasz, or stays.
#
# What they do: diacritics takes the Cyrillic л for a Latin n, and the Greek ρ for a p: Юлия is Юnия, whom no list has. remove-accents makes a small letter of
# the great Ł: lukasz, and lECKA of ŁĘCKA.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact diacritics@1.3.0 remove-accents@0.5.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import diacritics from 'diacritics';
import removeAccents from 'remove-accents';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['diacritics', 'remove-accents'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const seen = ['Юлия', 'Μαρία', 'Łukasz', 'ŁĘCKA', 'Żaneta'].map((name) => {
  const both = `${diacritics.remove(name)} ${removeAccents(name)}`;
  console.log(`${name}: ${both}`);
  return both;
});
process.exit(seen.join() === 'Юnия Юлия,Μαpία Μαρία,Lukasz lukasz,LECKA lECKA,Zaneta Zaneta' ? 0 : 1);
JS
node ask.mjs
