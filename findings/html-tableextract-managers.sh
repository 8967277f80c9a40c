#!/usr/bin/env bash
# HTML::TableExtract 2.15 (Perl), asked by the names of columns (`headers => ['Name', 'Seats']`) for a page's table of who has how many seats, in which the manager's name stands in a column before the person's, "Manager Name" and "Name".
#
# The guess: the column that is called "Name": there is one of exactly that name; or an error, as two fit.
#
# What it does: the managers: a name is a pattern to it, and the first column that has it somewhere is taken, also where a later one is it. Ben, who manages Ada, has her seats, and of two people with one manager there is one name twice.
# With the two columns the other way round it is right, and nothing is said in either. `^Name$` finds the person.
set -euo pipefail

pinned='2.15-2'
if ! dpkg -s libhtml-tableextract-perl >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "libhtml-tableextract-perl=$pinned" >/dev/null
fi
seen=$(perl -MHTML::TableExtract -e '
  sub table { "<table>" . join("", map { "<tr>" . join("", map { "<td>$_</td>" } @$_) . "</tr>" } @_) . "</table>" }
  sub said {
    my ($name, $page) = @_;
    my $reader = HTML::TableExtract->new(headers => [$name, "Seats"]);
    $reader->parse($page);
    print join("; ", map { join(" ", @$_) } map { $_->rows } $reader->tables), "\n";
  }
  my @rows = (["Manager Name", "Name", "Seats"], ["Ben", "Ada", 3], ["Ben", "Cleo", 2]);
  said("Name", table(@rows));
  said("Name", table(map { [@$_[1, 0, 2]] } @rows));
  said("^Name\$", table(@rows));
')
mapfile -t said <<<"$seen"
echo "HTML::TableExtract $(dpkg-query -W -f '${Version}' libhtml-tableextract-perl) (Debian), seen with $pinned"
asked=('the manager first' 'the person first' 'the manager first, asked for ^Name$')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${said[index]}"; done
[ "$seen" = $'Ben 3; Ben 2\nAda 3; Cleo 2\nAda 3; Cleo 2' ] || {
  echo 'CHANGED: seats are of the people who have them.' >&2
  exit 1
}
