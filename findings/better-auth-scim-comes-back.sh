#!/usr/bin/env bash
# @better-auth/scim 1.7.5 (with better-auth 1.7.5, on PGlite), asked by POST for a user who had been deleted by DELETE, and is back in the company.
#
# The guess: 201: what was deleted is not counted as a conflict, and the text has this very case, the same userName made again (RFC 7644 §3.6).
#
# What it does: 409 uniqueness, as the address is still somebody's, though GET says 404 of that user and no list or filter has them any more. With another address 201, the same userName and all.
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
  const answer = await auth.handler(request);
  const said = answer.status === 204 ? {} : await answer.json();
  return { status: answer.status, said };
};
const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
const ben = (value) => ({ schemas, userName: 'ben.reed', name: { givenName: 'Ben', familyName: 'Reed' }, emails: [{ value, primary: true }] });
const made = await ask('POST', '/Users', ben('ben@example.test'));
const path = `/Users/${made.said.id}`;
const gone = await ask('DELETE', path);
const looked = await ask('GET', path);
const found = await ask('GET', `/Users?filter=${encodeURIComponent('userName eq "ben.reed"')}`);
const again = await ask('POST', '/Users', ben('ben@example.test'));
const other = await ask('POST', '/Users', ben('b.reed@example.test'));
const seen = [made.status, gone.status, looked.status, found.said.totalResults, again.status, other.status];
console.log(`made ${seen[0]}, deleted ${seen[1]}, looked up ${seen[2]}, found ${seen[3]}, made again ${seen[4]} ${again.said.detail}, with another address ${seen[5]}`);
const asSeen = seen.join() === '201,204,404,0,409,201';
if (!asSeen) console.error('CHANGED: who is back can be made again.');
process.exit(asSeen ? 0 : 1);
JS
node ask.mjs
