#!/usr/bin/env bash
# scim-query-filter-parser 2.0.4 and scim2-parse-filter 0.2.10, asked who was changed after half past ten, UTC.
#
# The guess: Ada, who was changed at 11:00, and not Ben: 12:00+02:00 is ten o'clock (RFC 7644 §3.4.2.2: moments are compared as such, chronologically).
#
# What they do: they compare letter by letter, and find Ben as well. Who was changed at 08:45-02:00, a quarter to eleven, is not found.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim-query-filter-parser@2.0.4 scim2-parse-filter@0.2.10
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parser from 'scim-query-filter-parser';
import { filter, parse } from 'scim2-parse-filter';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['scim-query-filter-parser', 'scim2-parse-filter'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const users = [
  { userName: 'ada', meta: { lastModified: '2026-10-01T11:00:00Z' } },
  { userName: 'ben', meta: { lastModified: '2026-10-01T12:00:00+02:00' } },
  { userName: 'cleo', meta: { lastModified: '2026-10-01T08:45:00-02:00' } },
];
const text = 'meta.lastModified gt "2026-10-01T10:30:00Z"';
const seen = [parser.compileFilter(text), filter(parse(text))].map((isAsked) => users.filter(isAsked).map(({ userName }) => userName).join(' '));
console.log(`${text}: ${seen.join(', ')}`);
process.exit(seen.join() === 'ada ben,ada ben' ? 0 : 1);
JS
node ask.mjs
