#!/usr/bin/env bash
# tempora 5.1.0 (Python), asked by `parse_timedelta` how long ago people were seen and how long contracts are, as texts have it, with a comma in great numbers, and with a minus for what is past.
#
# The guess: a thousand days for "1,000 days", or an error, as for units that it does not know ("1 quarter", "3 mo"); three days back for "-3 days".
#
# What it does: "1,000 days" is one second, "10,500 days" five hundred days and ten seconds: the comma parts two spans, and a number without a unit is seconds. A minus is left out: "-3 days" are three days ahead, and "2 weeks - 1 day" are fifteen. Nothing is said of it.
set -euo pipefail

pinned='5.1.0-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-tempora=$pinned" python3-jaraco.functools python3-more-itertools python3-tz)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "tempora $(dpkg-deb -f python3-tempora_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

from tempora import parse_timedelta

seen = []
for text in ("1000 days", "1,000 days", "10,500 days", "3 days", "-3 days", "2 weeks - 1 day", "1 quarter"):
    try:
        found = str(parse_timedelta(text)).removesuffix(", 0:00:00")
    except ValueError as error:
        found = str(error)
    seen.append(found)
    print(f"{text}: {found}")
as_seen = seen == ["1000 days", "0:00:01", "500 days, 0:00:10", "3 days", "3 days", "15 days", "Invalid unit quarters"]
sys.exit(0 if as_seen else "CHANGED: a thousand days are a thousand days.")
PYTHON
