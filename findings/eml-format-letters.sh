#!/usr/bin/env bash
# eml-format 0.6.1, asked to read a letter as mail programs write it where German is written.
#
# The guess: it is from "Müller, Ada" and says "Grüße": an underscore in an encoded word is a blank (RFC 2047 §4.2), and =C3=BC=C3=9F is two letters of UTF-8
# (RFC 2045 §6.7).
#
# What it does: it is from "Müller,_Ada", and says "Grü", a sign for what is no letter, and "e": the second of two that stand side by side is lost. In base64 both
# are right, and so is "Straße".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact eml-format@0.6.1
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import eml from 'eml-format';

const { version } = JSON.parse(readFileSync('node_modules/eml-format/package.json', 'utf8'));
console.log(`eml-format ${version}, Node ${process.version}`);
const read = (from, encoding, body) => {
  const head = [`From: ${from} <ada@example.test>`, 'To: desk@example.test', 'Subject: Seat', 'Content-Type: text/plain; charset=utf-8'];
  let seen;
  eml.read([...head, `Content-Transfer-Encoding: ${encoding}`, '', body, ''].join('\r\n'), (error, letter) => {
    seen = error ? error.message : `${letter.from.name}: ${letter.text.trim()}`;
  });
  console.log(seen);
  return seen;
};
const base64 = (text) => Buffer.from(text).toString('base64');
const [quoted, apart, plain] = [
  read('=?utf-8?Q?M=C3=BCller=2C_Ada?=', 'quoted-printable', 'Gr=C3=BC=C3=9Fe'),
  read('=?utf-8?Q?M=C3=BCller?=', 'quoted-printable', 'Stra=C3=9Fe'),
  read(`=?utf-8?B?${base64('Müller, Ada')}?=`, 'base64', base64('Grüße')),
];
process.exit(quoted.startsWith('Müller,_Ada: Grü\uFFFD') && !quoted.includes('ß') && apart === 'Müller: Straße' && plain === 'Müller, Ada: Grüße' ? 0 : 1);
JS
node ask.mjs
