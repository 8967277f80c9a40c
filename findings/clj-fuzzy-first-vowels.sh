#!/usr/bin/env bash
# clj-fuzzy 0.4.1, asked for keys of names by Cologne phonetics, as one finds German names by their sound.
#
# The guess: Adler is 0257 and Teller 257: a vowel at the beginning is a 0, and only those further on are left out (Postel 1969), as cologne-phonetic 1.1.1 has it.
#
# What it does: it leaves out all of them, so that Adler is Teller, Eva is Wu, Otto is Tho, and Alex is Lex.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact clj-fuzzy@0.4.1 cologne-phonetic@1.1.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { colognePhonetic } from 'cologne-phonetic';

const { phonetics } = createRequire(import.meta.url)('clj-fuzzy');
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`clj-fuzzy ${version('clj-fuzzy')}, cologne-phonetic ${version('cologne-phonetic')}, Node ${process.version}`);
const seen = ['Adler Teller', 'Eva Wu', 'Otto Tho', 'Alex Lex'].map((pair) => {
  const names = pair.split(' ');
  const keys = [phonetics.cologne, colognePhonetic].map((key) => names.map((name) => key(name)));
  console.log(`${pair}: clj-fuzzy ${keys[0].join(', ')}; cologne-phonetic ${keys[1].join(', ')}`);
  return keys.map(([one, other]) => one === other).join(' ');
});
if (seen.some((each) => each !== 'true false')) {
  console.error('CHANGED: Adler is not Teller.');
  process.exit(1);
}
JS
node ask.mjs
