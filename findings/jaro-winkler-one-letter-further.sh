#!/usr/bin/env bash
# @skyra/jaro-winkler 1.1.1 (npm), asked how like two names are by Jaro and Winkler's measure, with which people of two lists are matched from some likeness on; jaro-winkler 0.2.8 and wink-distance 2.0.2 are asked the same.
#
# The guess: the same numbers, to rounding: letters are of a pair if they are at most half the longer name's length less one apart, rounded down (Winkler 1990, and the article that its README names).
#
# What it does: it leaves out the "less one", so that letters one further apart are a pair as well: "Cleo" and "Li, Cleo" are 0.83 like each other, where both others have 0, Ian and Milan 0.69, and Hanna and Lena 0.47 where they have 0.63. Of names and full
# names in either order one pair in four has another number. Whoever takes a limit that was found with one of them has other matches with the other.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @skyra/jaro-winkler@1.1.1 jaro-winkler@0.2.8 wink-distance@2.0.2 2>/dev/null
cat >ask.cjs <<'JS'
const { jaroWinkler } = require('@skyra/jaro-winkler');
const second = require('jaro-winkler');
const wink = require('wink-distance').string;

const pairs = [
  ['Cleo', 'Li, Cleo'],
  ['Ian', 'Milan'],
  ['Hanna', 'Lena'],
  ['Stone', 'Stone'],
  ['Olson', 'Olsen'],
];
for (const [one, other] of pairs) {
  console.log(`${one}, ${other}: ${[jaroWinkler(one, other), second(one, other), 1 - wink.jaroWinkler(one, other)].map((likeness) => likeness.toFixed(2)).join(' ')}`);
}
JS
seen=$(node ask.cjs)
echo "@skyra/jaro-winkler 1.1.1, jaro-winkler 0.2.8, wink-distance 2.0.2, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd'|')" = '0.83 0.00 0.00|0.69 0.00 0.00|0.47 0.63 0.63|1.00 1.00 1.00|0.91 0.91 0.91' ] || {
  echo 'CHANGED: one measure has one number.' >&2
  exit 1
}
