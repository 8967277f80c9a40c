#!/usr/bin/env bash
# Arquero 5.4.1 (npm), asked who is in one month's list and not in the other (`except`), and who is in both (`intersect`), where of some there is no day of leaving: null.
#
# The guess: nobody, as the two lists are the same, and both people: to SQL's EXCEPT two nulls are no difference (PostgreSQL and SQLite have it so), as they are none to Arquero's own `union` and `groupby`.
#
# What it does: Ben, who has not left, is new each month, and gone from the other list at the same time; he is not in both. Any empty cell of a line is enough. Nothing is said: whoever compares lists of people whose day of leaving is
# empty is told that all of them but those who left are other people.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact arquero@5.4.1 2>/dev/null
cat >ask.mjs <<'JS'
import { from } from 'arquero';

const list = () =>
  from([
    { name: 'Ada', left: '2026-10-01' },
    { name: 'Ben', left: null },
  ]);
const names = (table) => table.array('name').join(',');
console.log(`new: ${names(list().except(list()))}`);
console.log(`in both: ${names(list().intersect(list()))}`);
console.log(`all: ${names(list().union(list()))}`);
console.log(`grouped: ${names(list().concat(list()).groupby('name', 'left').count())}`);
JS
seen=$(node ask.mjs)
echo "Arquero 5.4.1, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd'|')" = 'Ben|Ada|Ada,Ben|Ada,Ben' ] || {
  echo 'CHANGED: who is in both lists is not new.' >&2
  exit 1
}
