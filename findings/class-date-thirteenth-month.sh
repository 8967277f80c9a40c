#!/usr/bin/env bash
# Class::Date 1.1.17 (Perl), asked when contracts end, of a list that has the day before the month behind the year (2026-31-10), or eight digits; and for the day a month before.
#
# The guess: nothing, as for 10/31/2026; or what runs over is carried, as its manual has it of 31 February, which is 3 March: the thirteenth month of 2026 is January 2027. A month before 31 October is 30 September or 1 October.
#
# What it does: a month past twelve is another of the same year: 2026-13-01 is the first of January 2026, a year before, and 2026-31-10 the tenth of July; month nought is December of that same year. Days are carried over, into the next year as well. 20261001 is a second of 1970. 126-10-01 is 2026.
set -euo pipefail

pinned='1.1.17-2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libclass-date-perl=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >ask.pl <<'PERL'
use strict;
use warnings;
use Class::Date qw(date);

my @seen;
for my $text ('2026-10-31', '10/31/2026', '2026-12-32', '2026-13-01', '2026-31-10', '2026-00-10', '20261001', '126-10-01') {
  my $day = date($text);
  push @seen, ($day && $day->strftime('%Y-%m-%d')) || 'none';
  print "$text: $seen[-1]\n";
}
die "CHANGED: there are twelve months.\n" if "@seen" ne '2026-10-31 none 2027-01-01 2026-01-01 2026-07-10 2026-12-10 1970-08-23 2026-10-01';
PERL
echo "Class::Date $(dpkg-deb -f libclass-date-perl_*.deb Version) (Debian), seen with $pinned"
TZ=UTC PERL5LIB="$folder/usr/share/perl5" /usr/bin/perl ask.pl
