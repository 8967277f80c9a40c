#!/usr/bin/env bash
# apache-arrow 21.2.0 (npm), asked by `tableFromJSON` for a table of people, where of Ben nothing is known: his part is not there, or is null; and where one's is a word or an empty text.
#
# The guess: null where there is no part, as where it is null; an error, or null, for a word in a column of numbers or of booleans, as for a day that is text, of which it says that it cannot be converted.
#
# What it does: a part that is not there is an answer by the column's kind: Ben is inactive, has sent NaN messages, and left on a day that is an empty text; null alone is null. In a column of booleans "yes" is false, in one of numbers an empty text is none, and "n/a" is NaN. Nothing is said, and the kind is the first value's.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact apache-arrow@21.2.0 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { tableFromJSON } = require('apache-arrow');

const { version } = JSON.parse(readFileSync('node_modules/apache-arrow/package.json', 'utf8'));
console.log(`apache-arrow ${version}, Node ${process.version}`);
const ada = { name: 'Ada', active: true, sent: 3, left: 'never' };
const seen = [{ name: 'Ben' }, { name: 'Ben', active: null, sent: null, left: null }, { name: 'Ben', active: 'yes', sent: '', left: '' }, { name: 'Ben', active: 'unknown', sent: 'n/a', left: '' }].map((ben) => {
  const { active, sent, left } = tableFromJSON([ada, ben]).get(1).toJSON();
  const shown = `${active} ${sent} ${left === '' ? "''" : left}`;
  console.log(`${JSON.stringify(ben)}: ${shown}`);
  return shown;
});
if (seen.join('|') !== "false NaN ''|null null null|false 0 ''|false NaN ''") {
  console.error('CHANGED: who is not known is not inactive.');
  process.exit(1);
}
JS
node ask.cjs
