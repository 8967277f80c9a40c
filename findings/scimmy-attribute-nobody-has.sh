#!/usr/bin/env bash
# scimmy 1.3.5, asked for those whose address or last name is a certain one, where there is also a user who has none.
#
# The guess: Ada. Who has no address has not that one either: an attribute that is not there is no match (RFC 7643 §2.5: it has the value null).
#
# What it does: 400 invalidValue, as if the filter were wrong, for everybody. One user without addresses is enough, and one without a name for
# `name.familyName`. Where each has one, Ada is found.
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
console.log(`scimmy ${version}, Node ${process.version}`);
const ada = { id: '1', userName: 'ada', name: { familyName: 'Stone' }, emails: [{ value: 'ada@example.test' }] };
const ben = { id: '2', userName: 'ben', name: { familyName: 'Reed' }, emails: [{ value: 'ben@example.test' }] };
const bot = { id: '3', userName: 'reporting' };
let users;
SCIMMY.Resources.declare(SCIMMY.Resources.User, {
  egress: ({ filter }) => (filter ? filter.match(users) : users),
  ingress: () => users[0],
  degress: () => undefined,
});
const seen = [];
for (const filter of ['emails.value eq "ada@example.test"', 'name.familyName eq "Stone"', 'userName eq "ada"']) {
  for (users of [[ada, ben], [ada, ben, bot]]) {
    const answer = await new SCIMMY.Resources.User({ filter }).read().then(
      ({ Resources }) => Resources.map(({ userName }) => userName).join(),
      ({ status, scimType, message }) => `${status} ${scimType}: ${message}`,
    );
    console.log(`${filter}, ${users.length} users: ${answer}`);
    seen.push(answer.slice(0, 3));
  }
}
process.exit(seen.join() === 'ada,400,ada,400,ada,ada' ? 0 : 1);
JS
node ask.mjs
