#!/usr/bin/env bash
# num2words 0.5.10 (Python), asked to write the price of a seat in words (`to='currency'`), as contracts have it; of one price the number is whole, as a list has it that has no price with cents, and one is a credit.
#
# The guess: seventy-nine euros, whether 79 or 79.0 is given, as by `num2words(79)` and `num2words(79.0)`; minus one euro for a credit of one.
#
# What it does: 79 is "zero euro, seventy-nine cents", 79.0 "seventy-nine euro, zero cents": whole numbers are taken for cents, and those with a point for euros, though both are the same number. A million is ten thousand, and a credit of one euro "minus  zero euro, one cent". German and French are alike.
set -euo pipefail

pinned='0.5.10-2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-num2words=$pinned" python3-docopt)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "num2words $(dpkg-deb -f python3-num2words_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

from num2words import num2words

seen = []
for price in (79.5, 79.0, 79, 1000000, -1):
    words = num2words(price, to="currency", currency="EUR")
    seen.append(words)
    print(f"{price}: {words}; {num2words(price, to='currency', currency='EUR', lang='de')}")
as_seen = seen == [
    "seventy-nine euro, fifty cents",
    "seventy-nine euro, zero cents",
    "zero euro, seventy-nine cents",
    "ten thousand euro, zero cents",
    "minus  zero euro, one cent",
]
sys.exit(0 if as_seen else "CHANGED: seventy-nine euros are as many.")
PYTHON
