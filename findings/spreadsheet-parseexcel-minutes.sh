#!/usr/bin/env bash
# Spreadsheet::ParseExcel 0.65 (Perl), given an .xls file with times of use whose format is `[h]:mm`, hours that go on past a day, as xlwt 1.3.0 (Python) writes it.
#
# The guess: 42:30, 30:00 and 0:45.
#
# What it does: 42:01, 30:01 and 0:01. Behind hours in brackets it takes mm for the month, which is January, the first one, for whatever is under a month: all have one minute. As `h:mm`
# without brackets the minutes are right, and the days are gone, as they should be.
set -euo pipefail

pinned='0.6500-4~deb12u1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libspreadsheet-parseexcel-perl=$pinned" libole-storage-lite-perl libcrypt-rc4-perl libdigest-perl-md5-perl python3-xlwt)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("Hours")
for row, hours in enumerate((42.5, 30, 0.75)):
    for column, time_format in enumerate(("[h]:mm", "h:mm")):
        sheet.write(row, column, hours / 24, xlwt.easyxf(num_format_str=time_format))
book.save("hours.xls")
PYTHON
echo "Spreadsheet::ParseExcel $(dpkg-deb -f libspreadsheet-parseexcel-perl_*.deb Version), xlwt $(dpkg-deb -f python3-xlwt_*.deb Version) (Debian), seen with $pinned"
seen=$(perl -I usr/share/perl5 -MSpreadsheet::ParseExcel -e '
  my $sheet = Spreadsheet::ParseExcel->new->parse("hours.xls")->worksheet(0);
  print join(" ", map { $_->value } $sheet->get_cell($_, 0), $sheet->get_cell($_, 1)), "\n" for 0 .. 2;
')
echo "$seen"
[ "$seen" = $'42:01 18:30\n30:01 6:00\n0:01 0:45' ] || {
  echo 'CHANGED: 42:30 hours are 42:30.' >&2
  exit 1
}
