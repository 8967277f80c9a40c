#!/usr/bin/env bash
# @vanillaes/csv 3.0.8 (npm), given a list of names alone, whose last line does not end with a break, and one with employees' codes and shares, of which it is to tell the kinds (`typed: true`).
#
# The guess: Ada and Ben: the last line may go without its break (RFC 4180 §2.2), as it reads Ben where there is a second column; 1E3 is a text or 1000, as 1.5E3 is 1500; an empty cell is empty, or null.
#
# What it does: Ben is not there. The code 1E3 is 1 and 12E4 is 12: what has no point it reads as a whole number, and leaves out what follows the digits, so that E is the same person as the first. An empty cell is NaN, which is equal to
# nothing, itself included, and so is .5. Nothing is said.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @vanillaes/csv@3.0.8 2>/dev/null
cat >ask.mjs <<'JS'
import { parse } from '@vanillaes/csv';

const said = (rows) => console.log(rows.map((row) => row.map(String).join(':')).join('|'));
said(parse('name\nAda\nBen'));
said(parse('name\nAda\nBen\n'));
said(parse('name,seats\nAda,3\nBen,2'));
said(parse('name,code\nAda,1\nBen,1E3\nCleo,12E4\nDora,1.5E3\nEmil,\nFay,.5\n', { typed: true }));
JS
mapfile -t seen < <(node ask.mjs)
echo "@vanillaes/csv 3.0.8, Node $(node --version)"
asked=('names alone, without the last break' 'with it' 'two columns, without it' 'codes, typed')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "${seen[*]}" = 'name|Ada name|Ada|Ben name:seats|Ada:3|Ben:2 name:code|Ada:1|Ben:1|Cleo:12|Dora:1500|Emil:NaN|Fay:NaN' ] || {
  echo 'CHANGED: the last one is in the list.' >&2
  exit 1
}
