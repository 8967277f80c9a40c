#!/usr/bin/env bash
# scimmy 1.3.5, told twice by the same PATCH to add somebody to a group, as identity providers say a thing again whose answer they have not got.
#
# The guess: the group has one member, and the second time nothing is done (RFC 7644 §3.5.2.1: what is there already is not added, and the answer says that all is well).
#
# What it does: the group has Ada twice, and after a third time three times. scim-patch 0.8.3 has her once.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scimmy@1.3.5 scim-patch@0.8.3 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import SCIMMY from 'scimmy';

const { scimPatch } = createRequire(import.meta.url)('scim-patch');
const { version } = JSON.parse(readFileSync('node_modules/scimmy/package.json', 'utf8'));
console.log(`scimmy ${version}, Node ${process.version}`);
let kept = { id: '1', displayName: 'Seats' };
SCIMMY.Resources.declare(SCIMMY.Resources.Group, {
  egress: () => kept,
  ingress: ({ id }, group) => (kept = { id, ...JSON.parse(JSON.stringify(group)) }),
  degress: () => undefined,
});
const Operations = [{ op: 'add', path: 'members', value: [{ value: 'a42', display: 'Ada' }] }];
const counts = [];
let other = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], id: '1', displayName: 'Seats', members: [], meta: { resourceType: 'Group' } };
for (const time of [1, 2, 3]) {
  await new SCIMMY.Resources.Group('1').patch({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations });
  other = scimPatch(other, structuredClone(Operations));
  counts.push(`${kept.members.length} ${other.members.length}`);
  console.log(`time ${time}: scimmy ${JSON.stringify(kept.members)}, scim-patch ${JSON.stringify(other.members)}`);
}
if (counts.join() !== '1 1,2 1,3 1') {
  console.error('CHANGED: Ada is one member.');
  process.exit(1);
}
JS
node ask.mjs
