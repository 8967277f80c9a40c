#!/usr/bin/env bash
# humanparser 2.7.0 and another-name-parser 0.1.0, asked for the parts of full names.
#
# The guess: Jan Ma is called Ma; the V. of "Ada V. Stone" is a middle name; who has two words has a first and a last name.
#
# What they do: to humanparser Ma is a degree, so that "Jan Ma" has no last name. To another-name-parser V. is the fifth of her name, and "Thi Do",
# "Kim Vi" and "JD Reed" have no last name either: an osteopath, the sixth, and a jurist whose first name is Reed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact humanparser@2.7.0 another-name-parser@0.1.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parseName from 'another-name-parser';
import human from 'humanparser';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`humanparser ${versionOf('humanparser')}, another-name-parser ${versionOf('another-name-parser')}, Node ${process.version}`);
const shown = ({ first, middle, last, suffix }) =>
  Object.entries({ first, middle, last, suffix })
    .filter(([, text]) => text)
    .map(([part, text]) => `${part} ${text}`)
    .join(', ');
const seen = ['Jan Ma', 'Ada V. Stone', 'Thi Do', 'Kim Vi', 'JD Reed'].map((name) => {
  const { firstName, middleName, lastName, suffix } = human.parseName(name);
  const parts = [shown({ first: firstName, middle: middleName, last: lastName, suffix }), shown(parseName(name))];
  console.log(`${name}: ${parts.join(' | ')}`);
  return parts.join(' | ');
});
const expected = [
  'first Jan, suffix Ma | first Jan, last Ma',
  'first Ada, middle V., last Stone | first Ada, last Stone, suffix V.',
  'first Thi, last Do | first Thi, suffix Do',
  'first Kim, last Vi | first Kim, suffix Vi',
  'first JD, last Reed | first Reed, suffix JD',
];
process.exit(seen.join() === expected.join() ? 0 : 1);
JS
node ask.mjs
