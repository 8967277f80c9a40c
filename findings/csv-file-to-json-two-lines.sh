#!/usr/bin/env bash
# csv-file-to-json 4.0.5, given a list with a name that is written in two lines of its cell, in quotation marks, and with a person who is called Null.
#
# The guess: Ada, and Ben (RFC 4180 §2.6: what stands in quotation marks may have breaks in it), and somebody called "Null" and "null", as text.
#
# What it does: Ada has neither name nor team, and behind her comes somebody who has nothing at all; nothing is said, and who counts the rows has one more. "null" in small letters is no text but null, so that Null has no login.
# An empty last cell is not there, where an empty first one is an empty text.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csv-file-to-json@4.0.5
printf 'login,mail,name,team\r\nada,ada@example.test,"Ada\r\nStone",Sales\r\nnull,null@example.test,Null,Legal\r\n,ben@example.test,Ben,\r\n' >people.csv
cat >ask.cjs <<'JS'
const read = require('csv-file-to-json');

console.log(`csv-file-to-json ${require('csv-file-to-json/package.json').version}, Node ${process.version}`);
const seen = JSON.stringify(read({ filePath: 'people.csv' }));
console.log(seen);
const others = '{"login":null,"mail":"null@example.test","name":"Null","team":"Legal"},{"login":"","mail":"ben@example.test","name":"Ben"}';
if (seen !== `[{"login":"ada","mail":"ada@example.test"},{},${others}]`) {
  console.error('CHANGED: Ada is one, and has a name.');
  process.exit(1);
}
JS
node ask.cjs
