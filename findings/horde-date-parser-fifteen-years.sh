#!/usr/bin/env bash
# Horde_Date_Parser 2.0.7 (PHP), asked on 2026-11-30 at ten o'clock when people were seen or hired, as lists and people tell it in English.
#
# The guess: a year and a half ago is May 2025, or nothing, as for "half a year ago"; the last day of October is the thirty-first; October 2026 its first day or nothing; a number is no day.
#
# What it does: "1.5 years ago" is fifteen years, and "2.5 weeks ago" 25 weeks: the point is left out. The last day of October is the first of October, October 2026 the sixteenth (the middle of a span), and 31 September the first of October. 46296, as a sheet has the day, is today at three minutes past five, and 2026
# today at 20:26. Nothing is said of any of it.
set -euo pipefail

pinned='2.0.7-2'
if ! dpkg -s php-horde-date-parser php-horde-date php-horde-util php-horde-support >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-cli "php-horde-date-parser=$pinned" >/dev/null
fi
seen=$(
  php -d date.timezone=UTC -d error_reporting=0 <<'PHP'
<?php
spl_autoload_register(function ($class) {
  $file = '/usr/share/php/' . strtr($class, '_', '/') . '.php';
  if (is_file($file)) require_once $file;
});
$texts = ['3 weeks ago', '1.5 years ago', '2.5 weeks ago', 'half a year ago', 'Oct 2026', 'last day of october', '31 sep 2026', '46296', '2026'];
foreach ($texts as $text) {
  $day = Horde_Date_Parser::factory(['now' => new Horde_Date('2026-11-30 10:00:00')])->parse($text);
  echo "$text: ", $day ? $day->format('Y-m-d H:i') : 'none', "\n";
}
PHP
)
echo "Horde_Date_Parser $(dpkg-query -W -f '${Version}' php-horde-date-parser) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*[a-z0-9]: //; s/ 1[02]:00$//' | paste -sd'|')" = '2026-11-09|2011-11-30|2026-06-08|none|2026-10-16|2026-10-01|2026-10-01|2026-11-30 17:03|2026-11-30 20:26' ] || {
  echo 'CHANGED: a year and a half is not fifteen.' >&2
  exit 1
}
