#!/usr/bin/env bash
# fuzzball 2.2.6, asked by `partial_ratio` and `partial_token_sort_ratio` how like two names are, in either order, as two lists are compared from one side or the other.
#
# The guess: the same either way: it looks for the shorter one's best place in the longer one, and which of two that is does not hang on which is named first.
#
# What it does: "Cleo Reed" and "Berg, Cleo" are 62 like each other, and the other way round 44; "Ada Stone" and "Stone, Ada", who are one, are 56, and 71 the other way. Of two hundred names written either way, one pair in
# eight is another number from the other side, up to 18 points; who takes 60 for a match has matches that there are not when the lists change places. `ratio` and `token_sort_ratio` are the same either way.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact fuzzball@2.2.6
cat >ask.cjs <<'JS'
const fuzzball = require('fuzzball');

console.log(`fuzzball ${require('fuzzball/package.json').version}, Node ${process.version}`);
const both = (scorer, one, other) => `${fuzzball[scorer](one, other)} ${fuzzball[scorer](other, one)}`;
const names = ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Anna', 'Maria', 'Jan', 'Li', 'Juan'].flatMap((first) =>
  ['Stone', 'Reed', 'Berg', 'Müller', 'Wu', 'García', 'Kim', 'Novak', 'Lee', 'Meyer'].flatMap((last) => [`${first} ${last}`, `${last}, ${first}`]),
);
let other = 0;
for (const [index, name] of names.entries()) {
  for (const next of names.slice(index + 1)) if (fuzzball.partial_ratio(name, next) !== fuzzball.partial_ratio(next, name)) other += 1;
}
const share = other / ((names.length * (names.length - 1)) / 2);
const seen = [
  both('partial_ratio', 'Cleo Reed', 'Berg, Cleo'),
  both('partial_ratio', 'Ada Stone', 'Stone, Ada'),
  both('partial_token_sort_ratio', 'Cleo Reed', 'Cleo Berg'),
  both('ratio', 'Cleo Reed', 'Berg, Cleo'),
];
console.log(`${seen.join('\n')}\nanother number from the other side: ${(100 * share).toFixed(1)} % of the pairs`);
if (seen.slice(0, 3).join() !== '62 44,56 71,62 44' || share < 0.1 || new Set(seen[3].split(' ')).size !== 1) {
  console.error('CHANGED: two names are as like each other either way.');
  process.exit(1);
}
JS
node ask.cjs
