#!/usr/bin/env bash
# JExcelAPI 2.6.12 (Java), given an .xls file whose prices are in euros as Excel and LibreOffice write that format, `#,##0.00 [$€-407]` (here by xlwt 1.3.0, Python).
#
# The guess: 79.99 with a euro sign, or the sign in its brackets: what stands in brackets is no digit.
#
# What it does: it takes the 0 of 407, the number of the language German, for a place of the price: "79.990 [$€-47]" and "1,234.500 [$€-47]". Where the point groups
# thousands, 79.990 is a thousand times the price. With the sign in front, as dollars have it, or in quotation marks, it is
# right.
set -euo pipefail

pinned='2.6.12-3'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libjexcelapi-java=$pinned" python3-xlwt)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("Prices")
for row, price_format in enumerate(("#,##0.00 [$€-407]", "[$$-409]#,##0.00", '#,##0.00 "€"')):
    for column, price in enumerate((79.99, 1234.5)):
        sheet.write(row, column, price, xlwt.easyxf(num_format_str=price_format))
book.save("prices.xls")
PYTHON
cat >Ask.java <<'JAVA'
import java.io.File;
import jxl.Cell;
import jxl.Sheet;
import jxl.Workbook;

public class Ask {
  public static void main(String[] given) throws Exception {
    Sheet sheet = Workbook.getWorkbook(new File("prices.xls")).getSheet(0);
    StringBuilder seen = new StringBuilder();
    for (int row = 0; row < sheet.getRows(); row += 1) {
      for (Cell cell : sheet.getRow(row)) seen.append(cell.getContents()).append("; ");
      seen.append('\n');
    }
    System.out.print(seen);
    boolean asSeen = seen.indexOf("79.990 [$€-47]; 1,234.500 [$€-47]; ") >= 0
        && seen.indexOf("79.99; 1234.5; ") >= 0 && seen.indexOf("79.99 \"€\"; 1,234.50 \"€\"; ") >= 0;
    if (!asSeen) System.out.println("CHANGED: a price has the places that it has.");
    System.exit(asSeen ? 0 : 1);
  }
}
JAVA
echo "JExcelAPI $(dpkg-deb -f libjexcelapi-java_*.deb Version), xlwt $(dpkg-deb -f python3-xlwt_*.deb Version) (Debian), seen with $pinned"
TZ=UTC java -Dfile.encoding=UTF-8 -cp usr/share/java/jxl.jar Ask.java 2>/dev/null
