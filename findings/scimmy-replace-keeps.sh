#!/usr/bin/env bash
# scimmy 1.3.5, told by a PATCH to replace a user's addresses, with a path and without one.
#
# The guess: alike: the new address, and none of the old ones (RFC 7644 §3.5.2.3: without a path the value holds the attributes to be replaced; all values
# of a multi-valued one are).
#
# What it does: with a path so. Without one the new address is added, and the user keeps the old one, which is still the primary one. Nothing fails.
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
let kept;
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: () => kept,
  ingress: ({ id }, user) => (kept = { id, ...JSON.parse(JSON.stringify(user)) }),
  degress: () => undefined,
});
const patched = async (operation) => {
  kept = { id: '1', userName: 'ada', active: true, emails: [{ value: 'old@example.test', type: 'work', primary: true }] };
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
  const user = await new SCIMMY.Resources.User('1').patch({ schemas, Operations: [operation] });
  const addresses = JSON.stringify(user.emails);
  console.log(`${JSON.stringify(operation)}\n  ${addresses}`);
  return user.emails.map(({ value }) => value).join();
};
const emails = [{ value: 'new@example.test', type: 'work', primary: true }];
const seen = [
  await patched({ op: 'replace', path: 'emails', value: emails }),
  await patched({ op: 'replace', value: { emails } }),
];
process.exit(seen.join(' | ') === 'new@example.test | old@example.test,new@example.test' ? 0 : 1);
JS
node ask.mjs
