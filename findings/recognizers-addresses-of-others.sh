#!/usr/bin/env bash
# @microsoft/recognizers-text-sequence 1.3.1, asked for the addresses in a text (`recognizeEmail`), where people are called O'Brien and Müller, and a domain ends in .example.
#
# The guess: the addresses, or none where it takes one for no address.
#
# What it does: addresses of somebody else: of a.o'brien@mail.test it takes brien@mail.test, of müller@mail.test ller@mail.test, and of ada@mail.example ada@mail.exampl: a domain may end in six letters,
# and what follows is left out, as it is of .engineering.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @microsoft/recognizers-text-sequence@1.3.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import sequence from '@microsoft/recognizers-text-sequence';

const { version } = JSON.parse(readFileSync('node_modules/@microsoft/recognizers-text-sequence/package.json', 'utf8'));
console.log(`@microsoft/recognizers-text-sequence ${version}, Node ${process.version}`);
const seen = ['ada+li@mail.test', "a.o'brien@mail.test", 'müller@mail.test', 'ada@mail.museum', 'ada@mail.example'].map((address) => {
  const found = sequence.recognizeEmail(`Write to ${address} today`, 'en-us').map(({ resolution }) => resolution.value);
  console.log(`${address}: ${found.join(' and ') || 'none'}`);
  return found.join(' ');
});
if (seen.join('|') !== 'ada+li@mail.test|brien@mail.test|ller@mail.test|ada@mail.museum|ada@mail.exampl') {
  console.error('CHANGED: an address is found whole.');
  process.exit(1);
}
JS
node ask.mjs
