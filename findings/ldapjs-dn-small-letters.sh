#!/usr/bin/env bash
# @ldapjs/dn 1.1.0, the names of entries of ldapjs, asked whether two names are one and whether a person is in a department, and to write names as it has read them.
#
# The guess: CN=Ada and cn=ada are one, and Ada is in ou=sales: names of attributes have no case (RFC 4512 §2.5), nor have values of CN, OU and DC (RFC 4519), as directories answer either. What is written is read again as it was.
#
# What it does: they are two, and she is in no department that is written in other letters, as directories and their exports mix them. HALDEN\ada, a backslash in its name, is written without the one before it, and read again as "HALDEN",
# a sign for no letter, and "a". "\ Ada", whose first blank is meant, is da, as blank and A are taken for digits of base 16.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @ldapjs/dn@1.1.0
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { DN } = require('@ldapjs/dn');

console.log(`@ldapjs/dn ${JSON.parse(readFileSync('node_modules/@ldapjs/dn/package.json', 'utf8')).version}, Node ${process.version}`);
const valueOf = (name) => DN.fromString(name).rdnAt(0).getValue('CN');
const seen = {
  'equal to itself': DN.fromString('CN=Ada,OU=Sales').equals('CN=Ada,OU=Sales'),
  'equal in small letters': DN.fromString('CN=Ada,OU=Sales').equals('cn=ada,ou=sales'),
  'in the department': DN.fromString('CN=Ada,OU=Sales,DC=halden').childOf('OU=Sales,DC=halden'),
  'in it in small letters': DN.fromString('CN=Ada,OU=Sales,DC=halden').childOf('ou=sales,dc=halden'),
  'with a backslash': valueOf('CN=HALDEN\\\\ada,OU=Sales'),
  'written and read again': valueOf(DN.fromString('CN=HALDEN\\\\ada,OU=Sales').toString()),
  'with a blank before it': valueOf('CN=\\ Ada,OU=Sales'),
};
for (const [asked, answer] of Object.entries(seen)) console.log(`${asked}: ${answer}`);
if (Object.values(seen).join() !== 'true,false,true,false,HALDEN\\ada,HALDEN\ufffda,da') {
  console.error('CHANGED: Ada is ada, and in her department.');
  process.exit(1);
}
JS
node ask.cjs 2>/dev/null
