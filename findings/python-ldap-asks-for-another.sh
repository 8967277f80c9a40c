#!/usr/bin/env bash
# python-ldap 3.4.3, asked to escape names for a filter (`escape_filter_chars` with the mode 1, "all NON-ASCII chars are escaped"); the filters are given to ldap3 2.9.1 and its directory in memory.
#
# The guess: M\c3\bcller, and six bytes for 田中: an escape is two digits of base 16, a byte of UTF-8 (RFC 4515 §3).
#
# What it does: M\fcller, which is no UTF-8 and finds nobody; and \7530\4e2d, the numbers of the letters in Unicode, which read as RFC 4515 has it are "u30N2d": of Müller, 田中 and somebody with
# that name it finds the last one. With the mode 0 both are found.
set -euo pipefail

pinned='3.4.3-2+deb12u1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-ldap=$pinned" python3-ldap3 python3-pyasn1 python3-pyasn1-modules)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
dpkg -s libldap-2.5-0 >/dev/null 2>&1 || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libldap-2.5-0 >/dev/null
echo "python-ldap $(dpkg-deb -f python3-ldap_*.deb Version), ldap3 $(dpkg-deb -f python3-ldap3_*.deb Version) (Debian), seen with python-ldap $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

from ldap.filter import escape_filter_chars
from ldap3 import MOCK_SYNC, OFFLINE_AD_2012_R2, Connection, Server

base = "dc=halden,dc=example"
server = Server("directory", get_info=OFFLINE_AD_2012_R2)
directory = Connection(server, user=f"cn=admin,{base}", password="made-up", client_strategy=MOCK_SYNC)
directory.strategy.add_entry(f"cn=admin,{base}", {"userPassword": "made-up", "objectClass": "user"})
for name in ("Müller", "田中", "u30N2d"):
    directory.strategy.add_entry(f"cn={name},{base}", {"cn": name, "objectClass": "user"})
directory.bind()
seen = []
for name in ("Müller", "田中"):
    for mode in (0, 1):
        asked = f"(cn={escape_filter_chars(name, mode)})"
        directory.search(base, asked, attributes=["cn"])
        found = [entry["attributes"]["cn"] for entry in directory.response]
        print(f"{name}, mode {mode}: {asked} finds {found}")
        seen.append(f"{asked} {found}")
guessed = ["(cn=Müller) ['Müller']", "(cn=M\\fcller) []", "(cn=田中) ['田中']", "(cn=\\7530\\4e2d) ['u30N2d']"]
sys.exit(0 if seen == guessed else "CHANGED: who looks for 田中 finds 田中.")
PYTHON
