#!/usr/bin/env bash
# LokiJS 1.5.12, a database in memory for Electron and the browser that is asked as MongoDB is, asked who sent fewer than five messages, and who more than a hundred, where of some nothing is known: null, no such part, an empty text, a word.
#
# The guess: Cleo, who sent none, and nobody: MongoDB compares numbers with numbers alone, as mingo 7.2.6 and sift 17.1.4 have it; `$between` of 0 and 5 has Cleo alone here as well.
#
# What it does: Ben, Dora and Emil, of whom nothing is known, sent fewer than five, and by `$lte` of 0 none; Fay, whose number is "n/a", sent more than a hundred. It has one order of all values there are, in which nothing is less than any number and a
# word more. Who is told by it to be out of use may be somebody of whom the report has no line.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact lokijs@1.5.12 mingo@7.2.6 sift@17.1.4 2>/dev/null
cat >ask.mjs <<'JS'
import loki from 'lokijs';
import { Query } from 'mingo';
import sift from 'sift';

const people = () => [
  { name: 'Ada', messages: 20 },
  { name: 'Ben', messages: null },
  { name: 'Cleo', messages: 0 },
  { name: 'Dora' },
  { name: 'Emil', messages: '' },
  { name: 'Fay', messages: 'n/a' },
];
const names = (found) => found.map((person) => person.name).join(',');
const collection = new loki('seats').addCollection('people');
collection.insert(people());
const questions = [{ $lt: 5 }, { $lte: 0 }, { $gt: 100 }, { $between: [0, 5] }];
for (const question of questions) {
  const asked = { messages: question };
  const others = '$between' in question ? '' : ` mingo ${names(new Query(asked).find(people()).all())} sift ${names(people().filter(sift.default ? sift.default(asked) : sift(asked)))}`;
  console.log(`${JSON.stringify(question)}: ${names(collection.find(asked))}${others}`);
}
JS
seen=$(node ask.mjs)
echo "LokiJS 1.5.12, mingo 7.2.6, sift 17.1.4, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[^:]*:[^a-zA-Z]*: //; s/^{[^}]*}: //' | paste -sd'|')" = 'Ben,Cleo,Dora,Emil mingo Cleo sift Cleo|Ben,Cleo,Dora,Emil mingo Cleo sift Cleo|Fay mingo  sift |Cleo' ] || {
  echo 'CHANGED: who is not known sent no fewer than anybody.' >&2
  exit 1
}
