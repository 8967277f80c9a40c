#!/usr/bin/env bash
# keyrings.alt 4.2.0, the file keyring of Python's keyring (23.9.3), told the passwords of two accounts of one service whose names differ in case.
#
# The guess: two accounts, two passwords, as in the Secret Service, whose attributes are compared letter by letter.
#
# What it does: the second takes the place of the first, and both get it. Names of services keep their case: they are sections of an INI file, and
# names of accounts are its keys, which Python's configparser writes small.
set -euo pipefail

pinned='4.2.0-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-keyrings.alt=$pinned" python3-keyring python3-importlib-metadata python3-jaraco.classes python3-more-itertools python3-zipp)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "keyrings.alt $(dpkg-deb -f python3-keyrings.alt_*.deb Version), keyring $(dpkg-deb -f python3-keyring_*.deb Version) (Debian), seen with $pinned"
export HOME="$folder" XDG_DATA_HOME="$folder/data"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

from keyrings.alt.file import PlaintextKeyring

keyring = PlaintextKeyring()
for service, account, password in (("Demo", "Ada", "first"), ("Demo", "ada", "second"), ("demo", "ada", "third")):
    keyring.set_password(service, account, password)
seen = {(service, account): keyring.get_password(service, account) for service in ("Demo", "demo") for account in ("Ada", "ada")}
for (service, account), password in seen.items():
    print(f"{service}, {account}: {password}")
as_seen = list(seen.values()) == ["second", "second", "third", "third"]
sys.exit(0 if as_seen else "CHANGED: accounts that differ in case are two.")
PYTHON
