#!/usr/bin/env bash
# pandas 1.5.3 (Python), asked by `read_excel` with odfpy for an OpenDocument sheet of how many hours people used their seats, in the format [HH]:MM, where one has more than a day, 42:30.
#
# The guess: 1 day 18:30 and 0:45, as durations; or texts (OpenDocument 1.3 part 3, office:time-value: a duration, PT42H30M00S).
#
# What it does: with 18:30 and 0:45 it reads both, as times of the day. With 42:30 nobody is read: "hour must be in 0..23: 42:30", as it makes a time of what the cell shows, of whatever row. What the cell
# holds it does not look at: eighteen and a half hours that show as 18:00 are 18:00. Whoever reads the reports of each month loses the one in which somebody has worked most.
set -euo pipefail

pinned='1.5.3+dfsg-2'
for package in python3-pandas python3-odf; do
  dpkg -s "$package" >/dev/null 2>&1 || missing=yes
done
if [ -n "${missing:-}" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-pandas=$pinned" python3-odf >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo "pandas $(dpkg-query -W -f '${Version}' python3-pandas), odfpy $(dpkg-query -W -f '${Version}' python3-odf) (Debian), seen with pandas $pinned"
PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

import pandas
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def read(*used):
    book = OpenDocumentSpreadsheet()
    table = Table(name="Use")
    for name, value, shown in (("name", None, "hours"), *used):
        row = TableRow()
        for cell, text in ((TableCell(valuetype="string"), name), (TableCell(valuetype="time", timevalue=value) if value else TableCell(valuetype="string"), shown)):
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save("use.ods")
    try:
        return [f"{row['name']} {row['hours']!s}" for row in pandas.read_excel("use.ods", engine="odf").to_dict("records")]
    except Exception as error:
        return [str(error).split(":")[0]]


ada, ben = ("Ada", "PT18H30M00S", "18:30"), ("Ben", "PT00H45M00S", "0:45")
seen = [read(ada, ben), read(ada, ben, ("Cleo", "PT42H30M00S", "42:30")), read(("Ada", "PT18H30M00S", "18:00"))]
for each in seen:
    print(each)
as_seen = seen == [["Ada 18:30:00", "Ben 00:45:00"], ["hour must be in 0..23"], ["Ada 18:00:00"]]
sys.exit(0 if as_seen else "CHANGED: Ada and Ben are in the list.")
PYTHON
