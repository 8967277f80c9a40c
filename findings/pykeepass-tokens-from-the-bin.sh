#!/usr/bin/env bash
# pykeepass 4.0.3 (Python), which keeps an API's token in a KeePass file: the old token is put into the recycle bin (`trash_entry`), the new one stored under the same title, and one is given the day on which it ends (`expiry_time`).
#
# The guess: the title finds the new token; what is in the bin is found where the bin is looked in, as KeePass leaves it out of its search. A token whose day is past is expired; one is found by one of its tags.
#
# What it does: `find_entries(title=…, first=True)` gives the old one of the bin, which no server takes any more. An entry whose `expiry_time` is set later is never `expired`, as that the day counts is another mark (`expires`), which
# `add_entry` sets and this does not. By one tag of two nothing is found, only by both in their order. Whoever changes the token of a connection goes on with the old one.
set -euo pipefail

pinned='4.0.3-1'
if ! dpkg -s python3-pykeepass >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-pykeepass=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo "pykeepass $(dpkg-query -W -f '${Version}' python3-pykeepass) (Debian), seen with $pinned"
PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys
from datetime import datetime, timezone

from pykeepass import create_database

past = datetime(2020, 10, 1, tzinfo=timezone.utc)
base = create_database("seats.kdbx", password="example")
old = base.add_entry(base.add_group(base.root_group, "Earlier"), "Directory", "ada", "old")
base.trash_entry(old)
base.add_entry(base.add_group(base.root_group, "Now"), "Directory", "ada", "new")
found = base.find_entries(title="Directory", first=True)
later = base.add_entry(base.root_group, "Later", "ada", "x", tags=["seats", "reports"])
later.expiry_time = past
at_once = base.add_entry(base.root_group, "At once", "ada", "x", expiry_time=past)
tags = [len(base.find_entries(tags=asked)) for asked in (["seats"], ["reports", "seats"], ["seats", "reports"])]
print(f"Directory: {found.password}, of {found.group.name}\nexpired: set later {later.expired}, at once {at_once.expired}\nby tags: {tags}")
as_seen = found.password == "old" and not later.expired and at_once.expired and tags == [0, 0, 1]
sys.exit(0 if as_seen else "CHANGED: what is in the bin is not found.")
PYTHON
