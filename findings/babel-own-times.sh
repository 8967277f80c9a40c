#!/usr/bin/env bash
# Babel 2.10.3 (Python), asked by `parse_time` and `parse_date` to read what its own `format_time` and `format_date` have written in the short form of a language.
#
# The guess: what was written: each language has one short form, and it is named both times.
#
# What it does: a quarter past midnight is a quarter past noon, in English of the United States, and a quarter past noon is an error, hour 24. Half past three in the afternoon is half past three in the morning in Canada's English, in Greek
# and in Taiwan's Chinese, whose words for it are not looked at. The fifth of October 2026 in Latvian, 05.10.26, is the twenty-sixth of October 2005, and in Swedish, 2026-10-05, an error. Whoever was last seen in the afternoon was seen before
# work began.
set -euo pipefail

pinned='2.10.3-1'
if ! dpkg -s python3-babel >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-babel=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.py" <<'PYTHON'
from datetime import date, time
from babel.dates import format_date, format_time, parse_date, parse_time


def said(language, write, read, value):
    text = write(value, "short", locale=language)
    try:
        print(f"{language} {text!r} => {read(text, locale=language)}")
    except ValueError:
        print(f"{language} {text!r} => error")


for language in ("de", "en_US"):
    for moment in (time(0, 15), time(12, 15), time(15, 30)):
        said(language, format_time, parse_time, moment)
for language in ("en_CA", "el", "zh_TW"):
    said(language, format_time, parse_time, time(15, 30))
for language in ("de", "lv", "sv"):
    said(language, format_date, parse_date, date(2026, 10, 5))
PYTHON
seen=$(/usr/bin/python3 "$folder/ask.py")
echo "Babel $(dpkg-query -W -f '${Version}' python3-babel) (Debian), seen with $pinned"
echo "$seen"
german='00:15:00 12:15:00 15:30:00'
[ "$(echo "$seen" | sed 's/.* => //' | paste -sd' ')" = "$german 12:15:00 error 15:30:00 03:30:00 03:30:00 03:30:00 2026-10-05 2005-10-26 error" ] || {
  echo 'CHANGED: it reads what it has written.' >&2
  exit 1
}
