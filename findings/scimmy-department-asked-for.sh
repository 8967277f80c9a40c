#!/usr/bin/env bash
# scimmy 1.3.5 with the enterprise extension declared, asked for parts of a user (`attributes`, RFC 7644 §3.9): the department, the last name, the address.
#
# The guess: the part and the id, as without the extension: an attribute of an extension is named by its schema, and part of what can be asked for (§3.10).
#
# What it does: 400 invalidValue, "Cannot read properties of undefined". The department cannot be asked for at all, alone or with others; last name and address only with a whole attribute, as the user name, beside
# them. To leave any of the three out (`excludedAttributes`) goes well.
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
const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const ada = { id: 'a42', userName: 'ada', name: { givenName: 'Ada', familyName: 'Stone' }, emails: [{ value: 'ada@halden.example' }], [extension]: { department: 'Sales' } };
SCIMMY.Resources.declare(SCIMMY.Resources.User, { egress: () => ada, ingress: () => undefined, degress: () => undefined });
const ask = (given) =>
  new SCIMMY.Resources.User('a42', given).read().then(
    (user) => Object.keys(JSON.parse(JSON.stringify(user))).filter((key) => !['schemas', 'id', 'meta'].includes(key)).length,
    ({ status, scimType }) => `${status} ${scimType}`,
  );
const seen = [];
const note = async (words, given) => {
  seen.push(await ask(given));
  console.log(`${words} ${Object.entries(given)}: ${seen.at(-1)}`);
};
await note('without the extension,', { attributes: 'name.familyName' });
SCIMMY.Resources.User.extend(SCIMMY.Schemas.EnterpriseUser, false);
for (const part of ['name.familyName', 'emails.value', `${extension}:department`]) {
  await note('with it,', { attributes: part });
  await note('with it,', { attributes: `userName,${part}` });
  await note('with it,', { excludedAttributes: part });
}
const refused = '400 invalidValue';
if (seen.join() !== [1, refused, 2, 4, refused, 2, 3, refused, refused, 3].join()) {
  console.error('CHANGED: a part can be asked for.');
  process.exit(1);
}
JS
node ask.mjs
