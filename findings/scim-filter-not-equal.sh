#!/usr/bin/env bash
# scim2-parse-filter 0.2.10 and scim-query-filter-parser 2.0.4, asked who is no Dr (`title ne "Dr"`), who is not active, and who has an address that is not for work (`emails[not (type eq "work")]`).
#
# The guess: Ben, Cleo and Dora, who have no title: an attribute that is not there is null (RFC 7643 §2.5), which is not "Dr"; and Ada, who has an address at home. `not (title eq "Dr")` asks the same.
#
# What they do: nobody, in either library; and of those who are not active only who is said not to be. `not (title eq "Dr")` finds all three in scim2-parse-filter, and is not read by the other. By the filter in brackets
# scim2-parse-filter finds Cleo, who has no address at all, and not Ada: it turns the answer for the whole list about, not that for each address.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim2-parse-filter@0.2.10 scim-query-filter-parser@2.0.4
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { compileFilter } = require('scim-query-filter-parser');
const { filter, parse } = require('scim2-parse-filter');

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['scim2-parse-filter', 'scim-query-filter-parser'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const users = [
  { userName: 'ada', active: true, title: 'Dr', emails: [{ value: 'ada@halden.example', type: 'work' }, { value: 'ada@home.example', type: 'home' }] },
  { userName: 'ben', active: false, emails: [{ value: 'ben@halden.example', type: 'work' }] },
  { userName: 'cleo', emails: [] },
  { userName: 'dora', emails: [{ value: 'dora@halden.example', type: 'work' }] },
];
const found = (make) => {
  try {
    return users.filter(make()).map(({ userName }) => userName).join(' ') || 'nobody';
  } catch {
    return 'not read';
  }
};
const seen = ['title ne "Dr"', 'active ne true', 'not (title eq "Dr")', 'emails[not (type eq "work")]'].map((text) => {
  const both = [found(() => filter(parse(text))), found(() => compileFilter(text))];
  console.log(`${text}: ${both.join(', ')}`);
  return both.join();
});
if (seen.join('|') !== 'nobody,nobody|ben,ben|ben cleo dora,not read|cleo,not read') {
  console.error('CHANGED: who has no title is no Dr.');
  process.exit(1);
}
JS
node ask.cjs
