#!/usr/bin/env bash
# Gnumeric 1.12.55, asked to write text in UTF-16.
#
# The guess: a byte order mark stands at the beginning of the file and nowhere else (Unicode 15 §23.8: in the midst of a text U+FEFF is
# a character of that text).
#
# What it does: ssconvert writes the mark again with every 1,024 characters, in the midst of cells: a reader that takes the first one
# off has the others in names and addresses.
set -euo pipefail

pinned='1.12.55-1'
if ! dpkg -s gnumeric >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "gnumeric=$pinned" >/dev/null
fi
echo "Gnumeric $(dpkg-query -W -f '${Version}' gnumeric) (Debian), seen with $pinned"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for number in $(seq 300); do echo "person$number@halden.example,Name $number"; done >"$folder/list.csv"
LC_ALL=C.UTF-8 ssconvert -T Gnumeric_stf:stf_assistant -O 'separator=, charset=UTF-16' "$folder/list.csv" "$folder/list.txt"

python3 - "$folder/list.txt" <<'PYTHON'
import sys

data = open(sys.argv[1], "rb").read()
text = data.decode("utf-16")  # Takes the first mark off.
within = [line for line in text.split("\n") if "\ufeff" in line]
print(f"{len(data)} bytes, {text.count(chr(0xFEFF))} marks within the text, first at {text.index(chr(0xFEFF))}: {within[0]!r}")
sys.exit(0 if within else "the marks are gone: the finding is no longer so")
PYTHON
