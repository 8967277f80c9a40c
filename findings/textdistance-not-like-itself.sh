#!/usr/bin/env bash
# textdistance 4.5.0 (Python), asked by `normalized_similarity` how like names are to themselves and to each other, of which its README says: 0 is totally different, 1 is equal.
#
# The guess: 1 for a name and itself, by whatever algorithm, and between 0 and 1 for two names.
#
# What it does: by two of its algorithms a name is nothing like itself: "Ada Stone" is 0.0 by rle_ncd, as every name is to every other, and 0.07 by arith_ncd, to which "Lee" is -0.5 like "Lee",
# and -1.5 like "Kim". By Levenshtein and the others that compress nothing it is 1.
set -euo pipefail

pinned='4.5.0-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-textdistance=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "textdistance $(dpkg-deb -f python3-textdistance_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

import textdistance

pairs = [("Ada Stone", "Ada Stone"), ("Lee", "Lee"), ("Lee", "Kim")]
seen = {}
for name in ("levenshtein", "rle_ncd", "arith_ncd"):
    algorithm = getattr(textdistance, name)
    seen[name] = [round(float(algorithm.normalized_similarity(*pair)), 2) for pair in pairs]
    print(f"{name}: " + ", ".join(f"{one} and {other} {value}" for (one, other), value in zip(pairs, seen[name])))
guessed = {"levenshtein": [1.0, 1.0, 0.0], "rle_ncd": [0.0, 0.0, 0.0], "arith_ncd": [0.07, -0.5, -1.5]}
sys.exit(0 if seen == guessed else "CHANGED: Ada Stone is like Ada Stone.")
PYTHON
