#!/usr/bin/env bash
# @better-auth/scim 1.7.5 (with better-auth 1.7.5, on PGlite), given by PUT the name of a user who is deactivated, as read before, without "active".
#
# The guess: the user stays inactive: to leave it out says nothing of it (RFC 7644 §3.5.1 lets a service clear what is left out, or give it a default, and `active` has none in
# RFC 7643 §8.7.1).
#
# What it does: the user is active again, and so by a PATCH that removes "active". To correct the name of somebody who left brings them back. With "active": false in the
# PUT they stay inactive.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
packages=(@better-auth/scim@1.7.5 better-auth@1.7.5 @electric-sql/pglite@0.5.17 kysely-pglite@0.6.1 kysely@0.28.19)
npm install --no-audit --no-fund --ignore-scripts --legacy-peer-deps --silent --save-exact "${packages[@]}" 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { scim } from '@better-auth/scim';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { KyselyPGlite } from 'kysely-pglite';

const { version } = JSON.parse(readFileSync('node_modules/@better-auth/scim/package.json', 'utf8'));
console.log(`@better-auth/scim ${version}, Node ${process.version}`);
const token = 'a'.repeat(48);
const { dialect } = await KyselyPGlite.create();
const auth = betterAuth({
  baseURL: 'http://127.0.0.1',
  secret: 's'.repeat(40),
  database: { dialect, type: 'postgres', transaction: true },
  telemetry: { enabled: false },
  plugins: [scim({ connections: [{ id: 'directory', credentials: [{ type: 'bearer', id: 'first', token }] }] })],
});
await (await getMigrations(auth.options)).runMigrations();
const ask = async (method, path, body) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' };
  const request = new Request(`http://127.0.0.1/api/auth/scim/v2${path}`, { method, headers, body: JSON.stringify(body) });
  return (await auth.handler(request)).json();
};
const patch = (path, ...operations) =>
  ask('PATCH', path, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations });
const made = await ask('POST', '/Users', {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName: 'ada@example.test',
  name: { givenName: 'Ada', familyName: 'Ston' },
  emails: [{ value: 'ada@example.test', primary: true }],
});
const path = `/Users/${made.id}`;
const deactivate = () => patch(path, { op: 'replace', path: 'active', value: false });
const seen = [];
const { active, meta, ...rest } = await deactivate();
const corrected = { ...rest, name: { givenName: 'Ada', familyName: 'Stone' } };
seen.push(`deactivated: ${active}`);
seen.push(`PUT with active false: ${(await ask('PUT', path, { ...corrected, active: false })).active}`);
seen.push(`PUT without active: ${(await ask('PUT', path, corrected)).active}`);
await deactivate();
seen.push(`PATCH that removes active: ${(await patch(path, { op: 'remove', path: 'active' })).active}`);
console.log(seen.join('\n'));
const asSeen = seen.map((line) => line.split(': ')[1]).join() === 'false,false,true,true';
if (!asSeen) console.error('CHANGED: who is deactivated stays so.');
process.exit(asSeen ? 0 : 1);
JS
node ask.mjs
