#!/usr/bin/env bash
# aniso8601 9.0.1 (Python), asked for the end of a day, 2026-10-01T24:00, and for the time somebody may use a seat until then.
#
# The guess: 2026-10-02 00:00: the end of one day and the beginning of the next are one moment (ISO 8601:2004 §4.2.3); so arrow 1.2.3 has it.
#
# What it does: 2026-10-01 00:00, a day before, also with a week's day and at the end of the year. An interval from eight in the morning to the end of the day ends before it begins; nothing is said.
set -euo pipefail

pinned='9.0.1-2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-aniso8601=$pinned" python3-arrow python3-dateutil python3-six)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "aniso8601 $(dpkg-deb -f python3-aniso8601_*.deb Version), arrow $(dpkg-deb -f python3-arrow_*.deb Version) (Debian), seen with aniso8601 $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

import aniso8601
import arrow

seen = []
for text in ("2026-10-01T24:00", "2026-12-31T24:00:00", "2026-W40-4T24:00"):
    days = [aniso8601.parse_datetime(text), arrow.get(text).datetime]
    seen.append(" ".join(f"{day:%Y-%m-%dT%H:%M}" for day in days))
    print(f"{text}: aniso8601 and arrow {seen[-1]}")
begin, end = aniso8601.parse_interval("2026-10-01T08:00/2026-10-01T24:00")
print(f"from {begin} to {end}")
guessed = ["2026-10-01T00:00 2026-10-02T00:00", "2026-12-31T00:00 2027-01-01T00:00", "2026-10-01T00:00 2026-10-02T00:00"]
sys.exit(0 if seen == guessed and end < begin else "CHANGED: the end of a day is the beginning of the next.")
PYTHON
