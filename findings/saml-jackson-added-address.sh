#!/usr/bin/env bash
# @boxyhq/saml-jackson 26.2.0 (Polis), told by a PATCH to add an address to a user who has two.
#
# The guess: three addresses (RFC 7644 §3.5.2.1: what is added to an attribute with many values is one value more).
#
# What it does: the new one is the only one, and those for work and at home are gone. The event that it gives the application has the old address, which the user has no longer.
# A middle name that is added without a path takes first and last name away.
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
const events = [];
const ask = (method, more) =>
  sync.requests.handle(
    { method, directoryId: directory.id, resourceType: 'Users', query: {}, apiSecret: directory.scim.secret, ...more },
    async ({ event, data }) => void events.push(`${event} ${data.email}`),
  );
const created = await ask('POST', {
  body: {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: 'ada@example.test',
    name: { givenName: 'Ada', familyName: 'Stone' },
    emails: [
      { value: 'ada@example.test', type: 'work', primary: true },
      { value: 'home@example.test', type: 'home' },
    ],
    active: true,
  },
});
const patched = async (operation) => {
  const Operations = [{ op: 'add', ...operation }];
  const body = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations };
  const { data } = await ask('PATCH', { resourceId: created.data.id, body });
  const seen = `${JSON.stringify(data.name)} ${data.emails.map(({ value }) => value).join(' ')}`;
  console.log(`${JSON.stringify(Operations[0])}\n  ${seen}, told as ${events.at(-1)}`);
  return seen;
};
const seen = [
  await patched({ path: 'emails', value: [{ value: 'new@example.test', type: 'other' }] }),
  await patched({ value: { name: { middleName: 'May' } } }),
  events.at(-1),
];
const guessed = ['{"givenName":"Ada","familyName":"Stone"} new@example.test', '{"middleName":"May"} new@example.test', 'user.updated ada@example.test'];
if (seen.join() !== guessed.join()) console.error('CHANGED: what is added is one more.');
process.exit(seen.join() === guessed.join() ? 0 : 1);
JS
node ask.mjs
