#!/usr/bin/env bash
# excel-export 0.5.1, which writes .xlsx files, loaded by a program that then looks for people in a list with `find`, as JavaScript has it; and ExcelJS 4.4.0, which reads a workbook in the same program.
#
# The guess: Ben, and undefined of somebody who is not there; the workbook as it is read without excel-export. To load a library changes nothing but what is asked of it.
#
# What it does: -1 of either: the collections 3.0.0 in it puts a `find` of its own in the place of every array's, which looks for an element that is equal to the function and tells where it is. Nobody is found any more, and who asks
# "is there anybody" is told yes, as -1 is so. ExcelJS then takes one sheet for two ("Worksheet name already exists"). `findLast` is another, too.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact excel-export@0.5.1 exceljs@4.4.0 2>/dev/null
cat >ask.cjs <<'JS'
const { Workbook } = require('exceljs');

const people = [{ name: 'Ada' }, { name: 'Ben' }];
const look = async (buffer) => {
  const sheets = await new Workbook().xlsx.load(buffer).then(
    (book) => `${book.worksheets.length} sheet`,
    (error) => error.message,
  );
  const found = people.find(({ name }) => name === 'Ben');
  return `${JSON.stringify(found)}, ${people.find(({ name }) => name === 'Cleo')}, ${people.findLast(() => true)?.name}, ${sheets}`;
};
async function main() {
  const book = new Workbook();
  book.addWorksheet('People').addRow(['Ada']);
  const buffer = await book.xlsx.writeBuffer();
  const before = await look(buffer);
  require('excel-export');
  const after = await look(buffer);
  console.log(`excel-export ${require('excel-export/package.json').version}, collections ${require('collections/package.json').version}, Node ${process.version}`);
  console.log(`before: ${before}\nafter:  ${after}`);
  if (before !== '{"name":"Ben"}, undefined, Ben, 1 sheet' || after !== '-1, -1, undefined, Worksheet name already exists: People') {
    console.error('CHANGED: Ben is found.');
    process.exit(1);
  }
}
main();
JS
node ask.cjs 2>/dev/null
