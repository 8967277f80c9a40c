#!/usr/bin/env bash
# scim2-parse-filter 0.2.10 and scim-query-filter-parser 2.0.4, asked who has a title (`title pr`), and who has an address.
#
# The guess: Ada alone: "pr" is of what is there and neither empty nor null (RFC 7644 §3.4.2.2), and null, as an empty list, is the same as not to be there (RFC 7643 §2.5).
#
# What they do: whoever's title is null or an empty text has one, to both of them, and to scim2-parse-filter whoever's list of addresses is empty has an address. Only who has no such attribute at all
# has none.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim2-parse-filter@0.2.10 scim-query-filter-parser@2.0.4 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { filter, parse } = require('scim2-parse-filter');
const { compileFilter } = require('scim-query-filter-parser');
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const names = ['scim2-parse-filter', 'scim-query-filter-parser'];
console.log(`${names.map((name) => `${name} ${version(name)}`).join(', ')}, Node ${process.version}`);
const users = [
  { userName: 'Ada', title: 'Dr', emails: [{ value: 'ada@halden.example' }] },
  { userName: 'Ben', title: null, emails: [] },
  { userName: 'Cleo', title: '', emails: [] },
  { userName: 'Dora' },
];
const seen = ['title pr', 'emails pr'].map((asked) => {
  const found = [filter(parse(asked)), compileFilter(asked)].map((fits) => users.filter((user) => fits(user)).map(({ userName }) => userName).join(' '));
  console.log(`${asked}: ${found.map((each, index) => `${names[index]} ${each}`).join('; ')}`);
  return found.join();
});
if (seen.join('|') !== 'Ada Ben Cleo,Ada Ben Cleo|Ada Ben Cleo,Ada') {
  console.error('CHANGED: only Ada has a title.');
  process.exit(1);
}
JS
node ask.mjs
