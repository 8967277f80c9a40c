#!/usr/bin/env bash
# DBD::CSV 0.60 with SQL::Statement 1.414 (Perl), asked in SQL for the names of a list in the order of their seats, and for the one who has most.
#
# The guess: Dora, Ada, Ben, Cleo, as with the seats shown beside them; or an error for a column that is not among those asked for.
#
# What it does: the names as they stand in the file, in either direction, and nothing is said: who asks for the first one, the most first, gets Ada, who has nine, and not Cleo with her hundred. It sorts
# what is left when the other columns are gone. `ORDER BY` the name is right.
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
  'name, seats FROM people ORDER BY seats',
  'name FROM people ORDER BY seats',
  'name FROM people ORDER BY seats DESC',
  'name FROM people ORDER BY seats DESC LIMIT 1',
  'name FROM people ORDER BY name DESC',
) {
  print "$asked: ", join(' ', map { $_->[0] } @{ $database->selectall_arrayref("SELECT $asked") }), "\n";
}
PERL
echo "DBD::CSV $(dpkg-deb -f libdbd-csv-perl_*.deb Version), SQL::Statement $(dpkg-deb -f libsql-statement-perl_*.deb Version) (Debian), seen with DBD::CSV $pinned"
native=$(perl -MConfig -e 'print $Config{vendorarch}')
seen=$(perl -I usr/share/perl5 -I ".$native" ask.pl)
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd'|')" = 'Dora Ada Ben Cleo|Ada Ben Cleo Dora|Ada Ben Cleo Dora|Ada|Dora Cleo Ben Ada' ] || {
  echo 'CHANGED: names are in the order of their seats.' >&2
  exit 1
}
