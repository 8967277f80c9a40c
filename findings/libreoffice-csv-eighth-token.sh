#!/usr/bin/env bash
# LibreOffice 7.4.7, asked on the command line to save a sheet as CSV with what cells hold and not as they are shown: the eighth token of the
# filter's options is "false" (LibreOffice Help, "Filter Options for CSV": "Store numeric cell content as shown").
#
# The guess: the file has 1234.567, which the cell holds and shows as 1,234.6.
#
# What it does: it has "1,234.6", as with "true". The eighth token counts only where a ninth follows, which is of something else (whether
# formulas are saved): with that, the file has 1234.567.
set -euo pipefail

pinned='4:7.4.7-1+deb12u14'
if ! dpkg -s libreoffice-calc >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc >/dev/null
fi
echo "$(soffice --version | head -1), package $(dpkg-query -W -f '${Version}' libreoffice-calc) (Debian), seen with $pinned"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/list.fods" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:number-style style:name="N1" number:language="en" number:country="US"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="List"><table:table-row>
<table:table-cell office:value-type="string"><text:p>amount</text:p></table:table-cell>
<table:table-cell table:style-name="ce1" office:value-type="float" office:value="1234.567"><text:p>1,234.6</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document>
XML
save() {
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "csv:Text - txt - csv (StarCalc):$1" \
    --outdir "$folder/out" "$folder/list.fods" >/dev/null 2>&1
  cat "$folder/out/list.csv"
}
shown=$(save '59,34,76,1,,0,false,true')
asked=$(save '59,34,76,1,,0,false,false')
nine=$(save '59,34,76,1,,0,false,false,false')
echo "eighth token true:              $shown"
echo "eighth token false:             $asked"
echo "eighth token false, and a ninth: $nine"
if [ "$asked" = "$shown" ] && [ "$nine" != "$shown" ] && grep -q '1234.567' <<<"$nine"; then
  echo 'As seen: the eighth token counts only with a ninth.'
else
  echo 'CHANGED: the eighth token counts by itself.' >&2
  exit 1
fi
