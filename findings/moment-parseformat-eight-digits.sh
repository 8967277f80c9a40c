#!/usr/bin/env bash
# moment-parseformat 4.0.0, asked for the format of days as ISO 8601 has them without hyphens, for moment 2.31.0 to read the column by.
#
# The guess: YYYYMMDD: eight digits that begin with a year have no other order, and with hyphens it says YYYY-MM-DD.
#
# What it does: of 20261001 it says YYYYDMMk, by which moment reads the tenth of January, and of 20260101 YYYYMMh, which is one o'clock. By that of 20261231 nothing can be read.
# It asks each group of digits in turn what it could be, and what is taken is taken.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact moment-parseformat@4.0.0 moment@2.31.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import moment from 'moment';
import parseFormat from 'moment-parseformat';

const { version } = JSON.parse(readFileSync('node_modules/moment-parseformat/package.json', 'utf8'));
console.log(`moment-parseformat ${version}, moment ${moment.version}, Node ${process.version}`);
const seen = ['2026-10-01', '20261001', '20260101', '20261231'].map((day) => {
  const format = parseFormat(day);
  const read = moment.utc(day, format).format('YYYY-MM-DD HH:mm');
  console.log(`${day}: ${format}, read as ${read}`);
  return `${format} ${read}`;
});
const guessed = ['YYYY-MM-DD 2026-10-01 00:00', 'YYYYDMMk 2026-01-10 00:00', 'YYYYMMh 2026-01-01 01:00', 'YYYYMH Invalid date'];
if (seen.join() !== guessed.join()) {
  console.error('CHANGED: 20261001 is YYYYMMDD.');
  process.exit(1);
}
JS
node ask.mjs
