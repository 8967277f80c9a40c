#!/usr/bin/env bash
# parquetjs 0.11.2 and @dsnp/parquetjs 1.8.8 (npm), told to write people into a Parquet file as a list has them, texts in columns of days (DATE, TIMESTAMP_MILLIS), of booleans and of numbers (DOUBLE), and to read it again; both refuse "x" for an INT32, "invalid value".
#
# The guess: 2026-10-01, as for a Date, or an error; false for "false", or an error; 79.5, or an error, for "79,5".
#
# What they do: a day is its year alone, as a number: in a column of days 2026 days after 1970 began, the twentieth of July 1975, in one of moments two seconds after it. "false" and "no" are true: all who are inactive by a list are active. Of "79,5" the half is gone. Nothing is said; Dates, booleans and numbers are right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact parquetjs@0.11.2 @dsnp/parquetjs@1.8.8 2>/dev/null
cat >ask.cjs <<'JS'
const cases = [
  ['DATE', new Date('2026-10-01')],
  ['DATE', '2026-10-01'],
  ['TIMESTAMP_MILLIS', '2026-10-01'],
  ['BOOLEAN', false],
  ['BOOLEAN', 'false'],
  ['BOOLEAN', 'no'],
  ['DOUBLE', '79,5'],
  ['INT32', 'x'],
];
const through = async (parquet, type, value) => {
  try {
    const writer = await parquet.ParquetWriter.openFile(new parquet.ParquetSchema({ value: { type } }), 'people.parquet');
    await writer.appendRow({ value });
    await writer.close();
    const reader = await parquet.ParquetReader.openFile('people.parquet');
    const { value: read } = await reader.getCursor().next();
    await reader.close();
    return read instanceof Date ? read.toISOString().slice(0, 19) : String(read);
  } catch {
    return 'error';
  }
};
(async () => {
  console.log(`parquetjs 0.11.2, @dsnp/parquetjs 1.8.8, Node ${process.version}`);
  const seen = [];
  for (const [type, value] of cases) {
    const read = [];
    for (const name of ['parquetjs', '@dsnp/parquetjs']) read.push(await through(require(name), type, value));
    console.log(`${type} ${JSON.stringify(value)}: ${read.join(', ')}`);
    seen.push([...new Set(read)].join('?'));
  }
  if (seen.join() !== '2026-10-01T00:00:00,1975-07-20T00:00:00,1970-01-01T00:00:02,false,true,true,79,error') {
    console.error('CHANGED: a day is of its year.');
    process.exit(1);
  }
})();
JS
TZ=UTC node ask.cjs
