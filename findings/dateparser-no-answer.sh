#!/usr/bin/env bash
# dateparser 1.1.6, asked when somebody was last seen, where the export has a word in place of a day.
#
# The guess: None, as for "never" and for a dash.
#
# What it does: "n/a" is a Thursday, "no" and "nie" are the month of November, and "ok" is October, as some of its two hundred languages write them (Estonian, Jola,
# Polish): who was never seen was seen this month. With `languages=["en"]` all four are None.
set -euo pipefail

pinned='1.1.6-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-dateparser=$pinned" python3-dateutil python3-regex python3-six python3-tz python3-tzlocal python3-pytz-deprecation-shim)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "dateparser $(dpkg-deb -f python3-dateparser_*.deb Version) (Debian), seen with $pinned"
TZ=UTC PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -W ignore - <<'PYTHON'
import sys
from datetime import datetime

import dateparser

base = {"RELATIVE_BASE": datetime(2026, 11, 29, 12)}
seen = []
for text in ("n/a", "no", "nie", "ok", "never", "-"):
    found, in_english = dateparser.parse(text, settings=base), dateparser.parse(text, settings=base, languages=["en"])
    seen.append(f"{found:%Y-%m-%d}" if found else "None")
    print(f"{text}: {seen[-1]}, in English {in_english}")
sys.exit(0 if seen == ["2026-11-26", "2026-11-29", "2026-11-29", "2026-10-29", "None", "None"] else "CHANGED: no answer is no day.")
PYTHON
