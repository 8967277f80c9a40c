#!/usr/bin/env bash
# Apache Commons CSV 1.9.0 (Java), told to write and to read lists as PostgreSQL and MongoDB do, by its formats `POSTGRESQL_CSV` and `MONGODB_CSV`.
#
# The guess: what it has written it reads: quotation marks about a cell, two of them for one within, as its format `RFC4180` has it, and as PostgreSQL's COPY and mongoexport write it.
#
# What it does: by either format it reads no cell in quotation marks, neither its own nor theirs: "EOF reached before encapsulated token finished", at the first such cell, since the mark is also given as the sign that takes away
# the meaning of the next one. An export without marks is read, until a name has a comma. So whoever reads exports of a database with the format made for it must take another; `RFC4180` reads the same text.
set -euo pipefail

pinned='1.9.0-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libcommons-csv-java=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >Ask.java <<'JAVA'
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

public class Ask {
  static String read(String list, CSVFormat format) {
    StringBuilder read = new StringBuilder();
    try {
      for (CSVRecord row : format.parse(new StringReader(list))) read.append(row.get(0)).append(": ").append(row.get(1)).append("; ");
    } catch (Exception error) {
      read.append(error.getMessage().contains("EOF reached before encapsulated token finished") ? "EOF" : error.getMessage());
    }
    return read.toString();
  }

  static String write(CSVFormat format) throws Exception {
    StringBuilder list = new StringBuilder();
    CSVPrinter printer = new CSVPrinter(list, format);
    printer.printRecord("Stone, Ada", 3);
    printer.printRecord("Ben \"B\" Reed", 2);
    return list.toString();
  }

  public static void main(String[] given) throws Exception {
    StringBuilder seen = new StringBuilder();
    for (CSVFormat format : new CSVFormat[] {CSVFormat.POSTGRESQL_CSV, CSVFormat.MONGODB_CSV}) {
      String own = write(format);
      String all = read(own, format) + "|" + read(own, CSVFormat.RFC4180) + "|" + read("Ada,3\nBen,2\n", format) + "|";
      System.out.println(own.trim().replace("\r", "").replace("\n", " / ") + " => " + all);
      seen.append(all);
    }
    String one = "EOF|Stone, Ada: 3; Ben \"B\" Reed: 2; |Ada: 3; Ben: 2; |";
    boolean asSeen = seen.toString().equals(one + one);
    if (!asSeen) System.out.println("CHANGED: what it writes it reads.");
    System.exit(asSeen ? 0 : 1);
  }
}
JAVA
echo "Commons CSV $(dpkg-deb -f libcommons-csv-java_*.deb Version) (Debian), seen with $pinned"
java -cp usr/share/java/commons-csv.jar Ask.java
