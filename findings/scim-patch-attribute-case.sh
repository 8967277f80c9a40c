#!/usr/bin/env bash
# scim-patch 0.8.3, told by a PATCH to deactivate a user, the attribute written "Active", and to replace the address for work, the type written "Work".
#
# The guess: the user is inactive, and has the new address for the old one: names of attributes have no case (RFC 7643 §2.1), nor have types of addresses (§8.7.1,
# caseExact false).
#
# What it does: the user has two attributes, `active`, which is true, and `Active`, which is false, and two addresses for work. Nothing fails; whoever reads `active` lets
# the user go on. With small letters both are done.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim-patch@0.8.3
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { scimPatch } from 'scim-patch';

const { version } = JSON.parse(readFileSync('node_modules/scim-patch/package.json', 'utf8'));
console.log(`scim-patch ${version}, Node ${process.version}`);
const patched = (...operations) => {
  const meta = { resourceType: 'User', created: new Date(0), lastModified: new Date(0), location: '' };
  const user = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'ada', active: true, emails: [{ type: 'work', value: 'old@example.test' }], meta };
  const { active, Active, emails } = scimPatch(user, operations);
  return JSON.stringify({ active, Active, emails: emails.map(({ value }) => value) });
};
const seen = [['Active', 'Work'], ['active', 'work']].map(([attribute, type]) => {
  const user = patched(
    { op: 'replace', path: attribute, value: false },
    { op: 'replace', path: `emails[type eq "${type}"].value`, value: 'new@example.test' },
  );
  console.log(`${attribute}, ${type}: ${user}`);
  return user;
});
const expected = [
  '{"active":true,"Active":false,"emails":["old@example.test","new@example.test"]}',
  '{"active":false,"emails":["new@example.test"]}',
];
if (seen.join() !== expected.join()) {
  console.error('CHANGED: names have no case.');
  process.exit(1);
}
JS
node ask.mjs
