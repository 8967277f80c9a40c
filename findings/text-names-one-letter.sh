#!/usr/bin/env bash
# Text::Names 0.46 (Perl), asked whether two names "could reasonably be two writings of the same name" (`samePerson`).
#
# The guess: Wei Li and Wen Li are two people, and so are Юлия and Пётр Иванов(а), whose first names share no letter.
#
# What it does: all of them are one. A first name may differ in one letter, however short it is: Wei is Wen, Mark is Mary, Ed is Eva. Names without Latin letters
# are all one, first and last: Юлия Петрова is Пётр Иванов, and 田中 花子 is 鈴木 太郎.
set -euo pipefail

pinned='0.46-2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libtext-names-perl=$pinned" libtext-capitalize-perl libtext-levenshteinxs-perl)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >ask.pl <<'PERL'
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Text::Names qw(samePerson);

my @pairs = (
  ['Li, Wei', 'Li, Wen'], ['Lee, Mark', 'Lee, Mary'], ['Lee, Ed', 'Lee, Eva'], ['Петрова, Юлия', 'Иванов, Пётр'], ['田中, 花子', '鈴木, 太郎'],
  ['Stone, Ada', 'Stone, Ben'],
);
my @seen = map { defined samePerson(@$_) ? 'one' : 'two' } @pairs;
print "$pairs[$_][0] and $pairs[$_][1]: $seen[$_]\n" for 0 .. $#pairs;
die "CHANGED: names with other letters are two.\n" if "@seen" ne 'one one one one one two';
PERL
echo "Text::Names $(dpkg-deb -f libtext-names-perl_*.deb Version) (Debian), seen with $pinned"
PERL5LIB="$folder/usr/share/perl5:$(echo "$folder"/usr/lib/*/perl5/*)" /usr/bin/perl ask.pl
