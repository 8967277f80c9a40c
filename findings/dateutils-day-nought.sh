#!/usr/bin/env bash
# dateutils 0.4.10, asked (`dateutils.dconv`) for the days of contracts that end in a month, told without a day, and for days that there are not.
#
# The guess: 2026-10-01 for "Oct 2026", or the end of the month, or an error; errors for 31.09.2026, 2026-02-30 and 2026-13-01, as for 32/10/26; or the first day of the next month, as others have it.
#
# What it does: 2026-10-00, which is a Wednesday, and the day before the first; a filter for what ends from the first of October on (`dateutils.dgrep`) leaves it out, where the whole month is meant. The thirty-first of September is the thirtieth, a day before
# what other programs make of it, and a month 13 is 2026-13-00. Of these three it says so by the code with which it ends, 2, and by nothing else.
set -euo pipefail

pinned='0.4.10-1'
if ! dpkg -s dateutils >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "dateutils=$pinned" >/dev/null
fi
ask() {
  local said
  said=$(dateutils.dconv "$@" 2>/dev/null) || true # it ends with 2 also where it has an answer of its own making
  echo "${said:-error}"
}
month=$(ask -i '%b %Y' 'Oct 2026')
seen=("$month" "$(ask -f %a "$month")" "$(dateutils.ddiff 2026-10-01 "$month")" "$(printf '%s\n' "$month" 2026-10-01 2026-09-30 | dateutils.dgrep '>=2026-10-01' | paste -sd' ')"
  "$(ask -i %d.%m.%Y 31.09.2026)" "$(ask 2026-02-30)" "$(ask 2026-13-01)" "$(ask -i %d/%m/%y 32/10/26)")
echo "dateutils $(dpkg-query -W -f '${Version}' dateutils) (Debian), seen with $pinned"
asked=('Oct 2026' 'its day of the week' 'days from 2026-10-01 to it' 'of it, 2026-10-01 and 2026-09-30, not before 2026-10-01' 31.09.2026 2026-02-30 2026-13-01 32/10/26)
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "${seen[*]}" = '2026-10-00 Wed -1 2026-10-01 2026-09-30 2026-02-28 2026-13-00 error' ] || {
  echo 'CHANGED: no month has a day nought.' >&2
  exit 1
}
