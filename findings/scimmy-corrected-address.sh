#!/usr/bin/env bash
# scimmy 1.3.5, told by a PATCH to correct an address that is named by what it was: `emails[value eq "ada@old.example"].value`.
#
# The guess: the user has the new address in its place, as with the type named (`emails[type eq "work"].value`).
#
# What it does: 400 noTarget, "does not match any values", though there is such an address, of which it sets the type by the same filter without ado. It takes the old value away first, and then
# looks for the address that has it, to put in the new one.
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
const patched = async (path, value) => {
  kept = { id: '1', userName: 'ada', emails: [{ value: 'ada@old.example', type: 'work' }] };
  const patch = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path, value }] };
  const said = await new SCIMMY.Resources.User('1').patch(patch).then(
    ({ emails }) => emails.map((email) => `${email.type} ${email.value}`).join(),
    ({ status, scimType }) => `${status} ${scimType}`,
  );
  console.log(`${path} = ${value}: ${said}`);
  return said;
};
const seen = [
  await patched('emails[type eq "work"].value', 'ada@new.example'),
  await patched('emails[value eq "ada@old.example"].type', 'home'),
  await patched('emails[value eq "ada@old.example"].value', 'ada@new.example'),
];
if (seen.join() !== 'work ada@new.example,home ada@old.example,400 noTarget') {
  console.error('CHANGED: the address is corrected.');
  process.exit(1);
}
JS
node ask.mjs
