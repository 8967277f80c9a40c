#!/usr/bin/env bash
# scim-patch 0.8.3 and scimmy 1.3.5, told by a PATCH to add an address that is the primary one to a user who has one.
#
# The guess: the new one is primary, and the old one no longer (RFC 7644 §3.5.2: a PATCH that sets "primary" to true sets it to false for all others).
#
# What they do: both stay primary, in either library. RFC 7643 §2.4 has at most one; who takes the first that is primary writes to the old address.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim-patch@0.8.3 scimmy@1.3.5
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { scimPatch } from 'scim-patch';
import SCIMMY from 'scimmy';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const user = () => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  id: '1',
  userName: 'ada',
  meta: { resourceType: 'User' },
  emails: [{ value: 'old@example.test', type: 'work', primary: true }],
});
const operation = { op: 'add', path: 'emails', value: [{ value: 'new@example.test', type: 'other', primary: true }] };
let kept = user();
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: () => kept,
  ingress: ({ id }, changed) => (kept = { id, ...JSON.parse(JSON.stringify(changed)) }),
  degress: () => undefined,
});
const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
const after = {
  'scim-patch': scimPatch(user(), [operation]),
  scimmy: await new SCIMMY.Resources.User('1').patch({ schemas, Operations: [operation] }),
};
console.log(`Node ${process.version}: ${JSON.stringify(operation)}`);
const seen = Object.entries(after).map(([library, { emails }]) => {
  const primary = emails.filter((address) => address.primary).map(({ value }) => value);
  console.log(`${library} ${versionOf(library)}: primary is ${primary.join(' and ')}`);
  return primary.join();
});
process.exit(seen.every((primary) => primary === 'old@example.test,new@example.test') ? 0 : 1);
JS
node ask.mjs
