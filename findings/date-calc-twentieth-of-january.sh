#!/usr/bin/env bash
# Date::Calc 6.4 (Perl), asked by `Decode_Date_US` for days of American exports, one of which has the day before the month in letters, and by `Decode_Date_EU` for what is no day.
#
# The guess: 2026-10-01 for 01-Oct-2026, as databases write it, and for "1 Oct 2026", as for "Oct 1, 2026": the month is a word, so that there is no doubt which number is the day; or none. None for "Building 5 May 3", a place.
#
# What it does: the twentieth of January 2026. It takes the first number for the month, leaves out the word, and takes the first two digits of 2026 for the day: 09-Mar-2026 is the twentieth of September, 12-Oct-26 the second of December
# 2006, and from the thirteenth on there is none. Nothing is said. The place is the fifth of May 2003 to the European one, as it has a month's name in it. Whoever asks who was not seen since a day gets other people.
set -euo pipefail

pinned='6.4-2'
if ! dpkg -s libdate-calc-perl >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "libdate-calc-perl=$pinned" >/dev/null
fi
echo "Date::Calc $(dpkg-query -W -f '${Version}' libdate-calc-perl) (Debian), seen with $pinned"
perl - <<'PERL'
use strict;
use warnings;
use Date::Calc qw(Decode_Date_US Decode_Date_EU);

sub day { my @day = @_; return @day ? sprintf('%04d-%02d-%02d', @day) : 'none' }
my @seen;
for my $text ('Oct 1, 2026', '10/01/2026', '1 Oct 2026', '01-Oct-2026', '09-Mar-2026', '12-Oct-26', '31-Oct-2026') {
  push @seen, day(Decode_Date_US($text));
  print "$text: $seen[-1]\n";
}
for my $text ('1 Oct 2026', 'Building 5 May 3') {
  push @seen, day(Decode_Date_EU($text));
  print "$text (EU): $seen[-1]\n";
}
my $wanted = '2026-10-01 2026-10-01 2026-01-20 2026-01-20 2026-09-20 2006-12-02 none 2026-10-01 2003-05-05';
print "CHANGED: 1 Oct 2026 is the first of October.\n" if "@seen" ne $wanted;
exit("@seen" eq $wanted ? 0 : 1);
PERL
