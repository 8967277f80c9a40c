#!/usr/bin/env bash
# jmespath 0.16.0 (npm) and jmespath 1.0.1 (Python), the two libraries of one query language, asked who sent fewer than ten messages and who sent none at all or more, where of two people nothing is known.
#
# The guess: Cleo alone, and Ada and Cleo: the language's specification has it that ordering is of numbers alone, and that anything else is null, which selects nobody. One query has one answer.
#
# What they do: that of Python so. To that of npm Ben, who has no number, and Dora, whose number is null, sent fewer than ten, and also none or more: it compares as JavaScript does, to which null is nought. A text, "5" or "", is a number to it as
# well. Whoever tries a query in the one and runs it in the other takes seats from people of whom the report says nothing.
set -euo pipefail

pinned='1.0.1-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact jmespath@0.16.0
packages=("python3-jmespath=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo '[{"name":"Ada","sent":20},{"name":"Ben"},{"name":"Cleo","sent":0},{"name":"Dora","sent":null}]' >people.json
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const jmespath = require('jmespath');

console.log(jmespath.search(JSON.parse(readFileSync('people.json', 'utf8')), process.argv[2]).join(' '));
JS
cat >ask.py <<'PYTHON'
import json
import sys

import jmespath

print(" ".join(jmespath.search(sys.argv[1], json.load(open("people.json")))))
PYTHON
echo "jmespath $(node -p "require('jmespath/package.json').version") (npm), Node $(node --version); $(dpkg-deb -f python3-jmespath_*.deb Version) (Debian), seen with $pinned"
seen=
for query in '[?sent < `10`].name' '[?sent >= `0`].name'; do
  here=$(node ask.cjs "$query")
  there=$(PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 ask.py "$query")
  echo "$query: npm $here; Python $there"
  seen="$seen$here|$there|"
done
[ "$seen" = 'Ben Cleo Dora|Cleo|Ada Ben Cleo Dora|Ada Cleo|' ] || {
  echo 'CHANGED: of whom nothing is known, it is not known.' >&2
  exit 1
}
