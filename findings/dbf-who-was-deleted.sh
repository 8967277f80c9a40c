#!/usr/bin/env bash
# foreign 0.8.84 (R) and dbf 3.0.5 (Ruby), given a dBASE table of who is active, of which Ben's record was deleted as he left, and of Cleo it is not known ("?"); written by dbf 0.96.5 (Python), read as well by dbfread 2.0.7 (Python).
#
# The guess: Ada and Cleo: a deleted record has an asterisk before it and is no longer of the table, though it stays in the file until that is packed; and NA or nil for Cleo.
#
# What they do: to R Ben is there like the others, and nothing tells that he is deleted: who left years ago has a line, until somebody packs the table. To Ruby Cleo is not active, false, as Dora is, who has left. dbfread has neither Ben, nor an answer for Cleo.
set -euo pipefail

packages=('python3-dbf=0.96.005-2' 'python3-dbfread=2.0.7-5' 'ruby-dbf=3.0.5-2' 'r-cran-foreign=0.8.84-1')
if ! dpkg -s "${packages[@]%%=*}" >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
/usr/bin/python3 - <<'PY'
import dbf
table = dbf.Table('people.dbf', 'NAME C(10); ACTIVE L')
table.open(dbf.READ_WRITE)
for row in (('Ada', True), ('Ben', True), ('Cleo', None), ('Dora', False)):
    table.append(row)
for record in table:
    if record.name.strip() == 'Ben':
        dbf.delete(record)
table.close()
PY
seen=$(
  Rscript -e 'people <- suppressWarnings(foreign::read.dbf("people.dbf")); cat("R:", paste(people$NAME, people$ACTIVE, collapse = ", "), "\n")' 2>/dev/null | sed 's/ *$//'
  /usr/bin/ruby -e 'require "dbf"; puts "Ruby: " + DBF::Table.new("people.dbf").to_a.compact.map { |row| "#{row["NAME"]} #{row["ACTIVE"].inspect}" }.join(", ")'
  /usr/bin/python3 -c 'import dbfread; print("dbfread: " + ", ".join(row["NAME"] + " " + str(row["ACTIVE"]) for row in dbfread.DBF("people.dbf")))'
)
for package in "${packages[@]}"; do echo "${package%%=*} $(dpkg-query -W -f '${Version}' "${package%%=*}"), seen with ${package##*=}"; done
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = 'R: Ada TRUE, Ben TRUE, Cleo NA, Dora FALSE|Ruby: Ada true, Cleo false, Dora false|dbfread: Ada True, Cleo None, Dora False' ] || {
  echo 'CHANGED: who was deleted is gone, and who is not known is neither.' >&2
  exit 1
}
