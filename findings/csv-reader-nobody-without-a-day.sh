#!/usr/bin/env bash
# csv-reader 1.0.12 (npm), told to leave out empty lines (`skipEmptyLines`), given lists of two columns of which the second one is empty for some, as the day of leaving is for those who have not left.
#
# The guess: all three people; a line that has a name is not empty. Empty lines in the midst are left out.
#
# What it does: Ben and Dora, who have not left, are not there: of two cells it looks at the second one alone. In a list of three columns they are there, and an empty line of one column is there as well, as a person without a name. Nothing is said: of
# everybody in the list it is known when they left.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csv-reader@1.0.12 2>/dev/null
cat >ask.cjs <<'JS'
const reader = require('csv-reader');

const read = (text, options) =>
  new Promise((done) => {
    const rows = [];
    const stream = new reader(options);
    stream.on('data', (row) => rows.push(row.join(','))).on('end', () => done(rows.slice(1).join(' | ')));
    stream.end(text);
  });
(async () => {
  const two = 'Name,Left\nAda,2026-10-01\nBen,\nCleo,2026-10-02\nDora,""\n';
  console.log(await read(two, { skipEmptyLines: true }));
  console.log(await read(two, {}));
  console.log(await read('Name,Team,Left\nAda,Sales,2026-10-01\nBen,,\n', { skipEmptyLines: true }));
  console.log(await read('Name\nAda\n\nBen\n', { skipEmptyLines: true }));
})();
JS
mapfile -t seen < <(node ask.cjs)
echo "csv-reader 1.0.12, Node $(node --version)"
asked=('two columns, skipEmptyLines' 'two columns' 'three columns, skipEmptyLines' 'one column, skipEmptyLines')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "$(printf '%s;' "${seen[@]}")" = 'Ada,2026-10-01 | Cleo,2026-10-02;Ada,2026-10-01 | Ben, | Cleo,2026-10-02 | Dora,;Ada,Sales,2026-10-01 | Ben,,;Ada |  | Ben;' ] || {
  echo 'CHANGED: who has a name is a line.' >&2
  exit 1
}
