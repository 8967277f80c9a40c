#!/usr/bin/env bash
# Carbon 2.65.0 (PHP), asked by `CarbonInterval::fromString` how long before its end a contract must be given up, and how long ago somebody was seen.
#
# The guess: six months for "0.5 year", and eighteen for "1.5 years", as "1.5 weeks" is ten days and a half; a month for "a month"; and an interval turned about for "2 weeks ago" and "-2 days", as it has such; or an error, as for "fortnight".
#
# What it does: "0.5 year" is nothing, PT0S, and "1.5 years" one year, as of years and months the part behind the point is left out. "a month", "two weeks" and "half a year" are nothing as well: the answer is an interval of no length. "2 weeks ago" is two
# weeks ahead, and "-2 days" two days. Nothing is said: the notice of such a contract is due on its last day.
set -euo pipefail

pinned='2.65.0-1+deb12u1'
if ! dpkg -s php-nesbot-carbon php-cli >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "php-nesbot-carbon=$pinned" php-cli >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.php" <<'PHP'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
require 'Carbon/autoload.php';
foreach (['1 year', '1.5 weeks', '1.5 years', '0.5 year', '1.5 months', 'a month', 'two weeks', 'half a year', '2 weeks ago', '-2 days', '1 fortnight'] as $text) {
    try {
        $interval = Carbon\CarbonInterval::fromString($text);
        $said = ($interval->invert ? '-' : '') . $interval->spec();
    } catch (Exception $error) {
        $said = 'error';
    }
    echo "$text: $said\n";
}
PHP
seen=$(php "$folder/ask.php")
echo "Carbon $(dpkg-query -W -f '${Version}' php-nesbot-carbon) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd' ')" = 'P1Y P10DT12H P1Y PT0S P1M PT0S PT0S PT0S P14D P2D error' ] || {
  echo 'CHANGED: half a year is six months.' >&2
  exit 1
}
