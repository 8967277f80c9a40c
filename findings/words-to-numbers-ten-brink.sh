#!/usr/bin/env bash
# words-to-numbers 1.5.1 (npm), asked to make numbers of the words in a text, "three seats for Ada", as notes about licenses have them, where people are called Ten Brink, Third or Seven.
#
# The guess: 3 in place of "three", and names as they are, for they have a capital within the sentence; for "half a million" and "twenty twenty six" the number, or what was there.
#
# What it does: Dirk Ten Brink is Dirk 10 Brink, Zero Third is 0 3, Ada Seven Stone has a 7 in her name, and One Team is 1 Team: whoever cleans a column by it finds none of them in any other list. "half a million" is "half 1000000", of "1 thousand" it makes "1 1000", and the year twenty twenty-six is "20 26".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact words-to-numbers@1.5.1 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { wordsToNumbers } = require('words-to-numbers');

const { version } = JSON.parse(readFileSync('node_modules/words-to-numbers/package.json', 'utf8'));
console.log(`words-to-numbers ${version}, Node ${process.version}`);
const seen = ['three seats for Ada', 'Dirk Ten Brink', 'Zero Third', 'Ada Seven Stone', 'One Team', 'half a million', '1 thousand', 'twenty twenty six'].map((text) => {
  const read = String(wordsToNumbers(text));
  console.log(`${text}: ${read}`);
  return read;
});
if (seen.join('|') !== '3 seats for Ada|Dirk 10 Brink|0 3|Ada 7 Stone|1 Team|half 1000000|1 1000|20 26') {
  console.error('CHANGED: Ten Brink is a name.');
  process.exit(1);
}
JS
node ask.cjs
