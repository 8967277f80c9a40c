#!/usr/bin/env bash
# GDAL 3.6.2 (`ogr2ogr`), asked for a list that LibreOffice 7.4.7 has saved as .ods, in which some cells have comments, as one notes them beside a name: "on leave".
#
# The guess: Ada Stone: a comment (OpenDocument 1.3 part 3, office:annotation) is not what the cell holds. And two blanks side by side are two, or one.
#
# What it does: the comment is part of the name: "on leave", a break, and Ada Stone behind it; of a number it is not. Nobody of that name is in any other list. A team "R  D" with two blanks is "R D". Gnumeric 1.12.55 has each as
# the cell shows it.
set -euo pipefail

pinned='3.6.2+dfsg-1+b2'
dpkg -s gdal-bin >/dev/null 2>&1 && dpkg -s libreoffice-calc >/dev/null 2>&1 && dpkg -s gnumeric >/dev/null 2>&1 || {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends gdal-bin libreoffice-calc gnumeric >/dev/null
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >people.fods <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="People">
<table:table-row><table:table-cell office:value-type="string"><text:p>name</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>team</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>on leave</text:p></office:annotation><text:p>Ada Stone</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>R<text:s text:c="2"/>D</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Ben Li</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Legal</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to ods people.fods >/dev/null 2>&1
LC_ALL=C.UTF-8 ssconvert people.ods gnumeric.csv 2>/dev/null
gdal=$(ogr2ogr --config OGR_ODS_HEADERS FORCE -f CSV /vsistdout/ people.ods | tr -d '"\r' | paste -sd'/')
gnumeric=$(tr -d '"\r' <gnumeric.csv | paste -sd'/')
echo "GDAL $(dpkg-query -W -f '${Version}' gdal-bin), LibreOffice $(dpkg-query -W -f '${Version}' libreoffice-calc), Gnumeric $(dpkg-query -W -f '${Version}' gnumeric) (Debian), seen with GDAL $pinned"
printf '%s\n' "GDAL:     $gdal" "Gnumeric: $gnumeric"
[ "$gdal" = 'name,team/on leave/Ada Stone,R D/Ben Li,Legal' ] && [ "$gnumeric" = 'name,team/Ada Stone,R  D/Ben Li,Legal' ] || {
  echo 'CHANGED: Ada Stone is called Ada Stone.' >&2
  exit 1
}
