#!/usr/bin/env bash
# rfc2253 0.2.0 (npm), given names of entries of a directory: with a number beside the name (`cn=Ada+uid=a42`), with the department R+D, and with the bytes of an umlaut.
#
# The guess: uid is a42, ou is "R+D" and cn is "Müller", and each is written as it was read, as its README has it (RFC 2253 §2.2 parts the values of one level by a plus sign;
# §2.4: a plus sign within a value has a backslash before it, and two digits of base 16 are a byte of UTF-8).
#
# What it does: there is no uid, but an attribute called "+uid", and written again it is "\+uid". Of \+D it takes the two signs for digits of base 16: the department is an R and the end
# of a line. Müller is "MÃ¼ller". With a comma in the name all is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact rfc2253@0.2.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse } from 'rfc2253';

const { version } = JSON.parse(readFileSync('node_modules/rfc2253/package.json', 'utf8'));
console.log(`rfc2253 ${version}, Node ${process.version}`);
const seen = [
  ['cn=Reed\\, Cleo,ou=People', 'cn'],
  ['cn=Ada+uid=a42,ou=People', 'uid'],
  ['cn=Ada,ou=R\\+D', 'ou'],
  ['cn=M\\c3\\bcller,ou=People', 'cn'],
].map(([name, attribute]) => {
  const read = parse(name);
  const value = JSON.stringify(read.get(attribute));
  console.log(`${name}: ${attribute} is ${value}, written ${read.format()}`);
  return `${value} ${read.format()}`;
});
const guessed = [
  '"Reed, Cleo" cn=Reed\\, Cleo,ou=People',
  'undefined \\+uid=a42+cn=Ada,ou=People',
  '"R\\r" cn=Ada,ou=R\\0d',
  '"MÃ¼ller" cn=MÃ¼ller,ou=People',
];
if (seen.join() !== guessed.join()) {
  console.error('CHANGED: the department is R+D.');
  process.exit(1);
}
JS
node ask.mjs
