#!/usr/bin/env bash
# Spreadsheet::ParseExcel 0.65 (Perl) and spreadsheet 1.0.0 (Ruby), given an .xls file with a number whose format says what is counted, `General "seats"`, here written by xlwt 1.3.0 (Python).
#
# The guess: 79, or "79 seats": General is the number as it comes, and what stands in quotation marks is text.
#
# What they do: to ParseExcel it is "General seats", with the word in place of the number, and to Ruby's spreadsheet it is the nineteenth of March 1900, as there is an s in it. As `0 "seats"` it is "79 seats"
# to the one, and that day to the other still.
set -euo pipefail

pinned='0.6500-4~deb12u1'
dpkg -s ruby-spreadsheet >/dev/null 2>&1 || {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ruby-spreadsheet >/dev/null
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libspreadsheet-parseexcel-perl=$pinned" libole-storage-lite-perl libcrypt-rc4-perl libdigest-perl-md5-perl python3-xlwt)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("Seats")
for row, seats_format in enumerate(("General", '0 "seats"', 'General "seats"')):
    sheet.write(row, 0, seats_format)
    sheet.write(row, 1, 79, xlwt.easyxf(num_format_str=seats_format))
book.save("seats.xls")
PYTHON
echo "Spreadsheet::ParseExcel $(dpkg-deb -f libspreadsheet-parseexcel-perl_*.deb Version), spreadsheet $(dpkg-query -W -f '${Version}' ruby-spreadsheet) of Ruby (Debian), seen with ParseExcel $pinned"
perl=$(perl -I usr/share/perl5 -MSpreadsheet::ParseExcel -e '
  my $sheet = Spreadsheet::ParseExcel->new->parse("seats.xls")->worksheet(0);
  print join(", ", map { $sheet->get_cell($_, 1)->value } 0 .. 2), "\n";
')
ruby=$(ruby -e 'require "spreadsheet"; puts Spreadsheet.open("seats.xls").worksheet(0).map { |row| row[1].to_s }.join(", ")')
printf '%s\n' "$perl" "$ruby"
[ "$perl" = '79, 79 seats, General seats' ] && [ "$ruby" = '79, 1900-03-19T00:00:00+00:00, 1900-03-19T00:00:00+00:00' ] || {
  echo 'CHANGED: 79 seats are 79.' >&2
  exit 1
}
