#!/usr/bin/env bash
# excel-export 0.5.1, asked for a list of who has how many seats, where of one the number is not there (undefined), of another it is null; read by LibreOffice 7.4.7, Gnumeric 1.12.55, read-excel-file 9.3.17 and ExcelJS 4.4.0.
#
# The guess: no cell, as for null; and a file that all four read.
#
# What it does: a cell of the kind number with the word "undefined" in it. LibreOffice and Gnumeric show 0 seats, read-excel-file refuses the whole list (VALUE_INVALID). ExcelJS reads none of its files, also without such a cell, as
# names of elements in one of its parts have a prefix. Of what is not known two readers make none, and two nothing at all.
set -euo pipefail

dpkg -s libreoffice-calc >/dev/null 2>&1 && dpkg -s gnumeric >/dev/null 2>&1 || {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc gnumeric >/dev/null
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact excel-export@0.5.1 exceljs@4.4.0 read-excel-file@9.3.17 2>/dev/null
cat >write.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { execute } = require('excel-export');

const cols = [{ caption: 'name', type: 'string' }, { caption: 'seats', type: 'number' }];
const save = (name, rows) => writeFileSync(name, Buffer.from(execute({ cols, rows }), 'binary'));
save('known.xlsx', [['Ada', 3], ['Ben', null]]);
save('seats.xlsx', [['Ada', 3], ['Ben', null], ['Cleo', undefined]]);
JS
cat >read.mjs <<'JS'
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';

const said = (reading, shown) => reading.then(shown, ({ message }) => message);
for (const file of ['known.xlsx', 'seats.xlsx']) {
  console.log(await said(readExcelFile(file), () => 'read'));
  console.log(await said(new ExcelJS.Workbook().xlsx.readFile(file), () => 'read'));
}
JS
node write.cjs 2>/dev/null
mapfile -t seen < <(node read.mjs)
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv --outdir calc seats.xlsx >/dev/null 2>&1
LC_ALL=C.UTF-8 ssconvert seats.xlsx gnumeric.csv 2>/dev/null
calc=$(paste -sd' ' <calc/seats.csv)
gnumeric=$(paste -sd' ' <gnumeric.csv)
echo "excel-export $(node -p "require('excel-export/package.json').version"), LibreOffice $(dpkg-query -W -f '${Version}' libreoffice-calc), Gnumeric $(dpkg-query -W -f '${Version}' gnumeric) (Debian), Node $(node --version)"
printf '%s\n' "LibreOffice: $calc" "Gnumeric: $gnumeric" "read-excel-file: ${seen[0]}, then ${seen[2]}" "ExcelJS: ${seen[1]}, then ${seen[3]}"
[ "$calc|$gnumeric" = 'name,seats Ada,3 Ben, Cleo,0|name,seats Ada,3 Ben, Cleo,0' ] && [[ "${seen[0]}|${seen[2]}" = 'read|'*VALUE_INVALID ]] && [[ "${seen[1]}|${seen[3]}" = *company*company* ]] || {
  echo 'CHANGED: what is not there is no number.' >&2
  exit 1
}
