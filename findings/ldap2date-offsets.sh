#!/usr/bin/env bash
# ldap2date 2.0.0, asked when moments of a directory are whose time has an offset (Generalized Time, RFC 4517 §3.3.13: the time is local, and the offset says how far it
# is from UTC).
#
# The guess: 12:30+0200 is half past ten, UTC.
#
# What it does: it is ten to four in the afternoon. It adds the offset in place of taking it off, and takes 0200 for two hundred minutes. -0530 is twenty to four in the
# morning; it should be six in the evening. With Z all is right, so that nothing shows before the first directory that writes an offset.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact ldap2date@2.0.0
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const ldap2date = require('ldap2date');

const { version } = JSON.parse(readFileSync('node_modules/ldap2date/package.json', 'utf8'));
console.log(`ldap2date ${version}, Node ${process.version}`);
const seen = ['20261001123000Z', '20261001123000+0200', '20261001123000-0530'].map((text) => {
  const moment = ldap2date.parse(text).toISOString();
  console.log(`${text}: ${moment}`);
  return moment.slice(11, 16);
});
if (seen.join() !== '12:30,15:50,03:40') {
  console.error('CHANGED: offsets are taken off, in hours and minutes.');
  process.exit(1);
}
JS
node ask.cjs
