#!/usr/bin/env bash
# DuckDB 1.5.5 (@duckdb/node-api 1.5.5-r.5), asked to read a list of people as it comes (`read_csv`, nothing said).
#
# The guess: a column of first names is text.
#
# What it does: where everybody in it is called Nan, as people are in China and in Wales, it is a column of numbers, each of which is not one: the
# name is gone, and `first = 'Nan'` is true of a number. With one other name in the column all of them are text.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @duckdb/node-api@1.5.5-r.5
printf 'first,last\nNan,Li\nNan,Rhys\n' >two.csv
printf 'first,last\nNan,Li\nNan,Rhys\nAda,Stone\n' >three.csv
cat >ask.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const ask = (sql) => connection.runAndReadAll(sql);
console.log(`DuckDB ${(await ask('SELECT version()')).getRowsJson()[0][0]}, Node ${process.version}`);
const seen = {};
for (const file of ['two.csv', 'three.csv']) {
  const result = await ask(`SELECT first, last FROM read_csv('${file}')`);
  const [type] = result.columnTypes().map(String);
  const names = result.getRowsJson().map((row) => row.join(' '));
  const text = (await ask(`SELECT first::VARCHAR FROM read_csv('${file}') LIMIT 1`)).getRowsJson()[0][0];
  seen[file] = `${type} ${text}`;
  console.log(`${file}: first is ${type}: ${names.join(', ')}; as text: ${text}`);
}
process.exit(seen['two.csv'] === 'DOUBLE nan' && seen['three.csv'] === 'VARCHAR Nan' ? 0 : 1);
JS
node ask.mjs
