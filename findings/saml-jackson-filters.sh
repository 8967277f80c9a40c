#!/usr/bin/env bash
# @boxyhq/saml-jackson 26.2.0 (Polis), asked for users by a SCIM filter.
#
# The guess: `externalId eq "E1"` finds the user that was created with that externalId, or is refused as invalidFilter (RFC 7644
# §3.4.2.2); an apostrophe in an address is a character like any other.
#
# What it does: whatever attribute is named, its value is compared with the e-mail address, so that by externalId there is 200 and nobody,
# always; and apostrophes are cut out of the value, so that o'brien@… is nobody too. Creating the same user again is 409.
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
for (const [id, name] of [['E1', 'ada@example.test'], ['E2', "sean.o'brien@example.test"]]) {
  const { status, data } = await ask('POST', { body: user(id, name) });
  console.log(`created ${data.userName} with externalId ${data.externalId}: ${status}`);
}
const found = async (filter) => {
  const { status, data } = await ask('GET', { query: { filter } });
  console.log(`${filter}: ${status}, ${data.totalResults} found`);
  return `${status} ${data.totalResults}`;
};
const seen = [
  await found('userName eq "ada@example.test"'),
  await found('externalId eq "E1"'),
  await found(`userName eq "sean.o'brien@example.test"`),
  (await ask('POST', { body: user('E2', "sean.o'brien@example.test") })).status,
];
console.log(`created the second once more: ${seen[3]}`);
process.exit(seen.join() === '200 1,200 0,200 0,409' ? 0 : 1);
JS
node ask.mjs
