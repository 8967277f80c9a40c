#!/usr/bin/env bash
# @seald-io/nedb 4.1.2, a database in a file for Electron and Node that is asked as MongoDB is, asked who has not a certain license (`licenses: { $ne: 'Navigator' }` and `$nin`), where each person has a list of them.
#
# The guess: Cleo, who has another one, Dora, whose list is empty, and Emil, of whom there is none; so MongoDB has it, and mingo 7.2.7, sift 17.1.4 and `$not` of nedb itself.
#
# What it does: Ada, who has the license and another one beside it, is found, and Dora, who has none at all, is not: any one value that is another will do, and of none there is none. Of those who are said to have no seat some have
# one, and those who wait for their first are left out.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @seald-io/nedb@4.1.2 mingo@7.2.7 sift@17.1.4
cat >ask.cjs <<'JS'
const Datastore = require('@seald-io/nedb');
const { Query } = require('mingo');
const sift = require('sift').default;

(async () => {
  const people = [
    { name: 'Ada', licenses: ['Core', 'Navigator'] },
    { name: 'Ben', licenses: ['Navigator'] },
    { name: 'Cleo', licenses: ['Core'] },
    { name: 'Dora', licenses: [] },
    { name: 'Emil' },
  ];
  console.log(`nedb ${require('@seald-io/nedb/package.json').version}, Node ${process.version}`);
  const store = new Datastore();
  await store.insertAsync(structuredClone(people));
  const names = (found) => found.map(({ name }) => name).sort().join(' ');
  const seen = [];
  for (const asked of [{ licenses: { $ne: 'Navigator' } }, { licenses: { $nin: ['Navigator'] } }, { $not: { licenses: 'Navigator' } }]) {
    seen.push(names(await store.findAsync(asked)));
    console.log(`${JSON.stringify(asked)}: ${seen.at(-1)}`);
  }
  const asked = { licenses: { $ne: 'Navigator' } };
  const others = [names(people.filter((person) => new Query(asked).test(person))), names(people.filter(sift(asked)))];
  console.log(`mingo: ${others[0]}\nsift: ${others[1]}`);
  const right = 'Cleo Dora Emil';
  if (seen.join('|') !== `Ada Cleo Emil|Ada Cleo Emil|${right}` || others.some((found) => found !== right)) {
    console.error('CHANGED: whoever has no license has not this one.');
    process.exit(1);
  }
})();
JS
node ask.cjs
