#!/usr/bin/env bash
# tablib 3.4.0 (Python), asked for an OpenDocument sheet of who is active; opened by LibreOffice 7.4.7.
#
# The guess: TRUE and FALSE, as in its .xlsx file (OpenDocument 1.2 part 1: a cell of the type boolean has a boolean-value), and an empty cell where nothing is known.
#
# What it does: it writes true and false as numbers whose values are the words "True" and "False". LibreOffice shows 0 for either: nobody is active. What is not known is
# the word "None".
set -euo pipefail

pinned='3.4.0-1'
if ! dpkg -s libreoffice-calc >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-tablib=$pinned" python3-odf python3-defusedxml python3-openpyxl python3-et-xmlfile)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "tablib $(dpkg-deb -f python3-tablib_*.deb Version), LibreOffice $(dpkg-query -W -f '${Version}' libreoffice-calc) (Debian), seen with tablib $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import tablib

people = tablib.Dataset(("Ada", True), ("Ben", False), ("Cleo", None), headers=["name", "active"], title="People")
for kind in ("ods", "xlsx"):
    open(f"people-{kind}.{kind}", "wb").write(people.export(kind))
PYTHON
HOME="$folder" soffice --headless --convert-to csv people-ods.ods people-xlsx.xlsx >/dev/null 2>&1
for kind in ods xlsx; do echo "$kind: $(paste -sd' ' "people-$kind.csv")"; done
[ "$(cat people-ods.csv)" = $'name,active\nAda,0\nBen,0\nCleo,None' ] && [ "$(cat people-xlsx.csv)" = $'name,active\nAda,TRUE\nBen,FALSE\nCleo,' ] || {
  echo 'CHANGED: who is active is active in either file.' >&2
  exit 1
}
