#!/usr/bin/env bash
# scim-query-filter-parser 2.0.4, asked for the user whose name is a certain one, where another's differs by an accent alone, as "ole" and "öle" do, or by a letter that is written as two.
#
# The guess: one of them. User names are compared without case (RFC 7643 §4.1.1, caseExact false), and ö is not the great or small form of o: RFC 7644 §3.4.2.2 has "eq" as identical.
#
# What it does: both, for accents and for ø, æ and ß, and of an externalId, whose case counts, also whoever has it in other letters; "ne" leaves both out. "sw" and "co" tell them apart. Whoever takes the license of the
# first user found may take it from somebody else.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim-query-filter-parser@2.0.4
cat >ask.cjs <<'JS'
const { compileFilter } = require('scim-query-filter-parser');

console.log(`scim-query-filter-parser ${require('scim-query-filter-parser/package.json').version}, Node ${process.version}`);
const users = [
  { userName: 'ole.reed@mail.test', externalId: 'a42' },
  { userName: 'öle.reed@mail.test', externalId: 'A42' },
  { userName: 'søren@mail.test', externalId: 'b7' },
  { userName: 'soren@mail.test', externalId: 'c7' },
  { userName: 'strasse@mail.test', externalId: 'd7' },
];
const seen = [
  'userName eq "ole.reed@mail.test"',
  'userName eq "soren@mail.test"',
  'userName eq "straße@mail.test"',
  'externalId eq "A42"',
  'userName ne "ole.reed@mail.test"',
  'userName sw "ole"',
].map((filter) => {
  const found = users.filter(compileFilter(filter)).map(({ userName }) => userName.split('@')[0]).join(' ');
  console.log(`${filter}: ${found}`);
  return found;
});
if (seen.join() !== 'ole.reed öle.reed,søren soren,strasse,ole.reed öle.reed,søren soren strasse,ole.reed') {
  console.error('CHANGED: ole and öle are two people.');
  process.exit(1);
}
JS
node ask.cjs
