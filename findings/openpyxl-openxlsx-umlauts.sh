#!/usr/bin/env bash
# openxlsx 4.2.5.2 (R), asked for a list of people that openpyxl 3.0.9 (Python) has written; both of Debian.
#
# The guess: Müller of R&D. Every reader of XML takes &#252; for ü (XML 1.0 §4.1), and both libraries are much used.
#
# What they do: openpyxl writes texts into their cells, in ASCII, with M&#252;ller for Müller. openxlsx leaves such texts as they stand in the file: he is called "M&#252;ller", and works in
# "R&amp;D". readxl 1.4.2, of R as well, has both right.
set -euo pipefail

pinned='4.2.5.2-1'
if ! dpkg -s r-cran-openxlsx >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-openxlsx=$pinned" >/dev/null
fi
dpkg -s r-cran-readxl >/dev/null 2>&1 || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends r-cran-readxl >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=(python3-openpyxl python3-et-xmlfile)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "openpyxl $(dpkg-deb -f python3-openpyxl_*.deb Version), openxlsx $(dpkg-query -W -f '${Version}' r-cran-openxlsx) (Debian), seen with openxlsx $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import openpyxl

book = openpyxl.Workbook()
for row in (("name", "department"), ("Müller", "R&D")):
    book.active.append(row)
book.save("people.xlsx")
PYTHON
printed='write.table(people, quote = FALSE, row.names = FALSE, col.names = FALSE, sep = ",")'
one=$(LC_ALL=C.UTF-8 Rscript -e "people <- openxlsx::read.xlsx('people.xlsx'); $printed")
other=$(LC_ALL=C.UTF-8 Rscript -e "people <- readxl::read_excel('people.xlsx'); $printed")
printf '%s\n' "openxlsx: $one" "readxl: $other"
[ "$one" = 'M&#252;ller,R&amp;D' ] && [ "$other" = 'Müller,R&D' ] || {
  echo 'CHANGED: Müller is called Müller.' >&2
  exit 1
}
