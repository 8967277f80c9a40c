#!/usr/bin/env bash
# nysiis-phonetics 1.0.0, clj-fuzzy 0.4.1 and Talisman 1.1.4, asked for keys of last names by NYSIIS, by which names that sound alike are found.
#
# The guess: Kahn is CAN and Kohl is CAL: an H before a consonant becomes the letter before it, and the letter behind it stays (Taft 1970), as jellyfish 0.8.9 (Python) has it.
#
# What they do: the letter behind the H goes with it, in all three alike: Kahn, Cohn, Kuhn and Kohl are all "C", Pohl is "P" and Dahl "D", so that one letter is left of names that share no other.
# Mahler is MAR and not MALAR. Where a vowel follows, as in Cohen, all four agree.
set -euo pipefail

pinned='0.8.9-1+b4'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact nysiis-phonetics@1.0.0 clj-fuzzy@0.4.1 talisman@1.1.4
apt-get download -qq "python3-jellyfish=$pinned" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "python3-jellyfish=$pinned" >/dev/null 2>&1; }
dpkg -x ./python3-jellyfish_*.deb .
names='Kahn Cohn Kuhn Kohl Pohl Dahl Mahler Cohen'
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 NAMES=$names /usr/bin/python3 -W ignore -c '
import os
import jellyfish
print(*map(jellyfish.nysiis, os.environ["NAMES"].split()))' >jellyfish.txt
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');

const nysiis = {
  'nysiis-phonetics': require('nysiis-phonetics'),
  'clj-fuzzy': require('clj-fuzzy').phonetics.nysiis,
  talisman: require('talisman/phonetics/nysiis'),
};
const names = process.env.NAMES.split(' ');
const keys = Object.entries(nysiis).map(([library, keyOf]) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${library}/package.json`, 'utf8'));
  const row = names.map((name) => keyOf(name)).join(' ');
  console.log(`${library} ${version}: ${row}`);
  return row;
});
const other = readFileSync('jellyfish.txt', 'utf8').trim();
console.log(`jellyfish ${process.env.PINNED}: ${other}, of ${names.join(' ')}; Node ${process.version}`);
if (keys.some((row) => row !== 'C C C C P D MAR CAHAN') || other !== 'CAN CAN CAN CAL PAL DAL MALAR CAHAN') {
  console.error('CHANGED: the letter behind an H is kept.');
  process.exit(1);
}
JS
PINNED=$pinned NAMES=$names node ask.cjs
