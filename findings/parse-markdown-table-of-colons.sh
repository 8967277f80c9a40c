#!/usr/bin/env bash
# parse-markdown-table 0.0.6 (npm), given a Markdown table of who has how many seats, as tablemark 4.1.0 writes it: colons below the head say how a column stands, and a bar within a team's name has a backslash before it; read as well by mdast-util-gfm-table 2.0.0.
#
# The guess: Ada of Sales|North with one seat, and Ben: colons and such bars are of a table as GitHub has it (its specification of Markdown, "Tables (extension)").
#
# What it does: three people, the first of whom is called ":---", as it takes the line below the head for one only where there are no colons. Ada's team is "Sales\", and she has "North" seats: the bar ends the cell, and her number is gone. Nothing is said. Written with
# plain hyphens, and without a bar in a name, all is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact parse-markdown-table@0.0.6 tablemark@4.1.0 mdast-util-from-markdown@2.0.2 mdast-util-gfm-table@2.0.0 micromark-extension-gfm-table@2.1.1 2>/dev/null
cat >ask.mjs <<'JS'
import { createMarkdownObjectTableSync } from 'parse-markdown-table';
import { tablemark } from 'tablemark';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

const table = tablemark([
  { Name: 'Ada', Team: 'Sales|North', Seats: 1 },
  { Name: 'Ben', Team: 'Sales', Seats: 2 },
]);
const read = (markdown) => [...createMarkdownObjectTableSync(markdown)].map((row) => `${row.Name} ${row.Team} ${row.Seats}`).join(', ');
const text = (node) => node.value ?? (node.children ?? []).map(text).join('');
const tree = fromMarkdown(table, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
console.log(read(table));
console.log(tree.children[0].children.slice(1).map((row) => row.children.map(text).join(' ')).join(', '));
console.log(read(table.replaceAll(':', '-').replace('\\|', ' ')));
JS
mapfile -t seen < <(node ask.mjs)
echo "parse-markdown-table 0.0.6, tablemark 4.1.0, mdast-util-gfm-table 2.0.0, Node $(node --version)"
echo "parse-markdown-table: ${seen[0]}"
echo "mdast-util-gfm-table: ${seen[1]}"
echo "without colons and bars: ${seen[2]}"
[ "$(echo "${seen[0]}" | sed 's/:-*/:/g')/${seen[1]}/${seen[2]}" = ': : :, Ada Sales\ North, Ben Sales 2/Ada Sales|North 1, Ben Sales 2/Ada Sales North 1, Ben Sales 2' ] || {
  echo 'CHANGED: nobody is called by a colon.' >&2
  exit 1
}
