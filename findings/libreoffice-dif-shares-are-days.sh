#!/usr/bin/env bash
# LibreOffice 7.4.7, told to save a list of people as DIF, the format by which old programs exchange tables; read by Gnumeric 1.12.55, harb 0.1.1 (npm) and R 4.2.2.
#
# The guess: a day and a share come back as they are, or as numbers, 46296 and 0.79, as from LibreOffice's own .slk; a number of DIF is a decimal number, and TRUE has a word of its own behind it.
#
# What it does: it writes as numbers what the cells show, 2026-10-01, 79% and TRUE. Gnumeric takes what is a number at the beginning: the day is 2026, the share 79, and who is active is 0. To harb the day is right, and 79% is the
# first of January 1979, 5% the first of May 2001. R has NA for all of them. "Ben" in marks keeps them doubled in all three.
set -euo pipefail

dpkg -s libreoffice-calc >/dev/null 2>&1 && dpkg -s gnumeric >/dev/null 2>&1 && dpkg -s r-base-core >/dev/null 2>&1 || {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc gnumeric r-base-core >/dev/null
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact harb@0.1.1 2>/dev/null
cat >people.fods <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="share" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="yes" style:family="table-cell" style:data-style-name="N3"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="People">
<table:table-row><table:table-cell office:value-type="string"><text:p>Ada</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-10-01"/>
 <table:table-cell table:style-name="share" office:value-type="percentage" office:value="0.79"/><table:table-cell table:style-name="yes" office:value-type="boolean" office:boolean-value="true"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>"Ben"</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-01-31"/>
 <table:table-cell table:style-name="share" office:value-type="percentage" office:value="0.05"/><table:table-cell table:style-name="yes" office:value-type="boolean" office:boolean-value="true"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to dif people.fods >/dev/null 2>&1
LC_ALL=C.UTF-8 ssconvert people.dif gnumeric.csv 2>/dev/null
gnumeric=$(cut -d, -f2- gnumeric.csv | paste -sd' ')
harb=$(TZ=UTC node -e "
const { Sheets } = require('harb').read(require('node:fs').readFileSync('people.dif'), { type: 'buffer' });
const [sheet] = Object.values(Sheets);
const dayOf = ({ v, t }) => (t === 'n' ? new Date(Date.UTC(1899, 11, 30) + v * 86_400_000).toISOString().slice(0, 10) : v);
console.log(['B1', 'C1', 'D1', 'B2', 'C2', 'D2'].map((cell) => dayOf(sheet[cell])).join(' '));")
r=$(LC_ALL=C.UTF-8 Rscript -e 'cat(unlist(t(suppressWarnings(read.DIF("people.dif"))[, 2:4])))')
echo "LibreOffice $(dpkg-query -W -f '${Version}' libreoffice-calc), Gnumeric $(dpkg-query -W -f '${Version}' gnumeric), R $(dpkg-query -W -f '${Version}' r-base-core) (Debian), harb $(node -p "require('harb/package.json').version")"
printf '%s\n' "written: $(grep -aE '^0,.*[-%UE]' people.dif | paste -sd' ')" "Gnumeric: $gnumeric" "harb: $harb" "R: $r"
[ "$gnumeric|$harb|$r" = '2026,79,0 2026,5,0|2026-10-01 1979-01-01 TRUE 2026-01-31 2001-05-01 TRUE|NA NA NA NA NA NA' ] || {
  echo 'CHANGED: a share is no day.' >&2
  exit 1
}
