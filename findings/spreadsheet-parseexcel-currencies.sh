#!/usr/bin/env bash
# Spreadsheet::ParseExcel 0.65 (Perl), given an .xls file with prices whose formats name the currency by its letters, `#,##0.00 [$USD]`, as Excel and LibreOffice do, here written by xlwt 1.3.0 (Python).
#
# The guess: "79.00 USD", or 79.00 alone; for Swiss francs, Swedish crowns and the others as well.
#
# What it does: dollars are ".9. U00", francs "7..0 C0F", and crowns "7..0 0EK": the S, D and H of the currency are seconds, days and hours to it, and the places of the price go astray between them. Euros
# and pounds, which have no such letter, are right, and so is "USD" in quotation marks.
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
sheet = book.add_sheet("Prices")
for row, price_format in enumerate(("[$EUR]", "[$GBP]", "[$USD]", "[$CHF]", "[$SEK]", '"USD"')):
    sheet.write(row, 0, price_format)
    sheet.write(row, 1, 79, xlwt.easyxf(num_format_str=f"#,##0.00 {price_format}"))
book.save("prices.xls")
PYTHON
echo "Spreadsheet::ParseExcel $(dpkg-deb -f libspreadsheet-parseexcel-perl_*.deb Version), xlwt $(dpkg-deb -f python3-xlwt_*.deb Version) (Debian), seen with $pinned"
seen=$(perl -I usr/share/perl5 -MSpreadsheet::ParseExcel -e '
  my $sheet = Spreadsheet::ParseExcel->new->parse("prices.xls")->worksheet(0);
  print join(": ", map { $sheet->get_cell($_->[0], $_->[1])->value } [$_, 0], [$_, 1]), "\n" for 0 .. 5;
')
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd'|')" = '79.00 EUR|79.00 GBP|.9. U00|7..0 C0F|7..0 0EK|79.00 USD' ] || {
  echo 'CHANGED: dollars are 79.00.' >&2
  exit 1
}
