#!/usr/bin/env bash
# DateTime::Format::DateParse 0.05 (Perl), which makes DateTime's days of what Date::Parse 2.33 reads, and JSONata 2.2.2 (npm), told by a picture how a day is written, `$toMillis(day, "[M1]/[D1]/[Y01]")`; both asked when contracts
# end, the year in two digits.
#
# The guess: 2026-10-01 for 10/1/26, as `str2time` of Date::Parse has it, on which the first one stands: two digits are of the century around now. 31.09.2026 is an error to JSONata, as "never" is.
#
# What they do: 1926-10-01, and 1930 for 30: whatever the digits are, nineteen stands before them, so that everything ended a hundred years ago. JSONata writes 26 with the same picture, and reads it back as 1926. The thirty-first
# of September is the first of October to it. With four digits both are right.
set -euo pipefail

pinned='0.05-3'
if ! dpkg -s libdatetime-format-dateparse-perl >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "libdatetime-format-dateparse-perl=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact jsonata@2.2.2
cat >ask.pl <<'PERL'
use strict;
use warnings;
use Date::Parse;
use DateTime;
use DateTime::Format::DateParse;

for my $text ('10/1/26', '01-Oct-26', '10/1/30', '10/1/2026') {
    my $day = DateTime::Format::DateParse->parse_datetime($text, 'UTC')->ymd;
    print "$text: DateParse $day, str2time ", DateTime->from_epoch(epoch => str2time($text, 'UTC'))->ymd, "\n";
}
PERL
cat >ask.cjs <<'JS'
const jsonata = require('jsonata');

const asked = ['10/1/26', '10/1/30'].map((day) => [day, '[M1]/[D1]/[Y01]']).concat([['31.09.2026', '[D01].[M01].[Y0001]'], ['10/1/2026', '[M1]/[D1]/[Y0001]']]);
async function main() {
  for (const [day, picture] of asked) {
    const moment = await jsonata('$toMillis(day, picture)').evaluate({ day, picture });
    const again = await jsonata('$fromMillis(moment, picture)').evaluate({ moment, picture });
    console.log(`${day}: JSONata ${new Date(moment).toISOString().slice(0, 10)}, written ${again}`);
  }
}
main();
JS
perl=$(perl ask.pl)
json=$(TZ=UTC node ask.cjs)
echo "DateTime::Format::DateParse $(dpkg-query -W -f '${Version}' libdatetime-format-dateparse-perl), Date::Parse of TimeDate $(dpkg-query -W -f '${Version}' libtimedate-perl) (Debian), seen with DateParse $pinned"
echo "JSONata $(node -p "require('jsonata/package.json').version"), Node $(node --version)"
printf '%s\n' "$perl" "$json"
[ "$(sed 's/.*: DateParse \(....\).* \(....\)-..-..$/\1 \2/' <<<"$perl" | paste -sd' ')" = '1926 2026 1926 2026 1930 2030 2026 2026' ] &&
  [ "$(sed 's/.*: JSONata \(.*\)/\1/' <<<"$json" | paste -sd'|')" = '1926-10-01, written 10/1/26|1930-10-01, written 10/1/30|2026-10-01, written 01.10.2026|2026-10-01, written 10/1/2026' ] || {
  echo 'CHANGED: 26 is 2026 to all of them.' >&2
  exit 1
}
