#!/usr/bin/env bash
# CleverCSV 0.7.5, asked for the dialect of lists that have one column.
#
# The guess: no delimiter: one column has none, and a header without the sign says so; "none" is an answer that CleverCSV knows.
#
# What it does: it parts addresses at the "@", and names at the blank: every row has two cells, the header one. With a second column it finds the comma.
set -euo pipefail

pinned='0.7.5+ds-1+b1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-clevercsv=$pinned" python3-packaging python3-chardet python3-regex)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "CleverCSV $(dpkg-deb -f python3-clevercsv_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import io
import sys

import clevercsv


def read(text):
    dialect = clevercsv.Sniffer().sniff(text)
    rows = list(clevercsv.reader(io.StringIO(text), dialect))
    print(f"{text.splitlines()[0]}: delimiter {dialect.delimiter!r}: {rows}")
    return dialect.delimiter


seen = [
    read("email\nada.stone@example.test\nben.reed@example.test\ncleo.berg@example.test\n"),
    read("name\nAnna-Lena Berg\nKarl-Otto Reed\n"),
    read("email,name\nada.stone@example.test,Ada Stone\nben.reed@example.test,Ben Reed\n"),
]
sys.exit(0 if seen == ["@", " ", ","] else "CHANGED: one column is one column.")
PYTHON
