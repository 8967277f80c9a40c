#!/usr/bin/env bash
# scimmy 1.3.5, asked by `startIndex` and `count` for one page of two users after the other, where there are four.
#
# The guess: ada and ben, then cleo and dora, and at 5 nobody, which tells that all have come: a page begins at the index asked for (RFC 7644 §3.4.2.4).
#
# What it does: at 5 it gives ada and ben again, as the page that begins at 5; and so at any index past the last user. Who asks on until a page has nobody, or fewer than asked for, has the first users
# again and again. At 4 there is dora alone.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scimmy@1.3.5 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import SCIMMY from 'scimmy';

const { version } = JSON.parse(readFileSync('node_modules/scimmy/package.json', 'utf8'));
console.log(`scimmy ${version}, Node ${process.version}`);
const users = ['ada', 'ben', 'cleo', 'dora'].map((userName, place) => ({ id: `a${place}`, userName }));
SCIMMY.Resources.declare(SCIMMY.Resources.User, { egress: () => users, ingress: () => undefined, degress: () => undefined });
const seen = [];
for (const startIndex of [1, 3, 4, 5, 9]) {
  const { Resources, ...page } = await new SCIMMY.Resources.User({ startIndex, count: 2 }).read();
  seen.push(Resources.map(({ userName }) => userName).join(' '));
  console.log(`asked at ${startIndex}: ${seen.at(-1)}, page at ${page.startIndex} of ${page.totalResults}`);
}
if (seen.join() !== 'ada ben,cleo dora,dora,ada ben,ada ben') {
  console.error('CHANGED: past the last user there is nobody.');
  process.exit(1);
}
JS
node ask.mjs
