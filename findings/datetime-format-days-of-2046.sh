#!/usr/bin/env bash
# DateTime::Format::Flexible 0.34 and DateTime::Format::ISO8601 0.16 (Perl), asked when people were hired, where the export has the numbers that days have in a sheet (46296 is 2026-10-01), as CSV written from one often does.
#
# The guess: no day: five digits are none, as they are none for 45000 and 46387.
#
# What they do: 46296 is 2046-10-23, the two hundred and ninety-sixth day of a year 46, as ISO 8601 had days with two digits of the year, before its edition of 2004. From the number of 2025-12-10 to that of 2026-12-09 every one
# is a day of 2046, in order and without an error; those before and behind are none, up to the next such year.
set -euo pipefail

pinned='0.34-1'
packages=("libdatetime-format-flexible-perl=$pinned" libdatetime-format-iso8601-perl)
for package in "${packages[@]%%=*}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing=yes
done
if [ -n "${missing:-}" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.pl <<'PERL'
use strict;
use warnings;
use DateTime::Format::Flexible;
use DateTime::Format::ISO8601;

for my $number (45000, 46001, 46023, 46296, 46365, 46387) {
    my @days = map { my $reader = $_; eval { $reader->parse_datetime($number)->ymd } // 'none' } qw(DateTime::Format::Flexible DateTime::Format::ISO8601);
    print "$number: $days[0] $days[1]\n";
}
PERL
seen=$(perl ask.pl)
echo "Flexible $(dpkg-query -W -f '${Version}' libdatetime-format-flexible-perl), ISO8601 $(dpkg-query -W -f '${Version}' libdatetime-format-iso8601-perl) (Debian), seen with Flexible $pinned"
echo "$seen"
wanted='45000: none none/46001: 2046-01-01 2046-01-01/46023: 2046-01-23 2046-01-23/46296: 2046-10-23 2046-10-23/46365: 2046-12-31 2046-12-31/46387: none none'
[ "$(paste -sd/ <<<"$seen")" = "$wanted" ] || {
  echo 'CHANGED: 46296 is no day of 2046.' >&2
  exit 1
}
