#!/usr/bin/env bash
# @boxyhq/saml-jackson 26.2.0 (Polis), asked how many users there are, by a page of none (`count=0`), where one has been made twice, the second time in small letters.
#
# The guess: no user, and totalResults 2 (RFC 7644 §3.4.2.4); of Ada@example.test and ada@example.test the second is 409, as user names have no case (RFC 7643 §4.1.1).
#
# What it does: all three, and each has an id of its own. Zero is to it as if no count had been asked for. With `count=1` there is one on the page.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @boxyhq/saml-jackson@26.2.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import jackson from '@boxyhq/saml-jackson';

const { version } = JSON.parse(readFileSync('node_modules/@boxyhq/saml-jackson/package.json', 'utf8'));
console.log(`@boxyhq/saml-jackson ${version}, Node ${process.version}`);
const { directorySyncController: sync } = await jackson.default({
  externalUrl: 'http://127.0.0.1',
  samlAudience: 'https://example.test',
  samlPath: '/saml',
  scimPath: '/scim/v2',
  db: { engine: 'mem' },
  noAnalytics: true,
});
const { data: directory } = await sync.directories.create({
  name: 'Example',
  tenant: 'example',
  product: 'example',
  type: 'generic-scim-v2',
});
const ask = (method, more) =>
  sync.requests.handle(
    { method, directoryId: directory.id, resourceType: 'Users', query: {}, apiSecret: directory.scim.secret, ...more },
    async () => undefined,
  );
const user = (externalId, userName) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  externalId,
  userName,
  name: { givenName: 'A', familyName: 'B' },
  emails: [{ value: userName, primary: true, type: 'work' }],
  active: true,
});
const made = [];
for (const [id, name] of [['E1', 'Ada@example.test'], ['E1', 'ada@example.test'], ['E2', 'ben@example.test']]) {
  const { status, data } = await ask('POST', { body: user(id, name) });
  made.push(status);
  console.log(`made ${data.userName}: ${status}`);
}
const page = async (count) => {
  const { data } = await ask('GET', { query: { count, startIndex: 1 } });
  console.log(`count ${count}: ${data.Resources.length} on the page, ${data.totalResults} in all`);
  return `${data.Resources.length} ${data.totalResults}`;
};
const seen = [...made, await page(1), await page(0)].join();
if (seen !== '201,201,201,1 3,3 3') console.error('CHANGED: a page of none has none.');
process.exit(seen === '201,201,201,1 3,3 3' ? 0 : 1);
JS
node ask.mjs
