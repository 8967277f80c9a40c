#!/usr/bin/env bash
# Miller 6.6.0, asked to turn a list with employees' codes and prices from CSV into JSON (`mlr --icsv --ojson cat`).
#
# The guess: .99 is 0.99 or ".99", and 0x1F is 31 or "0x1F": JSON's numbers have a digit before the point and no other base than ten (RFC 8259 §6).
#
# What it does: it takes them for numbers and writes them as they stood, without quotation marks: no reader of JSON takes the file. 007, +49 and 1_0 are in marks. A
# single price without its zero is enough for the list to be lost.
set -euo pipefail

pinned='6.6.0-2+b3'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq "miller=$pinned" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "miller=$pinned" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "Miller $(dpkg-deb -f miller_*.deb Version) (Debian), seen with $pinned"
printf '%s\n' 'code,price' '007,0.99' '0x1F,.99' >list.csv
usr/bin/mlr --icsv --ojson cat list.csv >list.json
cat list.json
grep -q '"code": "007"' list.json && grep -q '"code": 0x1F' list.json && grep -q '"price": .99' list.json && ! node -e "JSON.parse(require('fs').readFileSync('list.json'))" 2>/dev/null || {
  echo 'CHANGED: the list is JSON.' >&2
  exit 1
}
