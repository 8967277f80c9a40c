#!/usr/bin/env bash
# scim2-filter 0.2.0, asked for users by filters with "and" and "or", and with "ge" and "le".
#
# The guess: Ada, who fits both halves; its README has "and" among what it knows, and it reads these filters into a tree that is right.
#
# What it does: nobody, with "and" as with "or". Each half alone finds Ada. By "ge" nobody is found, and by "le" whoever has more. scim2-parse-filter 0.2.10, a fork of it,
# is right in all of them.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim2-filter@0.2.0 scim2-parse-filter@0.2.10
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import filters from 'scim2-filter';
import forked from 'scim2-parse-filter';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['scim2-filter', 'scim2-parse-filter'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const users = [{ userName: 'ada', active: true, seats: 2 }];
const halves = ['userName eq "ada"', 'active eq true'];
const asked = [...halves, halves.join(' and '), 'userName eq "ada" or userName eq "ben"', 'seats ge 1', 'seats le 5', 'seats le 1'];
const seen = asked.map((text) => {
  const both = [filters, forked].map(({ filter, parse }) => users.filter(filter(parse(text))).map(({ userName }) => userName)[0] ?? 'nobody');
  console.log(`${text}: ${both.join(', ')}`);
  return both.join(' ');
});
if (seen.join() !== 'ada ada,ada ada,nobody ada,nobody ada,nobody ada,nobody ada,ada nobody') {
  console.error('CHANGED: Ada is found by two halves.');
  process.exit(1);
}
JS
node ask.mjs
