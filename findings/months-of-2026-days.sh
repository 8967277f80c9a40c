#!/usr/bin/env bash
# Time::ParseDate 2015.103 (Perl) and parse-messy-time 2.1.0 (npm), asked when somebody was hired, where the export has the month alone: Oct 2026.
#
# The guess: the first of October 2026, or some day of it; or none.
#
# What they do: they take 2026 for the day of October, and count on: to Time::ParseDate that is 2032-04-17, five and a half years later, and to parse-messy-time it is the seventeenth of October
# 2032. With a day in front both are right.
set -euo pipefail

pinned='2015.103-4'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact parse-messy-time@2.1.0 2>/dev/null
packages=("libtime-parsedate-perl=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >ask.mjs <<'JS'
import parse from 'parse-messy-time';

const now = new Date('2026-11-29T12:00:00Z');
console.log(process.argv.slice(2).map((text) => parse(text, { now }).toISOString().slice(0, 10)).join(' '));
JS
echo "Time::ParseDate $(dpkg-deb -f libtime-parsedate-perl_*.deb Version) (Debian), seen with $pinned; parse-messy-time 2.1.0, Node $(node --version), on 2026-11-29"
texts=('Oct 2026' 'May 2024' '1 Oct 2026')
perl=$(perl -I usr/share/perl5 -MTime::ParseDate -MPOSIX=strftime -e '
  my $now = 1795953600;
  print join " ", map { strftime "%F", gmtime parsedate($_, NOW => $now, GMT => 1) } @ARGV;
' "${texts[@]}")
npm=$(TZ=UTC node ask.mjs "${texts[@]}")
printf '%s\n' "${texts[*]}" "$perl" "$npm"
[ "$perl" = '2032-04-17 2031-11-14 2026-10-01' ] && [ "$npm" = '2032-10-17 2031-05-14 2026-10-01' ] || {
  echo 'CHANGED: October 2026 is in 2026.' >&2
  exit 1
}
