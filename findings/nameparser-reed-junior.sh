#!/usr/bin/env bash
# nameparser 1.1.2 (Python), asked for the parts of full names in the form of HR lists, the last name first, where the first name is Junior, Prince or Judge, as people are called; and of Thi Mai Nguyen.
#
# The guess: Reed for the last name of all of them: what stands before the comma is it, and what stands behind is the first name; or a title with Reed as the last name, as for "Judge Reed".
#
# What it does: Reed is the first name, and there is no last one: the first name is a title, and what follows a title alone is taken for a first name; Reed, Major and Reed, Dean are right. Thi Mai's second name is a degree, "Mai", and Tran Le Mai's
# last name is Le. Whoever looks for them by first and last name in another list finds no one, or somebody called Reed Stone.
set -euo pipefail

pinned='1.1.2-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-nameparser=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "nameparser $(dpkg-deb -f python3-nameparser_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

from nameparser import HumanName

seen = {}
for text in ("Reed, Junior", "Reed, Prince", "Reed, Judge", "Reed, Major", "Judge Reed", "Nguyen, Thi Mai", "Tran Le Mai"):
    name = HumanName(text)
    seen[text] = (name.title, name.first, name.last, name.suffix)
    print(f"{text}: title {name.title!r}, first {name.first!r}, last {name.last!r}, suffix {name.suffix!r}")
as_seen = list(seen.values()) == [
    ("Junior", "Reed", "", ""),
    ("Prince", "Reed", "", ""),
    ("Judge", "Reed", "", ""),
    ("", "Major", "Reed", ""),
    ("Judge", "", "Reed", ""),
    ("", "Thi", "Nguyen", "Mai"),
    ("", "Tran", "Le", "Mai"),
]
sys.exit(0 if as_seen else "CHANGED: what stands before the comma is the last name.")
PYTHON
