#!/usr/bin/env bash
# scimmy 1.3.5, told by a PATCH to replace a user's last name, by the path `name` and the last name in the value, and without a path.
#
# The guess: Ada Reed, either way: parts which the value does not name stay as they are (RFC 7644 §3.5.2.3, of attributes that have parts).
#
# What it does: without a path so. By the path `name` the last name is all that is left, and she has no first name. By `name.familyName` it is kept.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scimmy@1.3.5 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import SCIMMY from 'scimmy';

const { version } = JSON.parse(readFileSync('node_modules/scimmy/package.json', 'utf8'));
console.log(`scimmy ${version}, Node ${process.version}`);
let kept;
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: () => kept,
  ingress: ({ id }, user) => (kept = { id, ...JSON.parse(JSON.stringify(user)) }),
  degress: () => undefined,
});
const patched = async (operation) => {
  kept = { id: '1', userName: 'ada', name: { givenName: 'Ada', familyName: 'Stone' } };
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
  const { name } = await new SCIMMY.Resources.User('1').patch({ schemas, Operations: [operation] });
  const seen = `${name.givenName ?? '-'} ${name.familyName}`;
  console.log(`${JSON.stringify(operation)}\n  ${seen}`);
  return seen;
};
const seen = [
  await patched({ op: 'replace', value: { name: { familyName: 'Reed' } } }),
  await patched({ op: 'replace', path: 'name.familyName', value: 'Reed' }),
  await patched({ op: 'replace', path: 'name', value: { familyName: 'Reed' } }),
];
if (seen.join() !== 'Ada Reed,Ada Reed,- Reed') {
  console.error('CHANGED: she keeps her first name.');
  process.exit(1);
}
JS
node ask.mjs
