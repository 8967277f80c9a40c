#!/usr/bin/env bash
# json2xls 0.1.2, asked for a list of people with an employee number, "Emp. No", the day on which they were hired, and for those who left the day of that; read by Gnumeric 1.12.55.
#
# The guess: four columns, with numbers in the one and days in two of them, empty for who has none.
#
# What it does: three, as it takes the first one's parts for those of all: that Ben left stands nowhere. The column "Emp. No" is empty, as it looks for a part "Emp" with a part " No" within. A day is a sentence of JavaScript, "Thu
# Oct 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time)", in the words and the time zone of this machine, and a text to every program that opens the file.
set -euo pipefail

if ! dpkg -s gnumeric >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends gnumeric >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact json2xls@0.1.2 2>/dev/null
cat >write.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const json2xls = require('json2xls');

const people = [
  { name: 'Ada', 'Emp. No': 'a42', hired: new Date('2026-10-01T00:00:00Z') },
  { name: 'Ben', 'Emp. No': 'a43', hired: new Date('2026-01-31T00:00:00Z'), left: new Date('2026-09-30T00:00:00Z') },
];
writeFileSync('people.xlsx', Buffer.from(json2xls(people), 'binary'));
JS
TZ=UTC node write.cjs 2>/dev/null
LC_ALL=C.UTF-8 ssconvert people.xlsx people.csv 2>/dev/null
echo "json2xls $(node -p "require('json2xls/package.json').version"), Gnumeric $(dpkg-query -W -f '${Version}' gnumeric) (Debian), Node $(node --version)"
cat people.csv
zone='00:00:00 GMT+0000 (Coordinated Universal Time)'
[ "$(tr -d '"' <people.csv | paste -sd'|')" = "name,Emp. No,hired|Ada,,Thu Oct 01 2026 $zone|Ben,,Sat Jan 31 2026 $zone" ] || {
  echo 'CHANGED: Ada has a number, and Ben left.' >&2
  exit 1
}
