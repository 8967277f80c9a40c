#!/usr/bin/env bash
# scim-patch 0.8.3, told by a PATCH to add a middle name, with a path (`name`) and without one, where the user has a first and a last name.
#
# The guess: alike: three names (RFC 7644 §3.5.2.1: without a path the value holds the attributes to be added; an attribute that has parts keeps those which are not named).
#
# What it does: with a path so. Without one, first and last name are gone, and the middle name alone is left. Addresses are added either way, and the old ones kept.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim-patch@0.8.3 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { scimPatch } = createRequire(import.meta.url)('scim-patch');
const { version } = JSON.parse(readFileSync('node_modules/scim-patch/package.json', 'utf8'));
console.log(`scim-patch ${version}, Node ${process.version}`);
const patched = (operation) => {
  const name = { givenName: 'Ada', familyName: 'Stone' };
  const emails = [{ value: 'ada@halden.example', type: 'work' }];
  const meta = { resourceType: 'User' };
  const user = scimPatch({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], id: '1', userName: 'ada', name, emails, meta }, [operation]);
  const seen = `${JSON.stringify(user.name)}, ${user.emails.length} address(es)`;
  console.log(`${JSON.stringify(operation)}\n  ${seen}`);
  return seen;
};
const seen = [
  patched({ op: 'add', path: 'name', value: { middleName: 'May' } }),
  patched({ op: 'add', value: { name: { middleName: 'May' }, emails: [{ value: 'a.stone@halden.example' }] } }),
];
const guessed = ['{"givenName":"Ada","familyName":"Stone","middleName":"May"}, 1 address(es)', '{"middleName":"May"}, 2 address(es)'];
if (seen.join() !== guessed.join()) {
  console.error('CHANGED: to add a name takes none away.');
  process.exit(1);
}
JS
node ask.mjs
