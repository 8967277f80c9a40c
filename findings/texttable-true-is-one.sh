#!/usr/bin/env bash
# texttable 1.6.7 (Python), which draws tables for reports, asked for one of people with what lists have of them: codes in digits, a code with an E, years with a month, telephone numbers, whether somebody is active; all as text, but for the last.
#
# The guess: what was given: a text is a text, True is "True"; that numbers are shortened is known, not that texts are made numbers first.
#
# What it does: of texts that can be read as numbers the number is shown: 007 is 7, 12E5 is 1200000, 2026.10 is 2026.100, +49 is 49 and 1_000 is 1000, while 0x12 stays; True is 1 and False 0, in a column in which unknown is None. Without `set_cols_dtype` with "t" no code of a report is one that a list has.
set -euo pipefail

pinned='1.6.7-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-texttable=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "texttable $(dpkg-deb -f python3-texttable_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

from texttable import Texttable

given = ["007", "12E5", "2026.10", "+49", "1_000", "0x12", True, False, None]
table = Texttable()
table.set_deco(0)
table.add_rows([["what"]] + [[each] for each in given])
seen = [line.strip() for line in table.draw().split("\n")][1:]
for each, shown in zip(given, seen):
    print(f"{each!r}: {shown}")
as_seen = seen == ["7", "1200000", "2026.100", "49", "1000", "0x12", "1", "0", "None"]
sys.exit(0 if as_seen else "CHANGED: a text is a text.")
PYTHON
