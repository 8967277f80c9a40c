#!/usr/bin/env bash
# opencsv 5.2 (Java), told to write and to read a list of logins as Windows has them, HALDEN\ada, by its usual writer and reader (`CSVWriter`, `CSVReader`).
#
# The guess: HALDEN\ada: to RFC 4180 a backslash is a letter like any other, and what the writer has written the reader reads.
#
# What it does: the writer writes HALDEN\ada, and the reader reads HALDENada, in quotation marks and without: it takes the backslash for a sign that takes away the meaning of the next letter, which the writer does not use. A list that
# went through both has no login that any directory knows. Its `RFC4180ParserBuilder` reads HALDEN\ada.
set -euo pipefail

pinned='5.2-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libopencsv-java=$pinned" libcommons-lang3-java libcommons-text-java)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >Ask.java <<'JAVA'
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.io.StringWriter;

public class Ask {
  public static void main(String[] given) throws Exception {
    StringWriter list = new StringWriter();
    try (CSVWriter writer = new CSVWriter(list)) {
      writer.writeNext(new String[] {"HALDEN\\ada", "3"});
    }
    String read = new CSVReader(new StringReader(list.toString())).readNext()[0];
    String plain = new CSVReader(new StringReader("HALDEN\\ada,3\n")).readNext()[0];
    String other = new CSVReaderBuilder(new StringReader(list.toString())).withCSVParser(new RFC4180ParserBuilder().build()).build().readNext()[0];
    System.out.println("written: " + list.toString().trim() + "\nread: " + read + "\nwithout marks: " + plain + "\nby RFC4180ParserBuilder: " + other);
    boolean asSeen = list.toString().trim().equals("\"HALDEN\\ada\",\"3\"") && read.equals("HALDENada") && plain.equals("HALDENada") && other.equals("HALDEN\\ada");
    if (!asSeen) System.out.println("CHANGED: a login keeps its backslash.");
    System.exit(asSeen ? 0 : 1);
  }
}
JAVA
echo "opencsv $(dpkg-deb -f libopencsv-java_*.deb Version) (Debian), seen with $pinned"
java -cp "usr/share/java/opencsv.jar:usr/share/java/commons-lang3.jar:usr/share/java/commons-text.jar" Ask.java
