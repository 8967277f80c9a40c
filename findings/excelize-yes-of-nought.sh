#!/usr/bin/env bash
# Excelize 2.11 (Go; here as excelize-wasm 0.1.3), asked for what cells show whose formats have words for a nought, `"yes";"yes";"no"`, or for what is under or over a number, `[=0]"never";0`.
#
# The guess: "no" of 0; "never" of 0 and 7 of 7; 99 where "many" begins at 100: a third part of a format is for noughts, and a part with a condition for what fulfils it (ECMA-376 part 1 §18.8.31), as Gnumeric
# 1.12.55 shows them.
#
# What it does: "yes" of 0, as it takes the first part for a nought as well; "never" of 7 and of 42, "many" of 99 and of 3, as it leaves conditions out and takes the first part. Everybody is active, and nobody has ever
# been seen. A telephone number of ten digits is written as the format has those of seven.
set -euo pipefail

if ! dpkg -s gnumeric >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends gnumeric >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact excelize-wasm@0.1.3 exceljs@4.4.0 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync, writeFileSync } = require('node:fs');
const { init } = require('excelize-wasm');
const { Workbook } = require('exceljs');

const cells = [
  ['"yes";"yes";"no"', 1],
  ['"yes";"yes";"no"', 0],
  ['[=0]"never";0', 0],
  ['[=0]"never";0', 7],
  ['[=0]"never";[=1]"once";0', 42],
  ['[>=100]"many";0', 99],
  ['[>=100]"many";[>=10]"some";"few"', 3],
  ['[<=9999999]###-####;(###) ###-####', 2125551234],
];
async function main() {
  const book = new Workbook();
  const sheet = book.addWorksheet('Use');
  cells.forEach(([numFmt, value], row) => Object.assign(sheet.getCell(row + 1, 1), { value, numFmt }));
  await book.xlsx.writeFile('use.xlsx');
  const { OpenReader } = await init('node_modules/excelize-wasm/excelize.wasm.gz');
  const file = OpenReader(new Uint8Array(readFileSync('use.xlsx')));
  writeFileSync('excelize.txt', cells.map((_, row) => `${file.GetCellValue('Use', `A${row + 1}`).value}\n`).join(''));
  process.exit(0);
}
main();
JS
node ask.cjs
LC_ALL=C.UTF-8 ssconvert -T Gnumeric_stf:stf_assistant -O 'format=preserve quoting-mode=never' use.xlsx gnumeric.txt 2>/dev/null
one=$(paste -sd'|' <excelize.txt)
other=$(paste -sd'|' <gnumeric.txt)
echo "excelize-wasm $(node -p "require('excelize-wasm/package.json').version"), Gnumeric $(dpkg-query -W -f '${Version}' gnumeric) (Debian), Node $(node --version)"
printf '%s\n' "Excelize: $one" "Gnumeric: $other"
[ "$one" = 'yes|yes|never|never|never|many|many|212555-1234' ] && [ "$other" = 'yes|no|never|7|42|99|few|(212) 555-1234' ] || {
  echo 'CHANGED: the no of a nought is no.' >&2
  exit 1
}
