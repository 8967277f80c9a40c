#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.8 (npm), told to write prices of seats into a Parquet file, in a column that is to hold them to the cent (DECIMAL, `precision: 10, scale: 2`); read by itself and by hyparquet 1.33.0.
#
# The guess: 79.99, as it was given: DECIMAL is there because binary fractions are not exact.
#
# What it does: 79.99 is 79.98, 19.99 is 19.98, 64.1 is 64.09 and 8.2 is 8.19: the price times a hundred is cut where it is a hair below the cent, and not rounded. Others, 29.99 and 99.99, are right, and a credit of 79.99 is as well, so that a credit of a price is a cent more than the price. It is so in the file: hyparquet reads the same.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @dsnp/parquetjs@1.8.8 hyparquet@1.33.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import parquet from '@dsnp/parquetjs';
import { parquetReadObjects } from 'hyparquet';

console.log(`@dsnp/parquetjs 1.8.8, hyparquet 1.33.0, Node ${process.version}`);
const seen = [];
for (const price of [79.99, -79.99, 19.99, 29.99, 64.1, 8.2, 99.99]) {
  const schema = new parquet.ParquetSchema({ price: { type: 'DECIMAL', precision: 10, scale: 2 } });
  const writer = await parquet.ParquetWriter.openFile(schema, 'prices.parquet');
  await writer.appendRow({ price });
  await writer.close();
  const reader = await parquet.ParquetReader.openFile('prices.parquet');
  const own = await reader.getCursor().next();
  await reader.close();
  const [other] = await parquetReadObjects({ file: new Uint8Array(readFileSync('prices.parquet')).buffer });
  console.log(`${price}: ${own.price}, by hyparquet ${other.price}`);
  seen.push(own.price === other.price ? own.price : `${own.price}?${other.price}`);
}
if (seen.join(' ') !== '79.98 -79.99 19.98 29.99 64.09 8.19 99.99') {
  console.error('CHANGED: a price is kept to the cent.');
  process.exit(1);
}
JS
node ask.mjs
