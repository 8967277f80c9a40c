#!/usr/bin/env bash
# Talisman 1.1.4, asked for keys of first names by its phonetic algorithms, where some names are not written in Latin letters.
#
# The guess: no key, an empty one, or an error: the algorithms are made for Latin letters.
#
# What it does: by three of them all such names have one key, made of the word "undefined": Юлия, Пётр and Μαρία are "undefined" to Fuzzy Soundex, and "unde" to
# Lein and Statistics Canada. A join by key takes each for each. Soundex gives "0000", which no name in Latin letters has either.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact talisman@1.1.4 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import fuzzySoundex from 'talisman/phonetics/fuzzy-soundex.js';
import lein from 'talisman/phonetics/lein.js';
import soundex from 'talisman/phonetics/soundex.js';
import statcan from 'talisman/phonetics/statcan.js';

const { version } = JSON.parse(readFileSync('node_modules/talisman/package.json', 'utf8'));
console.log(`Talisman ${version}, Node ${process.version}`);
const algorithms = { 'Fuzzy Soundex': fuzzySoundex, Lein: lein, 'Statistics Canada': statcan, Soundex: soundex };
const seen = Object.entries(algorithms).map(([called, algorithm]) => {
  const keys = ['Юлия', 'Пётр', 'Μαρία', 'Ada'].map((name) => `${name} ${(algorithm.default ?? algorithm)(name)}`);
  console.log(`${called}: ${keys.join(', ')}`);
  return keys.slice(0, 3).map((key) => key.split(' ')[1]).join(' ');
});
if (seen.join() !== 'undefined undefined undefined,unde unde unde,unde unde unde,0000 0000 0000') {
  console.error('CHANGED: names in other letters are not all one.');
  process.exit(1);
}
JS
node ask.mjs
