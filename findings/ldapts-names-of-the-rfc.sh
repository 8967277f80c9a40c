#!/usr/bin/env bash
# ldapts 9.2.0, asked to read filters that RFC 4515 has as examples (§4), `(sn=Lu\c4\8di\c4\87)` and `(1.3.6.1.4.1.1466.0=\04\02\48\69)`, and one with the umlaut of Müller, and to write the name of a department that ends with a blank.
#
# The guess: Lučić, by the bytes c4 8d and c4 87 that the filter names (§3: an escape is a byte of UTF-8), and Müller, as where the letters are written out; an attribute has a number for its name as well; "R&D\ " (RFC 4514 §2.4).
#
# What it does: it asks the directory for "LuÄ\u008diÄ\u0087" and "MÃ¼ller", taking each byte for a letter of its own; there is nobody of that name, and no error. The attribute's number it refuses, "Invalid expression", and so it does an option,
# cn;lang-de. The department is in quotation marks, which RFC 2253 gave up in 1997. A filter copied from a log or from another tool finds no one, so that people look as if they had left the directory.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact ldapts@9.2.0
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { DN, FilterParser } = require('ldapts');

console.log(`ldapts ${JSON.parse(readFileSync('node_modules/ldapts/package.json', 'utf8')).version}, Node ${process.version}`);
const seen = ['(sn=Lu\\c4\\8di\\c4\\87)', '(sn=M\\c3\\bcller)', '(sn=Müller)', '(1.3.6.1.4.1.1466.0=\\04\\02\\48\\69)', '(cn;lang-de=Ada)'].map((text) => {
  let asked;
  try {
    asked = JSON.stringify(FilterParser.parseString(text).value);
  } catch (error) {
    asked = error.message.replace(/:.*/s, '');
  }
  console.log(`${text}: ${asked}`);
  return asked;
});
const department = new DN({ ou: 'R&D ' }).toString();
console.log(`department: ${department}`);
const wanted = ['"LuÄ\u008diÄ\u0087"', '"MÃ¼ller"', '"Müller"', 'Invalid expression', 'Invalid expression'];
if (seen.join('|') !== wanted.join('|') || department !== 'ou="R&D "') {
  console.error('CHANGED: an escape is a byte of UTF-8.');
  process.exit(1);
}
JS
node ask.cjs
