#!/usr/bin/env bash
# date-fns-holiday-us 1.1.0 (npm), asked for the federal holidays of the United States in 2026, and by them for the working days of February and July; @18f/us-federal-holidays 4.0.0 is asked for the same.
#
# The guess: eleven, the third Monday of February among them, Washington's Birthday, which is a holiday by law (5 U.S.C. 6103), and 19 working days in February; where the fourth of July is a Saturday, as in 2026, the Friday before is
# free as well.
#
# What it does: ten: by `getFederalHolidays` and `isFederalHoliday` that Monday is a working day, though `getPresidentsDay` knows it, and `getBankHolidays` has it; and the fourth of July is a Saturday, the Friday before it a day like any other. Whoever
# has twenty working days until a license is taken back has one less, in February and in July.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact date-fns-holiday-us@1.1.0 @18f/us-federal-holidays@4.0.0 2>/dev/null
cat >ask.mjs <<'JS'
import { getBankHolidays, getFederalHolidays, isFederalHoliday } from 'date-fns-holiday-us';
import federal from '@18f/us-federal-holidays';

const year = 2026;
const working = (month, isFree) =>
  Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_, index) => new Date(Date.UTC(year, month - 1, index + 1))).filter(
    (day) => day.getUTCDay() % 6 > 0 && !isFree(day),
  ).length;
const byLaw = new Set(federal.allForYear(year).map((day) => day.dateString));
console.log(Object.keys(getFederalHolidays(year)).length, 'presidentsDay' in getFederalHolidays(year), 'presidentsDay' in getBankHolidays(year));
console.log(working(2, isFederalHoliday), working(7, isFederalHoliday));
const isByLaw = (day) => federal.isAHoliday(day, { shiftSaturdayHolidays: true, shiftSundayHolidays: true, utc: true });
console.log(byLaw.size, working(2, isByLaw), working(7, isByLaw));
JS
mapfile -t seen < <(TZ=UTC node ask.mjs)
echo "date-fns-holiday-us 1.1.0, @18f/us-federal-holidays 4.0.0, Node $(node --version)"
asked=('date-fns-holiday-us: how many, with that Monday, for banks' 'its working days in February and July' '@18f/us-federal-holidays: how many, working days')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "${seen[*]}" = '10 false true 20 23 11 19 22' ] || {
  echo "CHANGED: Washington's Birthday is a federal holiday." >&2
  exit 1
}
