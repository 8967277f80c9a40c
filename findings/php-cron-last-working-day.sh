#!/usr/bin/env bash
# cron-expression 3.3.1 of Dragonmantank (PHP), by which Laravel plans what it does, asked when an invoice of licenses is due: on the last working day of the month (`LW`), on the working day nearest to the thirtieth or thirty-first (`30W`, `31W`), and from October to February (`10-2`).
#
# The guess: 30 October, 30 November, 31 December 2026, 29 January 2027, as croner 11.0.0 has LW; of 31W those months alone that have the day, as it does with 31; or an error, as for `10/3`, which it does not know.
#
# What it does: LW is 30 October, then 2 November, 30 December, and Sunday, the thirty-first of January; 31W is also the first of November, a Sunday, and the third of February; 30W the second of February. It looks for a day near one that the month has not. For
# `oct-feb` there is no time at all, and no error. 15W is right.
set -euo pipefail

pinned='3.3.1-2'
if ! dpkg -s php-dragonmantank-cron-expression >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-cli "php-dragonmantank-cron-expression=$pinned" >/dev/null
fi
seen=$(
  php -d date.timezone=UTC <<'PHP'
<?php
require_once '/usr/share/php/Cron/autoload.php';
foreach (['LW', '31W', '30W', '15W'] as $day) {
  $times = (new Cron\CronExpression("0 8 $day * *"))->getMultipleRunDates(5, '2026-10-01 00:00:00');
  echo "$day: ", implode(' ', array_map(fn($time) => $time->format('D m-d'), $times)), "\n";
}
echo 'oct-feb: ', count((new Cron\CronExpression('0 8 1 oct-feb *'))->getMultipleRunDates(5, '2026-10-01 00:00:00')), " times\n";
PHP
)
echo "cron-expression $(dpkg-query -W -f '${Version}' php-dragonmantank-cron-expression) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = 'LW: Fri 10-30 Mon 11-02 Wed 12-30 Sun 01-31 Mon 02-01|31W: Fri 10-30 Sun 11-01 Thu 12-31 Fri 01-29 Wed 02-03|30W: Fri 10-30 Mon 11-30 Wed 12-30 Fri 01-29 Tue 02-02|15W: Thu 10-15 Mon 11-16 Tue 12-15 Fri 01-15 Mon 02-15|oct-feb: 0 times' ] || {
  echo 'CHANGED: a Sunday is no working day.' >&2
  exit 1
}
