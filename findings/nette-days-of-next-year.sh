#!/usr/bin/env bash
# Utils of Nette 4.0.0 (PHP), asked by `DateTime::from` when people were hired, of a list that has days as eight digits, as years alone, or as the number that a day has in a sheet; an empty text is a day that is not known.
#
# The guess: 2026-10-01 for 20261001, as PHP's own DateTime reads it, and for 46296 some day long past, or an error; an error, or no day, for an empty text.
#
# What it does: a number that is less than a year has seconds is so many from now: 20261001 is a day about 234 days ahead, and tomorrow it is another one; 46296 and 2026 are today or tomorrow, and so is an empty text: who is not known to have been hired was hired today. A number past that is a moment of 1970 and after. 2026-10-01 and 01.10.2026 are right.
set -euo pipefail

pinned='4.0.0-1'
if ! dpkg -s php-nette-utils >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-cli "php-nette-utils=$pinned" >/dev/null
fi
seen=$(
  php -d date.timezone=UTC -d error_reporting=0 <<'PHP'
<?php
require_once '/usr/share/php/Nette/Utils/autoload.php';
$now = time();
foreach (['2026-10-01', '01.10.2026', '20261001', '46296', '2026', ''] as $text) {
  $read = Nette\Utils\DateTime::from($text);
  $ahead = $read->getTimestamp() - $now;
  $isAsMany = abs($ahead - (int) $text) < 60;
  echo "'$text': ", $isAsMany ? 'as many seconds from now' : $read->format('Y-m-d'), "\n";
}
echo 'PHP: ', (new DateTime('20261001'))->format('Y-m-d'), "\n";
PHP
)
echo "Utils of Nette $(dpkg-query -W -f '${Version}' php-nette-utils) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed "s/.*: //" | paste -sd'|')" = '2026-10-01|2026-10-01|as many seconds from now|as many seconds from now|as many seconds from now|as many seconds from now|2026-10-01' ] || {
  echo 'CHANGED: eight digits are a day.' >&2
  exit 1
}
