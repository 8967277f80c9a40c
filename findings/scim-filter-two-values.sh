#!/usr/bin/env bash
# scim2-parse-filter 0.2.10, asked who has a work address at a domain.
#
# The guess: `emails[type eq "work" and value ew "@example.test"]` finds those of whom one address is both (RFC 7643 §2.4, RFC 7644 §3.4.2.2: the filter in
# brackets is of one value of the attribute).
#
# What it does: it finds everybody who has some address for work and some address at the domain, be it another one: Ben, whose address there is the one at
# home, is found as well, as by two filters with "and" between their brackets, where that is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim2-parse-filter@0.2.10
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { filter, parse } from 'scim2-parse-filter';

const { version } = JSON.parse(readFileSync('node_modules/scim2-parse-filter/package.json', 'utf8'));
console.log(`scim2-parse-filter ${version}, Node ${process.version}`);
const user = (userName, work, home) => ({ userName, emails: [{ type: 'work', value: work }, { type: 'home', value: home }] });
const users = [
  user('ada', 'ada@example.test', 'ada@home.test'),
  user('ben', 'ben@other.test', 'ben@example.test'),
  user('cleo', 'cleo@other.test', 'cleo@home.test'),
];
const found = (text) => {
  const names = users.filter(filter(parse(text))).map(({ userName }) => userName);
  console.log(`${text}: ${names.join(' and ') || 'nobody'}`);
  return names.join();
};
const seen = [
  found('emails[type eq "work" and value ew "@example.test"]'),
  found('emails[type eq "work"] and emails[value ew "@example.test"]'),
];
process.exit(seen.join(' | ') === 'ada,ben | ada,ben' ? 0 : 1);
JS
node ask.mjs
