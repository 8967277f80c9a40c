#!/usr/bin/env bash
# @gooddata/numberjs 4.0.3 (npm), by which reports of GoodData write numbers, asked by a format that has a case for what is not known, `[=null]--;#,##0`, how many messages people sent.
#
# The guess: "--" for null, which the case names, for undefined, and for an empty text; 0 for none.
#
# What it does: "--" is for an empty text alone. null is "0", as is none, so that nobody is unknown in a report whose format was written for it, and undefined is "NaN". Its `containsNullConditionalFormat` says of the format that it has such a case.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @gooddata/numberjs@4.0.3 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { containsNullConditionalFormat, numberFormat } = require('@gooddata/numberjs');

const { version } = JSON.parse(readFileSync('node_modules/@gooddata/numberjs/package.json', 'utf8'));
console.log(`@gooddata/numberjs ${version}, Node ${process.version}`);
const format = '[=null]--;#,##0';
console.log(`${format} has a case for null: ${containsNullConditionalFormat(format)}`);
const seen = [1234, 0, null, undefined, ''].map((sent) => {
  const written = numberFormat(sent, format);
  console.log(`${JSON.stringify(sent)}: ${written}`);
  return written;
});
if (!containsNullConditionalFormat(format) || seen.join(' ') !== '1,234 0 0 NaN --') {
  console.error('CHANGED: null is not known.');
  process.exit(1);
}
JS
node ask.cjs
