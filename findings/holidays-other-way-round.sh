#!/usr/bin/env bash
# holidays 0.10.1 (Python), asked whether days are holidays in Germany and in France, the days written as both countries write them, as its README has them: `'2014-01-01' in us_holidays`, "strings of any format".
#
# The guess: 03.10.2026 is the Day of German Unity, 01.05.2026 and 01/05/2026 are the first of May: the country whose holidays are asked for is known.
#
# What it does: none of them is one. It reads days of any country as the United States do, month first, and so has the Day of German Unity on 10.03.2026, in March, and the first of May on 05.01.2026; where the first number is over
# twelve it is the day, and 25.12.2026 is right. Whoever counts the working days until a license is taken back has one too many, and one too few in another month.
set -euo pipefail

pinned='0.10.1-3'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-holidays=$pinned" python3-convertdate python3-pymeeus python3-dateutil python3-six python3-tz)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "holidays $(dpkg-deb -f python3-holidays_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

import holidays

seen = []
for country, days in (("Germany", ("03.10.2026", "10.03.2026", "01.05.2026", "05.01.2026", "25.12.2026", "2026-10-03")), ("France", ("01/05/2026", "05/01/2026"))):
    known = getattr(holidays, country)(years=2026)
    for day in days:
        seen.append(day in known)
        print(f"{country}, {day}: {known.get(day)}")
as_seen = seen == [False, True, False, True, True, True, False, True]
sys.exit(0 if as_seen else "CHANGED: in Germany the day stands first.")
PYTHON
