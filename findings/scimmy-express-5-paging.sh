#!/usr/bin/env bash
# scimmy 1.3.5 with scimmy-routers 1.3.2, asked for two users of five (`count=2`, RFC 7644 §3.4.2.4), on Express 4 and on Express 5.
#
# The guess: two users, and totalResults 5, on either.
#
# What it does: so on Express 4. On Express 5, which the routers accept as well, `startIndex` and `count` do nothing: all five come, on every
# page. The routers turn them into numbers in one query object, and Express 5 gives another one at each look.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.mjs" <<'JS'
import { readFileSync } from 'node:fs';
import express from 'express';
import SCIMMY from 'scimmy';
import { SCIMMYRouters } from 'scimmy-routers';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const users = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, userName: `${id}@example.test`, active: true }));
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: ({ id }) => (id === undefined ? users : users.find((user) => user.id === id)),
  ingress: () => users[0],
  degress: () => undefined,
});
const app = express();
app.use('/scim', new SCIMMYRouters({ type: 'bearer', handler: () => 'somebody' }));
const server = app.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/scim/Users?startIndex=1&count=2`;
  const answer = await fetch(url, { headers: { authorization: 'Bearer any' } });
  const { totalResults, Resources } = await answer.json();
  const names = ['scimmy', 'scimmy-routers', 'express'].map((name) => `${name} ${versionOf(name)}`).join(', ');
  console.log(`${names}: count=2 answers ${Resources.length} of ${totalResults}`);
  server.close();
  server.closeAllConnections();
  process.exitCode = Resources.length === Number(process.argv[2]) ? 0 : 1;
});
JS
for each in 4.22.3:2 5.3.0:5; do
  mkdir "$folder/${each%%:*}"
  cd "$folder/${each%%:*}"
  echo '{"type":"module"}' >package.json
  npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scimmy@1.3.5 scimmy-routers@1.3.2 "express@${each%%:*}"
  cp ../ask.mjs .
  node ask.mjs "${each##*:}"
done
