#!/usr/bin/env bash
# Locale::Currency::Format 1.35 (Perl), asked by `currency_format` for the price of a seat, 79.99, in the currencies of the countries in which people have one.
#
# The guess: 79.99, or 79,99, with the currency's letters; 80 where it has no smaller unit, as yen; 79.990 where it has a thousand of them, as in Bahrain (ISO 4217).
#
# What it does: in Serbia 7999 RSD and in Albania 7999 ALL, a hundred times the price; in Tunisia 79990 TND and in Iraq 79990 IQD, a thousand times: for these it has places behind the point and no sign for the point. Turkish liras are rounded to
# 80, though there are kuruş (ISO 4217: TRY has two places). Nothing is said; euros, dollars and złoty are right.
set -euo pipefail

pinned='1.35-3'
if ! dpkg -s liblocale-currency-format-perl >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "liblocale-currency-format-perl=$pinned" >/dev/null
fi
seen=$(perl -MLocale::Currency::Format -e 'print join("; ", map { currency_format($_, 79.99) } qw(EUR USD PLN JPY BHD TRY RSD ALL TND IQD)), "\n"')
echo "Locale::Currency::Format $(dpkg-query -W -f '${Version}' liblocale-currency-format-perl) (Debian), seen with $pinned"
echo "79.99: $seen"
[ "$seen" = '79,99 EUR; 79.99 USD; 79,99 PLN; 80 JPY; 79.990 BHD; 80 TRY; 7999 RSD; 7999 ALL; 79990 TND; 79990 IQD' ] || {
  echo 'CHANGED: a price has its point.' >&2
  exit 1
}
