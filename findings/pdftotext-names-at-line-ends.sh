#!/usr/bin/env bash
# pdftotext of Poppler 22.12.0, given a page whose lines end at the hyphens of names and of a day.
#
# The guess: "Meyer-" and "Landrut" come out as they stand, on two lines or joined as Meyer-Landrut: the hyphen is one of the name, which no program has set.
#
# What it does: it takes a hyphen at the end of a line for one of syllables and leaves it out: MeyerLandrut, OttoKarl, and 2026-10-01 is 202610-01. With
# -layout or -raw they stay.
set -euo pipefail

pinned='22.12.0-2+deb12u3'
if ! command -v pdftotext >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null
fi
echo "$(pdftotext -v 2>&1 | head -1), package $(dpkg-query -W -f '${Version}' poppler-utils) (Debian), seen with $pinned"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 - "$folder/page.pdf" <<'PYTHON'
import sys

lines = ["Idle since summer: Anna-Lena Meyer-", "Landrut, Ben Reed of field sales, and Otto-", "Karl Berg, who is back from leave on 2026-", "10-01."]
text = "BT /F1 12 Tf 72 720 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    f"<</Length {len(text)}>>stream\n{text}\nendstream",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
]
out, offsets = "%PDF-1.4\n", []
for number, content in enumerate(objects, 1):
    offsets.append(len(out))
    out += f"{number} 0 obj\n{content}\nendobj\n"
entries = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{entries}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n"
with open(sys.argv[1], "w") as file:
    file.write(out + end)
PYTHON
plain=$(pdftotext "$folder/page.pdf" -)
layout=$(pdftotext -layout "$folder/page.pdf" -)
printf '%s\n\nwith -layout:\n%s\n' "$plain" "$layout"
if grep -q 'MeyerLandrut' <<<"$plain" && grep -q 'OttoKarl' <<<"$plain" && grep -q '202610-01' <<<"$plain" && grep -q 'Meyer-$' <<<"$layout"; then
  echo 'As seen: hyphens of names are lost at the ends of lines.'
else
  echo 'CHANGED: the hyphens stay.' >&2
  exit 1
fi
