#!/usr/bin/env bash
# dataframe-js 1.4.4, asked (`stat.stats`) for the sum, the mean and the lowest number of messages that people sent, where of one person nothing is known: null.
#
# The guess: 24, 12 and 4, or an error: what is left out of the mean, as nothing is known of it, is left out of the lowest number as well.
#
# What it does: 24, 12 and 0. The mean is of the two people of whom there is a number, the lowest is that of the third, whose null it takes for nought; with the empty cell of a CSV file it is the same. A report says that somebody sent no message at
# all, of whom it only has no line, and that person's seat looks free.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact dataframe-js@1.4.4 2>/dev/null
cat >ask.cjs <<'JS'
const { DataFrame } = require('dataframe-js');

console.log(`dataframe-js ${require('dataframe-js/package.json').version}, Node ${process.version}`);
const seen = [null, '', undefined].map((unknown) => {
  const { sum, mean, min } = new DataFrame([{ name: 'Ada', sent: 20 }, { name: 'Ben', sent: unknown }, { name: 'Cleo', sent: 4 }], ['name', 'sent']).stat.stats('sent');
  console.log(`${JSON.stringify(unknown) ?? 'undefined'}: sum ${sum}, mean ${mean}, lowest ${min}`);
  return [sum, mean, min].join();
});
if (seen[0] !== '24,12,0' || seen[1] !== '24,12,0' || seen[2] !== '24,12,4') {
  console.error('CHANGED: what is not known is not the lowest.');
  process.exit(1);
}
JS
node ask.cjs
