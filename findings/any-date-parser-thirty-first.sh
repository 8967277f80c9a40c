#!/usr/bin/env bash
# any-date-parser 2.2.4, asked in English (`en`, and `en-GB`) for days as American exports have them.
#
# The guess: the day, as there is no month 31; or that it is none, as for words it does not know ("invalid"). That 10/1/2026 is January's tenth in either is documented.
#
# What it does: 10/31/2026 is the tenth of March: it takes the first digit of 31 for the month, and leaves out the other. 12/25/2026 is the twelfth of February.
# In `en-US` both are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact any-date-parser@2.2.4
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parser from 'any-date-parser';

const { version } = JSON.parse(readFileSync('node_modules/any-date-parser/package.json', 'utf8'));
console.log(`any-date-parser ${version}, Node ${process.version}`);
const seen = ['en', 'en-GB', 'en-US'].map((locale) => {
  const days = ['10/31/2026', '12/25/2026', 'perhaps'].map((text) => {
    const day = parser.fromString(text, locale);
    return day.invalid ? 'invalid' : day.toISOString().slice(0, 10);
  });
  console.log(`${locale}: ${days.join(', ')}`);
  return days.join(' ');
});
const taken = '2026-03-10 2026-02-12 invalid';
process.exit(seen.join('|') === [taken, taken, '2026-10-31 2026-12-25 invalid'].join('|') ? 0 : 1);
JS
node ask.mjs
