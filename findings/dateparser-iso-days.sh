#!/usr/bin/env bash
# dateparser 1.1.6, asked in German, French and Spanish for days as ISO 8601 has them.
#
# The guess: 2026-10-01 is the first of October: a day that begins with the year has one order, whatever the language.
#
# What it does: 2026-10-01 is the tenth of January, as if the year were followed by the day, and 2026-10-13 is none at all. It does so unasked where a word tells the
# language: "2026-10-01 10:00 Uhr". In English both are right.
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

import dateparser

seen = []
for language in ("de", "fr", "es", "en"):
    days = [dateparser.parse(text, languages=[language]) for text in ("2026-10-01", "2026-10-13")]
    seen.append(" ".join(f"{day:%Y-%m-%d}" if day else "None" for day in days))
    print(f"{language}: {seen[-1]}")
unasked = dateparser.parse("2026-10-01 10:00 Uhr")
print(f"unasked, with Uhr: {unasked:%Y-%m-%d}")
as_seen = seen == ["2026-01-10 None"] * 3 + ["2026-10-01 2026-10-13"] and (unasked.month, unasked.day) == (1, 10)
sys.exit(0 if as_seen else "CHANGED: the order of ISO 8601 is kept.")
PYTHON
