#!/usr/bin/env bash
# csv-simple-parser 2.0.2 (npm), given a list whose last line ends with a break, as every line does, asked for rows and for objects.
#
# The guess: a header and two people: whether the last line ends with a break or not is all one (RFC 4180 §2.2); its README shows lists without it alone.
#
# What it does: three people, the third with an empty name and nothing else (`{ name: '' }`), and with `infer` with a name that is null. There is no option to leave such rows out. Whoever counts the people, or the seats that are free, has one too many
# of every file, and two lists one after the other have one in their midst.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csv-simple-parser@2.0.2 2>/dev/null
cat >ask.mjs <<'JS'
import parser from 'csv-simple-parser';

const parse = parser.default ?? parser;
const said = (rows) => console.log(`${rows.length} ${JSON.stringify(rows.at(-1))}`);
const list = 'name,seats\nAda,3\nBen,2';
said(parse(list, { header: true }));
said(parse(`${list}\n`, { header: true }));
said(parse(`${list}\r\n`.replaceAll(/\r?\n/g, '\r\n'), { header: true }));
said(parse(`${list}\n`, { header: true, infer: true }));
said(parse(`${list}\n`));
JS
mapfile -t seen < <(node ask.mjs)
echo "csv-simple-parser 2.0.2, Node $(node --version)"
asked=('without the last break' 'with it' 'with CR and LF' 'with it, infer' 'with it, as rows')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "$(printf '%s\n' "${seen[@]}")" = $'2 {"name":"Ben","seats":"2"}\n3 {"name":""}\n3 {"name":""}\n3 {"name":null}\n4 ["",null]' ] || {
  echo 'CHANGED: a break at the end is nobody.' >&2
  exit 1
}
