#!/usr/bin/env bash
# scim-patch 0.8.3 and scimmy 1.3.5, told by a PATCH to deactivate a user as Microsoft Entra ID says it unless it is told otherwise: "Replace", and for the value the word "False".
#
# The guess: the user is inactive, or the word is refused, as `active` is a boolean (RFC 7643 §8.7.1); a library that is made for such requests tells one or the other.
#
# What they do: scimmy refuses it, 400 invalidValue. scim-patch puts the word in the attribute's place, and nothing fails: to whoever asks `if (user.active)` the user who was deactivated is active, and in SQL's booleans and in
# JSON it is something else again. With false itself both deactivate.
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
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`scim-patch ${versionOf('scim-patch')}, scimmy ${versionOf('scimmy')}, Node ${process.version}`);
let kept;
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: () => kept,
  ingress: ({ id }, user) => (kept = { id, ...JSON.parse(JSON.stringify(user)) }),
  degress: () => undefined,
});
const seen = [];
for (const value of ['False', false]) {
  const user = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], id: '1', userName: 'ada', active: true, meta: { resourceType: 'User' } };
  kept = structuredClone(user);
  const Operations = [{ op: 'Replace', path: 'active', value }];
  const { active } = scimPatch(user, structuredClone(Operations));
  const other = await new SCIMMY.Resources.User('1').patch({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations }).then(
    () => JSON.stringify(kept.active),
    ({ status, scimType }) => `${status} ${scimType}`,
  );
  seen.push(`${JSON.stringify(active)} ${active ? 'active' : 'inactive'} ${other}`);
  console.log(`${JSON.stringify(value)}: scim-patch ${JSON.stringify(active)}, ${active ? 'active' : 'inactive'}; scimmy ${other}`);
}
if (seen.join('|') !== '"False" active 400 invalidValue|false inactive false') {
  console.error('CHANGED: the word makes the user inactive, or is refused.');
  process.exit(1);
}
JS
node ask.mjs
