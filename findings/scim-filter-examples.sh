#!/usr/bin/env bash
# scim2-parse-filter 0.2.10, given filters that RFC 7644 has as examples (§3.4.2.2), and a user to whom they fit.
#
# The guess: the user is found by each of them; the text has them word for word.
#
# What it does: `schemas eq "…enterprise:2.0:User"`, `emails co "example.com"` and the full name of an attribute find nobody. It looks within the values of an attribute
# only where the filter names a part of them (`emails.value`). Who asks for all that have the extension is told that nobody has. scim-query-filter-parser 2.0.4 finds
# the user by the first two.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact scim2-parse-filter@0.2.10 scim-query-filter-parser@2.0.4
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { compileFilter } from 'scim-query-filter-parser';
import { filter, parse } from 'scim2-parse-filter';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`${['scim2-parse-filter', 'scim-query-filter-parser'].map((name) => `${name} ${versionOf(name)}`).join(', ')}, Node ${process.version}`);
const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const user = { schemas: [core, enterprise], userName: 'James', userType: 'Employee', emails: [{ type: 'work', value: 'james@example.com' }] };
const filters = [
  `schemas eq "${enterprise}"`,
  'userType eq "Employee" and (emails co "example.com" or emails.value co "example.org")',
  `${core}:userName sw "J"`,
  'userName sw "J"',
  'userType eq "Employee" and emails[type eq "work" and value co "@example.com"]',
];
const found = (how) => {
  try {
    return how() ? 'found' : 'nobody';
  } catch {
    return 'refused';
  }
};
const seen = filters.map((asked) => {
  const both = [found(() => filter(parse(asked))(user)), found(() => compileFilter(asked)(user))];
  console.log(`${asked}: ${both.join(', ')}`);
  return both.join(' ');
});
if (seen.join() !== 'nobody found,nobody found,nobody refused,found found,found found') {
  console.error('CHANGED: by the examples of the RFC the user is found.');
  process.exit(1);
}
JS
node ask.mjs
