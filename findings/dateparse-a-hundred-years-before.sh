#!/usr/bin/env bash
# DateTime::Format::DateParse 0.05 (Perl), which makes DateTime's days of what Date::Parse 2.33 reads, asked when contracts end, the year in two digits.
#
# The guess: 2026-10-01 for 10/1/26, as `str2time` of Date::Parse has it, on which it stands: two digits are of the century around now.
#
# What it does: 1926-10-01, and 1930 for 30: whatever the digits are, nineteen stands before them, so that everything ended a hundred years ago. With four digits it is right.
set -euo pipefail

pinned='0.05-3'
if ! dpkg -s libdatetime-format-dateparse-perl >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "libdatetime-format-dateparse-perl=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.pl <<'PERL'
use strict;
use warnings;
use Date::Parse;
use DateTime;
use DateTime::Format::DateParse;

for my $text ('10/1/26', '1 Oct 26', '01-Oct-26', '10/1/30', '10/1/2026') {
    my $day = DateTime::Format::DateParse->parse_datetime($text, 'UTC')->ymd;
    print "$text: DateParse $day, str2time ", DateTime->from_epoch(epoch => str2time($text, 'UTC'))->ymd, "\n";
}
PERL
seen=$(perl ask.pl)
echo "DateTime::Format::DateParse $(dpkg-query -W -f '${Version}' libdatetime-format-dateparse-perl), Date::Parse of TimeDate $(dpkg-query -W -f '${Version}' libtimedate-perl) (Debian), seen with DateParse $pinned"
echo "$seen"
[ "$(sed 's/.*: DateParse \(....\).* \(....\)-..-..$/\1 \2/' <<<"$seen" | paste -sd' ')" = '1926 2026 1926 2026 1926 2026 1930 2030 2026 2026' ] || {
  echo 'CHANGED: 26 is 2026 in both.' >&2
  exit 1
}
