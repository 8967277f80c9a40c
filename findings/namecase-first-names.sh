#!/usr/bin/env bash
# @foundernest/namecase 1.0.5, split-human-name 2.0.13 (which has @compwright/namecase 2.0.7), parse-full-name 1.2.7 and full-name-splitter 1.1.1, given names as
# lists have them, in capitals or not.
#
# The guess: Ben Reed, Li Wu and Xi Da, as names begin with great letters; Della Reed has a first name and a last one; Y Lan too.
#
# What they do: a first name that stands before some last names is none. @foundernest/namecase writes "ben Reed", "al Stone" and "della Reed", and takes Li and Xi for
# numbers: "LI Wu" and "XI da". To split-human-name Y Lan is called "YLan" and has no last name, and Juan Ma's last name is ", Ma". To parse-full-name and
# full-name-splitter Della Reed has no first name. Who looks for them by first and last name finds nobody.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
packages=(@foundernest/namecase@1.0.5 split-human-name@2.0.13 @compwright/namecase@2.0.7 parse-full-name@1.2.7 full-name-splitter@1.1.1)
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact "${packages[@]}"
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { nameCase } = require('@foundernest/namecase');
const { default: splitFullName } = require('full-name-splitter');
const { parseFullName } = require('parse-full-name');
const splitHumanName = require('split-human-name');

const names = ['@foundernest/namecase', '@compwright/namecase', 'split-human-name', 'parse-full-name', 'full-name-splitter'];
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${names.map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const parts = (first, last) => `${first || '-'} / ${last || '-'}`;
const seen = {
  '@foundernest/namecase': ['BEN REED', 'AL STONE', 'DELLA REED', 'LI WU', 'XI DA'].map((name) => nameCase(name)),
  'split-human-name': ['Y Lan', 'Juan Ma'].map((name) => parts(splitHumanName(name).firstName, splitHumanName(name).lastName)),
  'parse-full-name': ['Della Reed', 'Ben Reed'].map((name) => parts(parseFullName(name).first, parseFullName(name).last)),
  'full-name-splitter': ['Della Reed', 'Ben Reed'].map((name) => parts(...splitFullName(name))),
};
for (const [name, all] of Object.entries(seen)) console.log(`${name}: ${all.join(', ')}`);
const expected = [
  'ben Reed,al Stone,della Reed,LI Wu,XI da',
  'YLan / -,Juan / , Ma',
  '- / Della Reed,Ben / Reed',
  '- / Della Reed,Ben / Reed',
];
if (Object.values(seen).some((all, at) => all.join() !== expected[at])) {
  console.error('CHANGED: first names are first names.');
  process.exit(1);
}
JS
node ask.cjs
