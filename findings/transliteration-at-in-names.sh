#!/usr/bin/env bash
# transliteration 2.6.1, unidecode 1.1.0 (npm) and Unidecode 1.3.6 (Python), asked for a name of Azerbaijan in plain letters, as one makes addresses of names.
#
# The guess: ə becomes a letter: Mammadov, or Memmedov, as passports have it.
#
# What they do: it becomes an at sign: M@mm@dov, in unidecode of npm with a backslash before each, so that an address made of first and last name has
# four of them. any-ascii 0.3.3 says Memmedov.
set -euo pipefail

pinned='1.3.6-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact transliteration@2.6.1 unidecode@1.1.0 any-ascii@0.3.3
apt-get download -qq "python3-unidecode=$pinned" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "python3-unidecode=$pinned" >/dev/null 2>&1; }
dpkg -x ./*.deb .
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import anyAscii from 'any-ascii';
import { transliterate } from 'transliteration';
import unidecode from 'unidecode';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const name = 'Fərid Məmmədov';
const seen = { transliteration: transliterate(name), unidecode: unidecode(name), 'any-ascii': anyAscii(name) };
for (const [library, text] of Object.entries(seen)) console.log(`${library} ${versionOf(library)}, Node ${process.version}: ${text}`);
process.exit(Object.values(seen).join() === String.raw`F@rid M@mm@dov,F\@rid M\@mm\@dov,Ferid Memmedov` ? 0 : 1);
JS
node ask.mjs
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - "$pinned" <<'PYTHON'
import platform
import sys

from unidecode import unidecode

seen = unidecode("Fərid Məmmədov")
print(f"Unidecode {sys.argv[1]} (Debian), Python {platform.python_version()}: {seen}")
sys.exit(0 if seen == "F@rid M@mm@dov" else "CHANGED: ə is a letter.")
PYTHON
