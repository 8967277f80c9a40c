#!/usr/bin/env bash
# humanfriendly 10.0 (Python), asked how long a contract is that is told in words (`parse_timespan`), and to tell a time in words (`format_timespan`).
#
# The guess: 365 days for "1 year" and 1826 or 1825 for "5 years"; "1 year" for 365 days; or an error, as for "1 month", which has no one length.
#
# What it does: 364 days, as a year is 52 weeks to it, and 1820: a contract of a year ends a day before it ends, one of five years six days. 365 days are "1 year and 1 day", and five years "5 years and 5 days". Nothing is said; of weeks and days all is right.
set -euo pipefail

pinned='10.0-3'
if ! dpkg -s python3-humanfriendly >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-humanfriendly=$pinned" >/dev/null
fi
seen=$(
  /usr/bin/python3 - <<'PY'
import humanfriendly
for words in ('1 year', '5 years', '12 weeks', '1 month'):
    try:
        print(f'{words}: {humanfriendly.parse_timespan(words) / 86400:g} days')
    except humanfriendly.InvalidTimespan:
        print(f'{words}: error')
for days in (364, 365, 1825):
    print(f'{days} days: {humanfriendly.format_timespan(days * 86400)}')
PY
)
echo "humanfriendly $(dpkg-query -W -f '${Version}' python3-humanfriendly) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd'|')" = '364 days|1820 days|84 days|error|1 year|1 year and 1 day|5 years and 5 days' ] || {
  echo 'CHANGED: a year has 365 days.' >&2
  exit 1
}
