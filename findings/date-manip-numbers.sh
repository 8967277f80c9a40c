#!/usr/bin/env bash
# Date::Manip 6.91 (Perl), asked when somebody was last seen, where the export has the number of days since then.
#
# The guess: no day: a number alone is none, and the documentation has years with two or four digits.
#
# What it does: 7, 100 and 365 are seconds from now, so that whoever was not seen for a year will be seen in six minutes. 14 and 30 are the years 1400 and 3000, and so is
# every number of two digits the century it begins. A zero alone is no day.
set -euo pipefail

pinned='6.91-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libdate-manip-perl=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >ask.pl <<'PERL'
use strict;
use warnings;
use Date::Manip;

Date_Init('SetDate=2026-11-29-12:00:00,UTC');
my @numbers = ('7', '14', '30', '90', '100', '365', '0');
my @seen = map { ParseDate($_) || 'none' } @numbers;
print "$numbers[$_]: $seen[$_]\n" for 0 .. $#numbers;
my $as_seen = '2026112912:00:07 1400010100:00:00 3000010100:00:00 9000010100:00:00 2026112912:01:40 2026112912:06:05 none';
die "CHANGED: a number is no day.\n" if "@seen" ne $as_seen;
PERL
echo "Date::Manip $(dpkg-deb -f libdate-manip-perl_*.deb Version) (Debian), seen with $pinned"
PERL5LIB="$folder/usr/share/perl5" TZ=UTC /usr/bin/perl ask.pl
