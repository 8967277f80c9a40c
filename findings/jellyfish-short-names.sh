#!/usr/bin/env bash
# jellyfish 0.8.9, asked by the match rating approach whether two names are alike.
#
# The guess: Lee is not Ho, nor is Li Wu: no letter but vowels is the same.
#
# What it does: both pairs are alike. Of names whose vowels are gone one letter is left, and the rule lets two that share nothing pass where their letters
# are four or fewer together: five of six points are asked, and each letter that differs takes one. Lee and Kim, with one letter more, are not.
set -euo pipefail

pinned='0.8.9-1+b4'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq "python3-jellyfish=$pinned" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "python3-jellyfish=$pinned" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "jellyfish $(dpkg-deb -f python3-jellyfish_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -W ignore - <<'PYTHON'
import sys

import jellyfish

seen = []
for pair in (("Lee", "Ho"), ("Li", "Wu"), ("Lee", "Kim"), ("Stone", "Reed")):
    codes = [jellyfish.match_rating_codex(name) for name in pair]
    seen.append(jellyfish.match_rating_comparison(*pair))
    print(f"{pair[0]} and {pair[1]} ({codes[0]}, {codes[1]}): {'alike' if seen[-1] else 'not alike'}")
sys.exit(0 if seen == [True, True, False, False] else "CHANGED: names that share nothing are not alike.")
PYTHON
