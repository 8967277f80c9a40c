#!/usr/bin/env bash
# scim-patch 0.8.3, told by a PATCH without a path (RFC 7644 §3.5.2) to set an attribute of the enterprise extension, written as resources have it
# (RFC 7643 §8.3): the value is an object with the schema's name as its key.
#
# The guess: the extension gets the attribute, as it does with a path.
#
# What it does: it parts the schema's name before "User", and makes an attribute "…:enterprise:2.0" with an object "User" in it. The extension that
# is there stays as it was. Nothing fails.
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
const schema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const user = () => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', schema],
  id: '1',
  userName: 'ada@example.test',
  meta: { resourceType: 'User' },
  [schema]: { employeeNumber: '701' },
});
const patched = (operation) => {
  const { [schema]: extension, schemas, id, userName, meta, ...more } = scimPatch(user(), [operation]);
  console.log(`${JSON.stringify(operation)}\n  extension ${JSON.stringify(extension)}, further attributes ${JSON.stringify(more)}`);
  return { number: extension.employeeNumber, more: Object.keys(more) };
};
const withPath = patched({ op: 'replace', path: `${schema}:employeeNumber`, value: '702' });
const without = patched({ op: 'replace', value: { [schema]: { employeeNumber: '702' } } });
process.exit(withPath.number === '702' && without.number === '701' && without.more.length === 1 ? 0 : 1);
JS
node ask.mjs
