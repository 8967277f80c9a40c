#!/usr/bin/env bash
# @ldapjs/filter 2.1.1, the filters of ldapjs, asked whether an entry fits, where the name has an umlaut.
#
# The guess: Müller fits (cn=Müller), (cn=Mü*) and (cn=M\c3\bcller), which is the first one as RFC 4515 §3 writes it, and as the library's own toString does.
#
# What it does: he fits the first alone. An escape stays as it is written, so that the value sought has a backslash, c3, a backslash and bc in its midst; and (cn=Mü*), which has
# none, is given its escapes first. A filter that was written down and read again finds him no longer, and by the first letters of a name nobody who has an umlaut
# among them is found. Stone fits all three.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @ldapjs/filter@2.1.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import filters from '@ldapjs/filter';

const { version } = JSON.parse(readFileSync('node_modules/@ldapjs/filter/package.json', 'utf8'));
console.log(`@ldapjs/filter ${version}, Node ${process.version}`);
const seen = [['Müller', 'Mü'], ['Stone', 'St']].map(([cn, start]) => {
  const plain = filters.parseString(`(cn=${cn})`);
  const asked = [plain, filters.parseString(plain.toString()), filters.parseString(`(cn=${start}*)`)];
  const fits = asked.map((filter) => filter.matches({ cn }));
  console.log(`${cn}: (cn=${cn}) ${fits[0]}, ${plain} read again ${fits[1]}, (cn=${start}*) ${fits[2]}`);
  return fits.join(' ');
});
if (seen.join() !== 'true false false,true true true') {
  console.error('CHANGED: a name with an umlaut fits.');
  process.exit(1);
}
JS
node ask.mjs
