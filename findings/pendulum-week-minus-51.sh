#!/usr/bin/env bash
# Pendulum 2.1.2 (Python), asked in which week of its month a day is (`week_of_month`), by which reports of seats are filed, and to read a month as SAP writes it, 202610 (`parse`).
#
# The guess: 1 to 5 or 6, counted from the first day of the month or from its first Monday; 2026-10-01 for 202610, as for 2026-10, or an error.
#
# What it does: in 2027 the first of January is in week 1 and the fourth in week -51: it takes the week of the year of the first day off that of the day, and the first is in week 53 of the year before. In 2026 all is right. 202610 is today, at ten seconds past
# 20:26. Nothing is said: whoever was hired in a month was hired this evening, and January's reports are filed before all others.
set -euo pipefail

pinned='2.1.2-4'
if ! dpkg -s python3-pendulum >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-pendulum=$pinned" >/dev/null
fi
seen=$(
  /usr/bin/python3 - <<'PY'
import pendulum
for year in (2026, 2027):
    print(year, *(pendulum.datetime(year, 1, day).week_of_month for day in (1, 4, 15, 28)))
read = pendulum.parse('202610')
print('202610', 'today' if read.date() == pendulum.now('UTC').date() else read.to_date_string(), read.to_time_string())
print('2026-10', pendulum.parse('2026-10').to_date_string())
PY
)
echo "Pendulum $(dpkg-query -W -f '${Version}' python3-pendulum) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = '2026 1 1 3 5|2027 1 -51 -50 -48|202610 today 20:26:10|2026-10 2026-10-01' ] || {
  echo 'CHANGED: a week of a month is none of less than nought.' >&2
  exit 1
}
