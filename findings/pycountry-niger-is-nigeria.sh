#!/usr/bin/env bash
# pycountry 22.3.5 (Python), asked by `search_fuzzy` for the country in which people work, as forms and exports have it; the best is the first of its answers.
#
# The guess: Niger is Niger, the United Kingdom or nothing for "UK", South Korea or both for "Korea", Côte d'Ivoire for "Ivory Coast", Turkey for "Turkey"; a country by another name is an error, as for "Deutschland".
#
# What it does: Niger is Nigeria, with Niger behind it; Korea is North Korea; UK is Uganda, then Ukraine, Latvia, Japan and Thailand, which have the letters in a name of a part; US is right, UAE, Turkey and Ivory Coast are errors. Whoever counts seats by country by the first answer has those of Niamey at Lagos.
set -euo pipefail

pinned='22.3.5+ds1-1'
if ! dpkg -s python3-pycountry >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-pycountry=$pinned" >/dev/null
fi
echo "pycountry $(dpkg-query -W -f '${Version}' python3-pycountry) (Debian), seen with $pinned"
PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -W ignore - <<'PYTHON'
import sys

import pycountry

seen = []
for name in ("Germany", "Niger", "Korea", "UK", "US", "UAE", "Turkey", "Ivory Coast"):
    try:
        found = " ".join(country.alpha_2 for country in pycountry.countries.search_fuzzy(name)[:3])
    except LookupError:
        found = "error"
    seen.append(found)
    print(f"{name}: {found}")
as_seen = seen == ["DE", "NG NE", "KP KR", "UG UA LV", "US AU RU", "error", "error", "error"]
sys.exit(0 if as_seen else "CHANGED: Niger is Niger.")
PYTHON
