#!/usr/bin/env bash
# DuckDB 1.5.5 (@duckdb/node-api 1.5.5-r.5), asked to read a comma-separated list as it comes (`read_csv`, nothing said).
#
# The guess: a row is a row. RFC 4180 knows no comments, and a number with a "#" in front is a text like any other.
#
# What it does: where a row begins with "#", it takes the sign for one of comments by itself, and leaves the row out, without a word. In quotes
# the same number is read.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @duckdb/node-api@1.5.5-r.5
printf 'employee,email\n1041,ada@example.test\n#1042,ben@example.test\n1043,cleo@example.test\n' >plain.csv
printf 'employee,email\n"1041",ada@example.test\n"#1042",ben@example.test\n"1043",cleo@example.test\n' >quoted.csv
cat >ask.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const read = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
console.log(`DuckDB ${(await read('SELECT version()'))[0][0]}, Node ${process.version}`);
const seen = {};
for (const file of ['plain.csv', 'quoted.csv']) {
  const rows = await read(`SELECT employee, email FROM read_csv('${file}')`);
  seen[file] = rows.length;
  console.log(`${file}: ${rows.length} of 3 rows: ${rows.map((row) => row.join(' ')).join(', ')}`);
}
const [[comment]] = await read(`SELECT Comment FROM sniff_csv('plain.csv')`);
console.log(`the sign of comments that it found: ${comment}`);
process.exit(seen['plain.csv'] === 2 && seen['quoted.csv'] === 3 ? 0 : 1);
JS
node ask.mjs
