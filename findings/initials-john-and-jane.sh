#!/usr/bin/env bash
# initials 3.1.2, asked for the initials of several people at once, of which its README says that duplicates are avoided: John Doe and Jane Dane are JDo and JDa.
#
# The guess: so are John, Jane and Jim Smith; JoS, JaS and JiS would do.
#
# What it does: of two Smiths it makes JSm and JaS, but of three JSm, JSm and JiS: John and Jane are one, though there are letters to tell them apart. Of Ada, Ana and Amy Reed two are one as well. The more there are of one
# name, the less they can be told by what stands on their pictures.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact initials@3.1.2
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import initials from 'initials';

const { version } = JSON.parse(readFileSync('node_modules/initials/package.json', 'utf8'));
console.log(`initials ${version}, Node ${process.version}`);
const seen = [['John Doe', 'Jane Dane'], ['John Smith', 'Jane Smith'], ['John Smith', 'Jane Smith', 'Jim Smith'], ['Ada Reed', 'Ana Reed', 'Amy Reed']].map((names) => {
  const letters = initials(names);
  console.log(`${names.join(', ')}: ${letters.join(', ')}`);
  return letters.join();
});
if (seen[0] !== 'JDo,JDa' || seen[1] !== 'JSm,JaS' || seen[2] !== 'JSm,JSm,JiS' || seen[3] !== 'ARe,ARe,AmR') {
  console.error('CHANGED: John is not Jane.');
  process.exit(1);
}
JS
node ask.mjs
