#!/usr/bin/env bash
# turndown 7.2.5 with @joplin/turndown-plugin-gfm 1.0.68, and html-to-text 10.0.1, asked for the text of a page's table in which a team is named once for all of its people (`rowspan`).
#
# The guess: Ben's name below Ada's, and the team's cell blank, or filled: Markdown has no cells over two rows, and each row has its places.
#
# What it does: html-to-text so. turndown begins Ben's row at the first column: Ben is a team, the seats are his name, and there are none; the row of the sum, whose cell goes over two columns, it does fill up. Whoever reads the
# table by its head has somebody called 2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact turndown@7.2.5 @joplin/turndown-plugin-gfm@1.0.68 html-to-text@10.0.1
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import plugin from '@joplin/turndown-plugin-gfm';
import { convert } from 'html-to-text';
import TurndownService from 'turndown';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['turndown', '@joplin/turndown-plugin-gfm', 'html-to-text'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const rows = [
  '<th>Team</th><th>Name</th><th>Seats</th>',
  '<td rowspan="2">Sales</td><td>Ada</td><td>1</td>',
  '<td>Ben</td><td>2</td>',
  '<td colspan="2">Sum</td><td>3</td>',
];
const page = `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const service = new TurndownService();
service.use(plugin.gfm);
const markdown = service.turndown(page);
const text = convert(page, { selectors: [{ selector: 'table', format: 'dataTable' }] });
console.log(`${markdown}\n\n${text}`);
const cells = markdown.split('\n').filter((line) => !line.includes('---')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()).join(','));
if (cells.join('; ') !== 'Team,Name,Seats; Sales,Ada,1; Ben,2; Sum,,3' || !/^ +Ben +2$/m.test(text)) {
  console.error('CHANGED: each row has its places.');
  process.exit(1);
}
JS
node ask.mjs
