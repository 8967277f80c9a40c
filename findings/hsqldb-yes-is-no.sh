#!/usr/bin/env bash
# HSQLDB 2.7.1 (Java), told that a comma-separated file is a table (`CREATE TEXT TABLE`, `SET TABLE … SOURCE`), in which a column of the kind BOOLEAN says who is active, as "true", "TRUE", "yes", "Y" or "1"; then Cleo is deleted.
#
# The guess: true for all, or an error, as for CAST('yes' AS BOOLEAN), which it refuses; and that Cleo's line is gone from the file, or stands in it until the next start.
#
# What it does: what is not the word true is false: "yes", "Y" and "1" are inactive, and `WHERE NOT active` has them all, without a word; the file stays as it was, so that another program has them active. Of Cleo blanks are left, as many as her line had letters, which a reader of lists takes for a person whose name is blank.
set -euo pipefail

pinned='2.7.1-1+deb12u1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libhsqldb-java=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
mkdir people
printf '%s\n' 'name,active' 'Ada,true' 'Ben,TRUE' 'Cleo,yes' 'Dora,Y' 'Eva,1' 'Fia,' 'Guy,false' >people/people.csv
cat >Ask.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Ask {
  public static void main(String[] given) throws Exception {
    StringBuilder read = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:hsqldb:file:people/people", "SA", ""); Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEXT TABLE people (name VARCHAR(20), active BOOLEAN)");
      statement.execute("SET TABLE people SOURCE 'people.csv;ignore_first=true'");
      ResultSet rows = statement.executeQuery("SELECT name, active FROM people");
      while (rows.next()) read.append(rows.getString(1)).append(' ').append(rows.getObject(2)).append(", ");
      try {
        statement.executeQuery("SELECT CAST('yes' AS BOOLEAN) FROM (VALUES(0))");
        read.append("yes is a boolean");
      } catch (SQLException error) {
        read.append("yes is none");
      }
      statement.execute("DELETE FROM people WHERE name = 'Cleo'");
      statement.execute("SHUTDOWN");
    }
    System.out.println(read);
    String line = Files.readAllLines(Path.of("people/people.csv")).get(3);
    System.out.println("Cleo's line: '" + line + "'");
    boolean asSeen = read.toString().equals("Ada true, Ben true, Cleo false, Dora false, Eva false, Fia null, Guy false, yes is none") && line.equals("        ");
    if (!asSeen) System.out.println("CHANGED: yes is not no.");
    System.exit(asSeen ? 0 : 1);
  }
}
JAVA
echo "HSQLDB $(dpkg-deb -f libhsqldb-java_*.deb Version) (Debian), seen with $pinned"
java -cp usr/share/java/hsqldb.jar Ask.java 2>/dev/null
