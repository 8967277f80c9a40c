#!/usr/bin/env bash
# daff 1.4.2, which compares two tables row by row, asked what is new between two lists of who has seats, where Ada has left and Cleo of the same team has come.
#
# The guess: a row less and a row more, Ada's and Cleo's: they have neither name nor address in common. What is near them in the list changes nothing.
#
# What it does: Ada has become Cleo, "Ada->Cleo" with a new address, where Cleo stands at her place or at the end of two; with one more person of the team in the list, they are two rows. It takes rows for one that have the same
# values beside each other, team and seats, which many people share. With the address told as the key (`addPrimaryKey`) they are two. Who reads the comparison sees a change of name, and a seat that nobody left.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact daff@1.4.2
cat >ask.cjs <<'JS'
const daff = require('daff');

const head = ['name', 'mail', 'team', 'seats'];
const person = (name, team, seats) => [name, `${name.toLowerCase()}@mail.test`, team, seats];
function compare(before, after, key) {
  const flags = new daff.CompareFlags();
  if (key) flags.addPrimaryKey(key);
  const alignment = daff.compareTables(new daff.TableView([head, ...before]), new daff.TableView([head, ...after]), flags).align();
  const told = [];
  new daff.TableDiff(alignment, flags).hilite(new daff.TableView(told));
  return told.filter(([sign]) => /->|[+-]{3}/.test(sign)).map(([sign, name]) => `${sign} ${name}`).sort().join(', ');
}
console.log(`daff ${require('daff/package.json').version}, Node ${process.version}`);
const ben = person('Ben', 'Legal', 2);
const dora = person('Dora', 'Sales', 3);
const [ada, cleo] = [person('Ada', 'Sales', 3), person('Cleo', 'Sales', 3)];
const seen = [compare([ada, ben], [cleo, ben]), compare([ada, ben], [ben, cleo]), compare([ada, ben, dora], [cleo, ben, dora]), compare([ada, ben], [cleo, ben], 'mail')];
console.log(seen.join('\n'));
const two = '+++ Cleo, --- Ada';
if (seen.join('|') !== ['-> Ada->Cleo', '-> Ada->Cleo', two, two].join('|')) {
  console.error('CHANGED: Ada has left, and Cleo has come.');
  process.exit(1);
}
JS
node ask.cjs
