#!/usr/bin/env bash
# scimmy 1.3.5 with the enterprise extension declared, told by a PATCH to replace somebody's manager by the full name of what is replaced, `…:enterprise:2.0:User:manager.value`, where there is a manager.
#
# The guess: the new manager in the old one's place: an attribute of an extension, and part of it, is named by its schema (RFC 7644 §3.10), as in `name.familyName`, and what is there is replaced (§3.5.2.3).
#
# What it does: 400 noTarget, "does not match any values". The same path with "add" sets the new manager, with "remove" takes the old one away, and without a path, or with the whole manager as the value, "replace" does it as well.
# `…:User:department` and `name.familyName` are replaced.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scimmy@1.3.5
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import SCIMMY from 'scimmy';

const { version } = JSON.parse(readFileSync('node_modules/scimmy/package.json', 'utf8'));
console.log(`scimmy ${version}, Node ${process.version}`);
const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
let kept;
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: () => kept,
  ingress: ({ id }, user) => (kept = { id, ...JSON.parse(JSON.stringify(user)) }),
  degress: () => undefined,
});
SCIMMY.Resources.User.extend(SCIMMY.Schemas.EnterpriseUser, false);
const seen = [];
for (const [op, part, value] of [
  ['replace', 'manager.value', 'm2'],
  ['add', 'manager.value', 'm2'],
  ['remove', 'manager.value'],
  ['replace', 'manager', { value: 'm2' }],
  ['replace', undefined, { [extension]: { manager: { value: 'm2' } } }],
  ['replace', 'department', 'Legal'],
]) {
  kept = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', extension], id: '1', userName: 'ada', name: { familyName: 'Stone' }, [extension]: { department: 'Sales', manager: { value: 'm1' } } };
  const Operations = [JSON.parse(JSON.stringify({ op, path: part && `${extension}:${part}`, value }))];
  const answer = await new SCIMMY.Resources.User('1').patch({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations }).then(
    () => `${kept[extension].department}, ${kept[extension].manager?.value ?? 'nobody'}`,
    ({ status, scimType }) => `${status} ${scimType}`,
  );
  seen.push(answer);
  console.log(`${op} ${part ?? 'without a path'}: ${answer}`);
}
if (seen.join('|') !== '400 noTarget|Sales, m2|Sales, nobody|Sales, m2|Sales, m2|Legal, m1') {
  console.error('CHANGED: the manager is replaced.');
  process.exit(1);
}
JS
node ask.mjs
