#!/usr/bin/env bash
# JExcelAPI 2.6.12 (Java), given an .xls file whose days have the format DD.MM.YYYY or YYYY-MM-DD, in capitals, as xlwt 1.3.0 (Python) writes it.
#
# The guess: 2026-10-01 and 01.10.2026: in a format of Excel capitals are no other than small letters, and there is no sign for the day of the year.
#
# What it does: it gives the format to Java, where D is the day of the year: 2026-10-274, and 274.10.2026. In January all is right. In small letters it is
# always right.
set -euo pipefail

pinned='2.6.12-3'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libjexcelapi-java=$pinned" python3-xlwt)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import datetime

import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("Days")
for row, day_format in enumerate(("YYYY-MM-DD", "DD.MM.YYYY", "yyyy-mm-dd")):
    sheet.write(row, 0, day_format)
    for column, day in enumerate((datetime.date(2026, 1, 15), datetime.date(2026, 3, 5), datetime.date(2026, 10, 1))):
        sheet.write(row, column + 1, day, xlwt.easyxf(num_format_str=day_format))
book.save("days.xls")
PYTHON
cat >Ask.java <<'JAVA'
import java.io.File;
import jxl.Cell;
import jxl.Sheet;
import jxl.Workbook;

public class Ask {
  public static void main(String[] given) throws Exception {
    Sheet sheet = Workbook.getWorkbook(new File("days.xls")).getSheet(0);
    StringBuilder seen = new StringBuilder();
    for (int row = 0; row < sheet.getRows(); row += 1) {
      for (Cell cell : sheet.getRow(row)) seen.append(cell.getContents()).append(' ');
      seen.append('\n');
    }
    System.out.print(seen);
    boolean asSeen = seen.indexOf("YYYY-MM-DD 2026-01-15 2026-03-64 2026-10-274 ") >= 0
        && seen.indexOf("DD.MM.YYYY 15.01.2026 64.03.2026 274.10.2026 ") >= 0
        && seen.indexOf("yyyy-mm-dd 2026-01-15 2026-03-05 2026-10-01 ") >= 0;
    if (!asSeen) System.out.println("CHANGED: days are days of the month.");
    System.exit(asSeen ? 0 : 1);
  }
}
JAVA
echo "JExcelAPI $(dpkg-deb -f libjexcelapi-java_*.deb Version), xlwt $(dpkg-deb -f python3-xlwt_*.deb Version) (Debian), seen with $pinned"
TZ=UTC java -cp usr/share/java/jxl.jar Ask.java 2>/dev/null
