#!/usr/bin/env bash
# DBD::CSV 0.60 with SQL::Statement 1.414 (Perl), asked in SQL of a list who has between two and ten seats, and for the names in the order of their seats.
#
# The guess: Ada and Ben, who have 9 and 10, and Dora, who has 2; and Dora, Ada, Ben and Cleo. BETWEEN and ORDER BY stand in its syntax.
#
# What it does: nobody has between two and ten, and by NOT BETWEEN nobody has more or less. It wants BETWEEN(2,10), as of a function, and takes the two numbers of SQL's own form for none. ORDER BY a column
# that is not shown leaves the names as they stand in the file; with the seats beside them they are in order.
set -euo pipefail

pinned='0.6000-1+deb12u1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("libdbd-csv-perl=$pinned" libsql-statement-perl libdbi-perl libtext-csv-xs-perl libparams-util-perl libclone-perl libmodule-runtime-perl libmath-base-convert-perl)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
printf 'name,seats\nAda,9\nBen,10\nCleo,100\nDora,2\n' >people.csv
cat >ask.pl <<'PERL'
use strict;
use warnings;
use DBI;

my $database = DBI->connect('dbi:CSV:', undef, undef, { f_dir => '.', f_ext => '.csv/r', RaiseError => 1 });
for my $asked (
  'name FROM people WHERE seats >= 2 AND seats <= 10',
  'name FROM people WHERE seats BETWEEN 2 AND 10',
  'name FROM people WHERE seats NOT BETWEEN 2 AND 10',
  'name FROM people WHERE seats BETWEEN(2,10)',
  'name FROM people ORDER BY seats',
  'name, seats FROM people ORDER BY seats',
) {
  print "$asked: ", join(' ', map { $_->[0] } @{ $database->selectall_arrayref("SELECT $asked") }), "\n";
}
PERL
echo "DBD::CSV $(dpkg-deb -f libdbd-csv-perl_*.deb Version), SQL::Statement $(dpkg-deb -f libsql-statement-perl_*.deb Version) (Debian), seen with DBD::CSV $pinned"
native=$(perl -MConfig -e 'print $Config{vendorarch}')
seen=$(perl -I usr/share/perl5 -I ".$native" ask.pl)
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: *//' | paste -sd'|')" = 'Ada Ben Dora|||Ada Ben Dora|Ada Ben Cleo Dora|Dora Ada Ben Cleo' ] || {
  echo 'CHANGED: three have between two and ten seats.' >&2
  exit 1
}
