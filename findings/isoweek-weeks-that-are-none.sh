#!/usr/bin/env bash
# isoweek 1.3.3 (Python), asked by `Week.fromstring` for the week that a report of seats names, of which a year has 52 or 53.
#
# The guess: an error for the fifty-third week of 2025, which has 52, for a week nought and for a fifty-fourth, as for "2026W1", of whose form it says that it is wrong.
#
# What it does: 2025W53 is the first week of 2026, 2026W00 the last one of 2025, and 2026W99 a week of November 2027: whatever has two digits is a week. A report of a week that has not been is filed as another's, and the weeks of a file that counts from nought are each one early. 2026W53, which there is, is right.
set -euo pipefail

pinned='1.3.3-4'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-isoweek=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "isoweek $(dpkg-deb -f python3-isoweek_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

from isoweek import Week

seen = []
for text in ("2026W53", "2025W53", "2026W00", "2026W99", "2026W1"):
    try:
        week = Week.fromstring(text)
        found = f"{week} from {week.monday()}"
    except ValueError:
        found = "error"
    seen.append(found)
    print(f"{text}: {found}")
as_seen = seen == ["2026W53 from 2026-12-28", "2026W01 from 2025-12-29", "2025W52 from 2025-12-22", "2027W46 from 2027-11-15", "error"]
sys.exit(0 if as_seen else "CHANGED: 2025 has fifty-two weeks.")
PYTHON
