#!/usr/bin/env bash
# ldap3 2.9.1 with its own schema of Active Directory 2012 R2, asked when two accounts end that never end.
#
# The guess: in accountExpires 0 and 9223372036854775807 are both "never" (Microsoft's page on the attribute), so both come out alike.
#
# What it does: with 9223372036854775807 the account ends in the year 9999, with 0 it ended on 1601-01-01. Whoever asks whether that day is past takes
# everybody of the second kind for gone.
set -euo pipefail

pinned='2.9.1-2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-ldap3=$pinned" python3-pyasn1)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -W ignore - <<'PYTHON'
import platform
import sys

import ldap3

server = ldap3.Server("directory", get_info=ldap3.OFFLINE_AD_2012_R2)
connection = ldap3.Connection(server, client_strategy=ldap3.MOCK_SYNC)
connection.bind()
for name, ends in (("ada", "0"), ("ben", "9223372036854775807")):
    more = {"cn": name, "sn": name, "accountExpires": ends}
    connection.strategy.add_entry(f"cn={name},dc=example,dc=test", {"objectClass": "user", **more})
connection.search("dc=example,dc=test", "(objectClass=user)", attributes=["cn", "accountExpires"])
print(f"ldap3 {ldap3.__version__}, Python {platform.python_version()}")
seen = {}
for entry in sorted(connection.entries, key=lambda entry: str(entry.cn)):
    raw = entry.accountExpires.raw_values[0].decode()
    seen[raw] = entry.accountExpires.value
    print(f"{entry.cn}: accountExpires {raw} is {seen[raw]}")
as_seen = seen["0"].year == 1601 and seen["9223372036854775807"].year == 9999
sys.exit(0 if as_seen else "CHANGED: both are never.")
PYTHON
