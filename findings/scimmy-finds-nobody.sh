#!/usr/bin/env bash
# scimmy 1.3.5, asked for a user by a user name in small letters, and by the full name of the attribute.
#
# The guess: both find Ada: user names are compared without case (RFC 7643 §4.1.1, and scimmy's own schema says caseExact false), and
# urn:ietf:params:scim:schemas:core:2.0:User:userName is userName (RFC 7644 §3.10).
#
# What it does: 200 and nobody, either time. A PATCH whose path is the full name of "active" is 400 invalidPath; with the short one it is done.
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
console.log(`scimmy ${version}, Node ${process.version}; caseExact of userName: ${SCIMMY.Schemas.User.definition.attribute('userName').config.caseExact}`);
const schema = 'urn:ietf:params:scim:schemas:core:2.0:User';
const users = [{ id: '1', userName: 'Ada@example.test', active: true }];
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: ({ id, filter }) => (id ? users[0] : filter ? filter.match(users) : users),
  ingress: (_, user) => ({ id: '1', ...JSON.parse(JSON.stringify(user)) }),
  degress: () => undefined,
});
const seen = [];
for (const filter of ['userName eq "Ada@example.test"', 'userName eq "ada@example.test"', `${schema}:userName eq "Ada@example.test"`]) {
  const { totalResults } = await new SCIMMY.Resources.User({ filter }).read();
  console.log(`${filter}: ${totalResults} found`);
  seen.push(totalResults);
}
for (const path of ['active', `${schema}:active`]) {
  const operations = [{ op: 'replace', path, value: false }];
  const answer = await new SCIMMY.Resources.User('1')
    .patch({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations })
    .then(({ active }) => `active ${active}`, ({ status, scimType }) => `${status} ${scimType}`);
  console.log(`replace ${path}: ${answer}`);
  seen.push(answer);
}
process.exit(seen.join() === '1,0,0,active false,400 invalidPath' ? 0 : 1);
JS
node ask.mjs
