#!/usr/bin/env bash
# univocity-parsers 2.9.1 (Java), asked to find out by itself how a list is written (`detectFormatAutomatically`), where some work at 's-Hertogenbosch and 's-Gravenhage, as the two cities are called.
#
# The guess: a comma, the quotation mark of RFC 4180, and three people; an apostrophe at the beginning of a cell is the first letter of a name in Dutch.
#
# What it does: it takes the apostrophe for the mark that quotes: the cell that begins with the first one goes on past the end of its row, and Ben is gone, into the place at which Ada works. With one
# such place in the list, all three are there.
set -euo pipefail

pinned='2.9.1-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libunivocity-parsers-java=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >Ask.java <<'JAVA'
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.util.List;

public class Ask {
  static String read(String list) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.detectFormatAutomatically();
    CsvParser parser = new CsvParser(settings);
    List<String[]> rows = parser.parseAll(new StringReader(list));
    StringBuilder read = new StringBuilder("quoted by " + parser.getDetectedFormat().getQuote());
    for (String[] row : rows.subList(1, rows.size())) read.append(" | ").append(String.join(": ", row).replace("\n", "\\n"));
    System.out.println(read);
    return read.toString();
  }

  public static void main(String[] given) {
    String one = read("name,place\nAda,'s-Hertogenbosch\nBen,Bonn\nCleo,Bonn\n");
    String two = read("name,place\nAda,'s-Hertogenbosch\nBen,'s-Gravenhage\nCleo,Bonn\n");
    boolean asSeen = one.equals("quoted by \" | Ada: 's-Hertogenbosch | Ben: Bonn | Cleo: Bonn")
        && two.equals("quoted by ' | Ada: 's-Hertogenbosch\\nBen,'s-Gravenhage | Cleo: Bonn");
    if (!asSeen) System.out.println("CHANGED: Ben is in the list.");
    System.exit(asSeen ? 0 : 1);
  }
}
JAVA
echo "univocity-parsers $(dpkg-deb -f libunivocity-parsers-java_*.deb Version) (Debian), seen with $pinned"
java -cp usr/share/java/univocity-parsers.jar Ask.java
