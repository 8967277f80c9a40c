#!/usr/bin/env bash
# Roo 2.10.0 (Ruby), given a list that LibreOffice 7.4.7 has saved as .ods, in which the people of one team are grouped (Data, Group and Outline), and the first row is repeated on every printed page.
#
# The guess: four people below their header: a group (OpenDocument 1.3 part 3, table:table-row-group) and rows of header (table:table-header-rows) hold rows like any others, as Gnumeric 1.12.55 has them.
#
# What it does: neither the header nor anybody of the group is there: `last_row` is 2, and with `headers: true` Cleo is the name of a column. Nothing is said. Without groups and repeated rows all are there.
set -euo pipefail

pinned='2.10.0-1'
dpkg -s ruby-roo >/dev/null 2>&1 && dpkg -s libreoffice-calc >/dev/null 2>&1 && dpkg -s gnumeric >/dev/null 2>&1 || {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ruby-roo libreoffice-calc gnumeric >/dev/null
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
row() { echo "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>$1</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><text:p>$2</text:p></table:table-cell></table:table-row>"; }
save() {
  cat >"$1.fods" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="People">${2:+<$2>}$(row name team)${2:+</$2>}
${3:+<$3>}$(row Ada Sales)$(row Ben Sales)${3:+</$3>}$(row Cleo Legal)$(row Dora Legal)
</table:table></office:spreadsheet></office:body></office:document>
XML
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to ods "$1.fods" >/dev/null 2>&1
}
save grouped table:table-header-rows table:table-row-group
save plain
cat >ask.rb <<'RUBY'
require 'roo'
ARGV.each do |file|
  sheet = Roo::OpenOffice.new(file)
  puts (1..sheet.last_row).map { |row| sheet.cell(row, 1) }.join(' ')
end
RUBY
mapfile -t roo < <(ruby ask.rb grouped.ods plain.ods 2>/dev/null)
LC_ALL=C.UTF-8 ssconvert grouped.ods gnumeric.csv 2>/dev/null
gnumeric=$(cut -d, -f1 gnumeric.csv | paste -sd' ')
echo "Roo $(dpkg-query -W -f '${Version}' ruby-roo), LibreOffice $(dpkg-query -W -f '${Version}' libreoffice-calc), Gnumeric $(dpkg-query -W -f '${Version}' gnumeric) (Debian), seen with Roo $pinned"
printf '%s\n' "Roo, grouped: ${roo[0]}" "Roo, plain:   ${roo[1]}" "Gnumeric:     $gnumeric"
[ "${roo[*]}|$gnumeric" = 'Cleo Dora name Ada Ben Cleo Dora|name Ada Ben Cleo Dora' ] || {
  echo 'CHANGED: Ada and Ben are in the list.' >&2
  exit 1
}
