#!/usr/bin/env bash
# chrono-node 2.10.3, asked (`strict`, in English) when somebody was last seen, where the export has the day in German, French or Spanish.
#
# The guess: nothing, as for the day alone.
#
# What it does: with a time behind it, it is that time today: whoever was last seen on "5. Dez. 2025 08:00" was seen this morning. Without a time there is no
# answer. As a whole sentence may hold a date, what it leaves unread is no failure; the result's `index` and `text` tell, the Date does not.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact chrono-node@2.10.3
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

const { version } = JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8'));
console.log(`chrono-node ${version}, Node ${process.version}`);
const today = new Date('2026-11-29T12:00:00Z');
const texts = ['5. Dez. 2025 08:00', '1. Oktober 2026, 10:15', '1 octobre 2026 10:15', '1 de octubre de 2026 10:15', '1. Oktober 2026', '2026-10-01 10:15'];
const seen = texts.map((text) => {
  const moment = chrono.strict.parseDate(text, today)?.toISOString().slice(0, 16) ?? 'none';
  console.log(`${text}: ${moment}`);
  return moment;
});
const expected = ['2026-11-29T08:00', ...Array.from({ length: 3 }, () => '2026-11-29T10:15'), 'none', '2026-10-01T10:15'];
process.exit(seen.join() === expected.join() ? 0 : 1);
JS
TZ=UTC node ask.mjs
