#!/usr/bin/env bash
# node-html-markdown 2.0.0, asked for the Markdown of a page's tables of who has how many seats: one has a column without anything in it, as pages have for buttons, one a name in two lines (`<br>`), and one a header over two columns; read by marked 18.2.1 and markdown-it 15.0.3.
#
# The guess: a table with an empty column, "Ada Stone" with a blank or `<br>` between, and the seats below "Seats".
#
# What it does: below the head of the empty column there are no hyphens, so that it is no table: to marked and markdown-it all people are one paragraph (GitHub's Markdown wants a hyphen for each column). "Ada<br>Stone" is AdaStone. Under a header over two columns the next one moves: the last names stand below "Seats",
# and the seats below nothing.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact node-html-markdown@2.0.0 marked@18.2.1 markdown-it@15.0.3 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';

const { version } = JSON.parse(readFileSync('node_modules/node-html-markdown/package.json', 'utf8'));
console.log(`node-html-markdown ${version}, marked 18.2.1, markdown-it 15.0.3, Node ${process.version}`);
const cells = (html) => (html.includes('<table>') ? [...html.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell || '-').join() : 'no table');
const seen = [
  '<tr><th>Name</th><th>Seats</th></tr><tr><td>Ada</td><td>3</td></tr>',
  '<tr><th>Name</th><th></th><th>Seats</th></tr><tr><td>Ada</td><td></td><td>3</td></tr>',
  '<tr><th>Name</th><th>Seats</th></tr><tr><td>Ada<br>Stone</td><td>3</td></tr>',
  '<tr><th colspan="2">Name</th><th>Seats</th></tr><tr><td>Ada</td><td>Stone</td><td>3</td></tr>',
].map((rows) => {
  const written = NodeHtmlMarkdown.translate(`<table>${rows}</table>`);
  const read = [marked.parse(written), new MarkdownIt().render(written)].map(cells);
  console.log(`${written.replaceAll('\n', ' / ')} => ${read.join(' and ')}`);
  return [...new Set(read)].join('?');
});
if (seen.join('|') !== 'Name,Seats,Ada,3|no table|Name,Seats,AdaStone,3|Name,Seats,-,Ada,Stone,3') {
  console.error('CHANGED: a table is a table.');
  process.exit(1);
}
JS
node ask.mjs
