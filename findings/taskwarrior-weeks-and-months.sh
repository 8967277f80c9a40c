#!/usr/bin/env bash
# Taskwarrior 2.6.2, asked (`task calc`) for days that are told by the week, as ISO 8601 has them, and for those a month or a quarter ahead; and told to remind of an invoice that is due on the last of each month (`due:2026-01-31 recur:monthly`).
#
# The guess: 2026-W40 is 28 September and 2026-W40-4 the first of October, as GNU date counts (its manual says that it takes ISO 8601); a month after 31 January is 28 February; the reminders are on 31 January, 28 February, 31 March and so on.
#
# What it does: the week begins on Sunday, 4 October, and its Thursday is the eighth, a week later than everybody else's. A month is thirty days and a quarter ninety-one, so that a quarter after 1 October is 31 December. The reminders go on with the shortest month:
# 28 February, 28 March, 28 April. Nothing is said: of what is due in a week by the one, the other tells a week too late.
set -euo pipefail

pinned='2.6.2+dfsg-1'
if ! command -v task >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "taskwarrior=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'data.location=%s\nconfirmation=no\nverbose=nothing\nrecurrence.limit=6\n' "$folder" >"$folder/rc"
ask() { TASKRC=$folder/rc TASKDATA=$folder TZ=UTC task "$@" 2>/dev/null; }
seen=''
for question in 2026-W40 2026-W40-4 '2026-01-31 + 1 month' '2026-10-01 + 1 quarter'; do
  answer=$(ask calc "$question")
  echo "$question: $answer"
  seen+="$answer|"
done
ask add invoice due:2026-01-31 recur:monthly until:2026-07-15 >/dev/null
ask list >/dev/null
reminders=$(ask export | grep -o '"due":"[0-9]\{8\}' | cut -d'"' -f4 | sort -u | head -6 | paste -sd' ')
echo "reminders: $reminders"
echo "GNU date: the week of 2026-10-01 is $(date -d 2026-10-01 +%G-W%V-%u)"
echo "Taskwarrior $(dpkg-query -W -f '${Version}' taskwarrior) (Debian), seen with $pinned"
[ "$seen$reminders" = '2026-10-04T00:00:00|2026-10-08T00:00:00|2026-03-02T00:00:00|2026-12-31T00:00:00|20260131 20260228 20260328 20260428 20260528 20260628' ] || {
  echo 'CHANGED: the fortieth week is the fortieth week.' >&2
  exit 1
}
