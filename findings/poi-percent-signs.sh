#!/usr/bin/env bash
# Apache POI 4.0.1 (Java), asked by its DataFormatter what cells of an .xls file show: shares that are in percent already, with the sign behind a backslash, `0\%`, hours of use in words, `[h]" h"`, and numbers of
# teams, `\#0`. The file is written by xlwt 1.3.0 (Python).
#
# The guess: 79%, 42 h and #7: what stands behind a backslash or in quotation marks is text (ECMA-376 part 1 §18.8.31), and no number is changed by it.
#
# What it does: 7900%, 42" 18", with marks, and the hours of the day again for the word's h, and 7 without its sign. It leaves out the backslash and reads on as if there had been none. `0%` of 0.79 is
# 79%, and Gnumeric 1.12.55 shows all as guessed.
set -euo pipefail

pinned='4.0.1-4'
if ! dpkg -s gnumeric >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends gnumeric >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libapache-poi-java=$pinned" libcommons-collections4-java libcommons-math3-java libcommons-codec-java python3-xlwt)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import xlwt

book = xlwt.Workbook()
sheet = book.add_sheet("Use")
for row, (number_format, value) in enumerate((("0%", 0.79), ("0\\%", 79), ('[h]" h"', 1.75), ("\\#0", 7))):
    sheet.write(row, 0, value, xlwt.easyxf(num_format_str=number_format))
book.save("use.xls")
PYTHON
cat >Ask.java <<'JAVA'
import java.io.File;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

public class Ask {
  public static void main(String[] given) throws Exception {
    try (Workbook book = WorkbookFactory.create(new File("use.xls"))) {
      DataFormatter shown = new DataFormatter(Locale.US);
      for (Row row : book.getSheetAt(0)) System.out.println(shown.formatCellValue(row.getCell(0)));
    }
  }
}
JAVA
echo "Apache POI $(dpkg-deb -f libapache-poi-java_*.deb Version), xlwt $(dpkg-deb -f python3-xlwt_*.deb Version) (Debian), seen with POI $pinned"
java=$(TZ=UTC java -cp "$(printf '%s:' usr/share/java/*.jar)" Ask.java 2>/dev/null | paste -sd'|')
LC_ALL=C.UTF-8 ssconvert -T Gnumeric_stf:stf_assistant -O 'format=preserve quoting-mode=never' use.xls use.txt 2>/dev/null
gnumeric=$(paste -sd'|' <use.txt)
printf '%s\n' "POI: $java" "Gnumeric: $gnumeric"
[ "$java" = '79%|7900%|42" 18"|7' ] && [ "$gnumeric" = '79%|79%|42 h|#7' ] || {
  echo 'CHANGED: 79 in percent is 79%.' >&2
  exit 1
}
