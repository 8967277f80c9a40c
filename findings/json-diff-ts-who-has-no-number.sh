#!/usr/bin/env bash
# json-diff-ts 4.10.4, asked what is new between two lists of people, told that they are known by their number (`embeddedObjKeys: { people: 'id' }`); some have none, as who has just come, or who works for another company.
#
# The guess: Ben is removed, as with a number; or each is compared by the place in the list, or an error, for a key that is not there.
#
# What it does: all who have no number are one person, the last of them in the list: where Ben has left before Cleo nothing is new, where Cleo has left after him Cleo has become Ben, and where Cleo and Dora have come one is added. An empty number is like none. Nothing is said of it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact json-diff-ts@4.10.4 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { diff } = require('json-diff-ts');

const { version } = JSON.parse(readFileSync('node_modules/json-diff-ts/package.json', 'utf8'));
console.log(`json-diff-ts ${version}, Node ${process.version}`);
const told = (change) =>
  change.changes ? change.changes.map(told).join() : change.type === 'UPDATE' ? `${change.oldValue} became ${change.value}` : `${change.type} ${change.value.name}`;
const seen = [
  ['Ben of number 2 left', [{ id: '2', name: 'Ben' }, { id: '3', name: 'Cleo' }], [{ id: '3', name: 'Cleo' }]],
  ['Ben without one left', [{ name: 'Ben' }, { name: 'Cleo' }], [{ name: 'Cleo' }]],
  ['Ben of an empty one left', [{ id: '', name: 'Ben' }, { id: '', name: 'Cleo' }], [{ id: '', name: 'Cleo' }]],
  ['Cleo without one left', [{ name: 'Ben' }, { name: 'Cleo' }], [{ name: 'Ben' }]],
  ['Cleo and Dora came', [{ id: '2', name: 'Ben' }], [{ id: '2', name: 'Ben' }, { name: 'Cleo' }, { name: 'Dora' }]],
].map(([what, before, after]) => {
  const found = diff({ people: before }, { people: after }, { embeddedObjKeys: { people: 'id' } }).map(told).join() || 'nothing';
  console.log(`${what}: ${found}`);
  return found;
});
if (seen.join('|') !== 'REMOVE Ben|nothing|nothing|Cleo became Ben|ADD Dora') {
  console.error('CHANGED: who has no number is somebody.');
  process.exit(1);
}
JS
node ask.cjs
