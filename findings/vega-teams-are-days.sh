#!/usr/bin/env bash
# vega-loader 5.1.3, with which Vega draws its charts, asked to tell the kind of each column by itself (`parse: 'auto'`) in a list of who works in which team, in which building, and in which band.
#
# The guess: text; none of them is a day, or a number.
#
# What it does: "Sales 2" is the first of February 2001, "Building 5" the first of May, and the band "3-4" the fourth of March: it asks JavaScript's Date, which in Node leaves the word out and takes a number up to twelve for
# a month of that year. Of twelve teams it makes a year of months; with a thirteenth the whole column is text.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact vega-loader@5.1.3
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { read } from 'vega-loader';

const { version } = JSON.parse(readFileSync('node_modules/vega-loader/package.json', 'utf8'));
console.log(`vega-loader ${version}, Node ${process.version}`);
const valueOf = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? new Date(value).toISOString().slice(0, 10) : value);
const list = (...teams) => ['name,team,building,band', ...teams.map((team, row) => `${['Ada', 'Ben', 'Cleo'][row]},${team},Building 5,3-4`)].join('\n');
const seen = [list('Sales 1', 'Sales 2'), list('Sales 1', 'Sales 2', 'Sales 13')].map((text) => {
  const [row] = read(text, { type: 'csv', parse: 'auto' }).slice(1);
  const values = [row.name, row.team, row.building, row.band].map(valueOf).join(', ');
  console.log(values);
  return values;
});
if (seen.join('; ') !== 'Ben, 2001-02-01, 2001-05-01, 2001-03-04; Ben, Sales 2, 2001-05-01, 2001-03-04') {
  console.error('CHANGED: a team is no day.');
  process.exit(1);
}
JS
TZ=UTC node ask.mjs
