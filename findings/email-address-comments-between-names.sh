#!/usr/bin/env bash
# Email::Address 1.913 (Perl), asked for the names in lines of addresses as mail programs of companies write them, with the department in parentheses between first and last name.
#
# The guess: Ada Stone: what stands in parentheses is a comment, which counts as a blank between two words (RFC 5322 §3.2.2), as it has Ada Stone where the department stands behind her name.
#
# What it does: "AdaStone", as it takes the comment out with the blanks about it, and writes the line so again; where each of the names is in quotation marks, the first one is gone, "Stone". No list has either. Mail
# 2.7.1 (Ruby) has Ada and Stone of the same line.
set -euo pipefail

pinned='1.913-1'
ruby='2.7.1'
if ! dpkg -s libemail-address-perl ruby-mail >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "libemail-address-perl=$pinned" ruby-mail >/dev/null
fi
seen=$(perl -MEmail::Address -e '
  print "$_ => " . join("; ", map { $_->phrase . "|" . $_->format } Email::Address->parse($_)) . "\n"
    for q{Ada Stone (Sales) <ada@halden.example>}, q{Ada (Sales) Stone <ada@halden.example>}, q{"Ada" (Sales) "Stone" <ada@halden.example>};
')
other=$(ruby -rmail -e 'puts Mail::Address.new("Ada (Sales) Stone <ada@halden.example>").display_name.split.join(" ")')
echo "Email::Address $(dpkg-query -W -f '${Version}' libemail-address-perl), Mail $(dpkg-query -W -f '${Version}' ruby-mail) (Debian), seen with $pinned and $ruby"
echo "$seen"
echo "Mail, of the second: $other"
[ "$(echo "$seen" | sed 's/.* => //; s/|.*//' | paste -sd'/')/$other" = 'Ada Stone/AdaStone/Stone/Ada Stone' ] || {
  echo 'CHANGED: first and last name are two words.' >&2
  exit 1
}
