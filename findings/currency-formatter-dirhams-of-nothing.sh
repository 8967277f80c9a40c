#!/usr/bin/env bash
# currency-formatter 1.5.9 (npm), asked to write the price of a seat (`format`) in the currencies of the countries in which people have one, and to read again what it has written (`unformat`), the currency told both times.
#
# The guess: 1234.5, or 1235 where the currency has no smaller unit; it is told what the signs mean.
#
# What it does: dirhams and the dinars of Kuwait and Tunisia are 0, as it takes the points of their letters (د.إ.) for the point of the number; Vietnamese đồng are 1.235, a thousandth, as the point groups thousands in what it writes and not in what
# it reads. Nothing is said: a price list that is read so has seats for nothing in Dubai, and for hardly anything in Hanoi.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact currency-formatter@1.5.9 2>/dev/null
cat >ask.mjs <<'JS'
import formatter from 'currency-formatter';

for (const code of ['EUR', 'USD', 'CHF', 'JPY', 'AED', 'KWD', 'TND', 'VND']) {
  const text = formatter.format(1234.5, { code });
  console.log(`${code}: ${text} => ${formatter.unformat(text, { code })}`);
}
JS
seen=$(node ask.mjs)
echo "currency-formatter 1.5.9, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/.* => //' | paste -sd' ')" = '1234.5 1234.5 1234.5 1235 0 0 0 1.235' ] || {
  echo 'CHANGED: it reads what it has written.' >&2
  exit 1
}
