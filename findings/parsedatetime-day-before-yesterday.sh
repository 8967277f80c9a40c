#!/usr/bin/env bash
# parsedatetime 2.6 (Python), asked on 2026-11-30 at ten o'clock when somebody was last seen. It says of each answer whether it found a day, a time, both or nothing.
#
# The guess: the twenty-eighth for the day before yesterday, half past eight for 1 hour and 30 minutes ago, the end of May for half a year ago; for "Q3 2026" nothing, as for "last quarter".
#
# What it does: the day before yesterday is yesterday; 1 hour and 30 minutes ago is half past ten, which is to come, as "ago" is only of the minutes; half a year ago is a year ago, without the half; and "Q3 2026" is this
# evening, at 20:26. Of each it says that it found a day or a time. 90 minutes ago is right.
set -euo pipefail

pinned='2.6-3'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq "python3-parsedatetime=$pinned" python3-future >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "python3-parsedatetime=$pinned" python3-future >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "parsedatetime $(dpkg-deb -f python3-parsedatetime_*.deb Version) (Debian), seen with $pinned"
TZ=UTC PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import datetime
import sys

import parsedatetime

now = datetime.datetime(2026, 11, 30, 10).timetuple()
expected = {
    "the day before yesterday": ("2026-11-29 09:00", 1),
    "1 hour and 30 minutes ago": ("2026-11-30 10:30", 2),
    "90 minutes ago": ("2026-11-30 08:30", 2),
    "half a year ago": ("2025-11-30 10:00", 1),
    "Q3 2026": ("2026-11-30 20:26", 2),
    "last quarter": ("2026-11-30 10:00", 0),
}
seen = {}
for text in expected:
    moment, found = parsedatetime.Calendar().parse(text, now)
    seen[text] = (datetime.datetime(*moment[:6]).strftime("%Y-%m-%d %H:%M"), found)
    print(f"{text}: {seen[text][0]}, {('nothing', 'a day', 'a time', 'both')[found]}")
sys.exit(0 if seen == expected else "CHANGED: the day before yesterday was the twenty-eighth.")
PYTHON
