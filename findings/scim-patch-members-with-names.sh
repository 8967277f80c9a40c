#!/usr/bin/env bash
# scim-patch 0.8.3, told by a PATCH to remove one member of a group and to add one again, as Microsoft Entra ID says it: the path `members`, and the member's id in the value. One member of the group has a
# display name beside the id (RFC 7643 §4.2 has it in `display`), the other one has none.
#
# The guess: whoever is named is removed, or, as RFC 7644 §3.5.2.2 has it for a path without a filter, all are; and who is a member is not added again (§3.5.2.1). Members are told apart by their id.
#
# What it does: Ben, who has no display name, is removed, and Ada, who has one, stays a member, and nothing fails; added again, she is a member twice. It takes two members for one only where all of their parts are
# alike. With the id in a filter of the path, both are removed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim-patch@0.8.3 2>/dev/null
cat >ask.cjs <<'JS'
const { scimPatch } = require('scim-patch');

console.log(`scim-patch ${require('scim-patch/package.json').version}, Node ${process.version}`);
const patched = (operation) => {
  const group = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], id: 'g1', displayName: 'Seats', members: [{ value: 'a42', display: 'Ada' }, { value: 'b7' }], meta: { resourceType: 'Group' } };
  const members = scimPatch(group, [operation]).members.map(({ value }) => value);
  console.log(`${JSON.stringify(operation)}: ${members.join(' ')}`);
  return members.join(' ');
};
const seen = ['a42', 'b7'].flatMap((value) => [
  patched({ op: 'remove', path: 'members', value: [{ value }] }),
  patched({ op: 'add', path: 'members', value: [{ value }] }),
  patched({ op: 'remove', path: `members[value eq "${value}"]` }),
]);
if (seen.join() !== 'a42 b7,a42 b7 a42,b7,a42,a42 b7,a42') {
  console.error('CHANGED: a member is told by the id.');
  process.exit(1);
}
JS
node ask.cjs
