#!/usr/bin/env bash
# dayjs-parser 0.9.3 with Day.js 1.10.4 (npm), a plugin that is to read days in many forms, asked for the years in which people came and in which contracts end; Day.js without it is asked for the same.
#
# The guess: the first of January of the year, as without the plugin, or no day.
#
# What it does: 2026 is the sixth of February 2020, 2031 the first of March of that year, and 1999 the ninth of September 2019; 2030, and what else is no month and day, is right. It takes two digits for the year and the others for month and day, which 20-26 and 19-99 have not, and goes on.
# Nothing is said; without the plugin all years are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact dayjs-parser@0.9.3 dayjs@1.10.4 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const dayjs = require('dayjs');
const plugin = require('dayjs-parser');

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`;
console.log(`${version('dayjs-parser')}, ${version('dayjs')}, any-date-parser ${version('any-date-parser').split(' ')[1]}, Node ${process.version}`);
const texts = ['2025', '2026', '2031', '1999', '2030', '2026-10-01'];
const days = () => texts.map((text) => (dayjs(text).isValid() ? dayjs(text).format('YYYY-MM-DD') : 'none'));
const without = days();
dayjs.extend(plugin.default ?? plugin);
const seen = days();
texts.forEach((text, index) => console.log(`${text}: ${seen[index]}, without it ${without[index]}`));
const years = without.slice(0, 5).join();
if (years !== '2025-01-01,2026-01-01,2031-01-01,1999-01-01,2030-01-01' || seen.join() !== '2020-02-05,2020-02-06,2020-03-01,2019-09-09,2030-01-01,2026-10-01') {
  console.error('CHANGED: a year is a year.');
  process.exit(1);
}
JS
TZ=UTC node ask.cjs
