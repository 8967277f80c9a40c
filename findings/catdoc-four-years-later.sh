#!/usr/bin/env bash
# xls2csv of catdoc 0.95, given an .xls file of who was hired when and who is active, as Spreadsheet::WriteExcel 2.40 (Perl) and xlwt 1.3.0 (Python) write it, with Excel's own format for a day; xlrd 1.2.0 (Python) is asked for the same days.
#
# The guess: 10-01-26 for 2026-10-01, or its number, 46296, as for formats that it does not know (dd.mm.yyyy); TRUE and FALSE, or 1 and 0.
#
# What it does: 10-02-30, the second of October 2030: it counts all days from 1904, as Excel for the Mac once did, though the file says that it does not (DATEMODE is 0), so that each is four years and a day too late: everybody was hired in the future, or is
# new. Of TRUE and FALSE nothing is left, an empty cell for either. Nothing is said.
set -euo pipefail

pinned='1:0.95-6~deb12u1'
if ! dpkg -s catdoc libspreadsheet-writeexcel-perl python3-xlwt python3-xlrd >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "catdoc=$pinned" libspreadsheet-writeexcel-perl python3-xlwt python3-xlrd >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
perl -MSpreadsheet::WriteExcel -e '
  my $book = Spreadsheet::WriteExcel->new("perl.xls");
  my $sheet = $book->add_worksheet;
  $sheet->write(0, 0, "Ada");
  $sheet->write(0, 1, 46296, $book->add_format(num_format => 14));
  $sheet->write(0, 2, 46296, $book->add_format(num_format => "dd.mm.yyyy"));
  $book->close;
'
/usr/bin/python3 - <<'PYTHON'
import datetime, xlrd, xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("list")
for column, value in enumerate(["Ben", datetime.date(2026, 10, 1), True, False, "end"]):
    sheet.write(0, column, value, xlwt.easyxf(num_format_str="M/D/YY") if column == 1 else xlwt.XFStyle())
book.save("python.xls")
for name in ("perl.xls", "python.xls"):
    book = xlrd.open_workbook(name)
    print(book.datemode, *xlrd.xldate_as_tuple(book.sheet_by_index(0).cell_value(0, 1), book.datemode)[:3])
PYTHON
mapfile -t seen < <(xls2csv perl.xls | tr -d '\f' | grep . && xls2csv python.xls | tr -d '\f' | grep .)
echo "catdoc $(dpkg-query -W -f '${Version}' catdoc) (Debian), seen with $pinned"
printf '%s\n' "${seen[@]}"
[ "$(printf '%s\n' "${seen[@]}")" = $'"Ada","10-02-30","46296"\n"Ben","10-02-30",,,"end"' ] || {
  echo 'CHANGED: who was hired in 2026 was hired then.' >&2
  exit 1
}
