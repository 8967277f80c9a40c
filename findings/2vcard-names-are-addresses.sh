#!/usr/bin/env bash
# 2vcard 0.6, told to make cards of aliases of Mutt, and of an export of a directory in LDIF, in which a name with an umlaut is in base64 (RFC 2849) and somebody has two addresses.
#
# The guess: FN:Ada Stone and EMAIL;INTERNET:ada@halden.example, for "alias ada Ada Stone <ada@halden.example>", as Mutt writes it; Müller; and both of Cleo's addresses, as an alias with two has both.
#
# What it does: her name is <ada@halden.example>, and her address "Ada Stone": it takes the words before the last for the address. Müller is M=C3=BCller==0A, in quoted-printable with an end of line, of which the card does not tell, so that he is called that.
# Of Cleo's addresses the last one is left. Nothing is said: in the cards nobody has an address that any other list has.
set -euo pipefail

pinned='0.6-4'
if ! dpkg -s 2vcard >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "2vcard=$pinned" >/dev/null
fi
said() { sed -n 's/^FN://p; s/^EMAIL;INTERNET://p' | paste -sd'|'; }
mutt=$(echo 'alias ada Ada Stone <ada@halden.example>' | 2vcard -f mutt | said)
directory=$(printf '%s\n' 'dn: cn=Ben,dc=halden,dc=example' "cn:: $(printf 'Ben Müller' | base64)" 'sn: Mueller' 'mail: ben@halden.example' '' \
  'dn: cn=Cleo,dc=halden,dc=example' 'cn: Cleo Reed' 'sn: Reed' 'mail: cleo@halden.example' 'mail: c.reed@halden.example' '' | 2vcard -f ldif | said)
echo "2vcard $(dpkg-query -W -f '${Version}' 2vcard) (Debian), seen with $pinned"
echo "alias of Mutt: $mutt"
echo "LDIF: $directory"
[ "$mutt/$directory" = '<ada@halden.example>|Ada Stone/Ben M=C3=BCller==0A|ben@halden.example|Cleo Reed|c.reed@halden.example' ] || {
  echo 'CHANGED: an address is an address.' >&2
  exit 1
}
