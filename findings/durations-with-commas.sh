#!/usr/bin/env bash
# parse-duration 2.1.9, timestring 7.0.0 and @sapphire/duration 1.2.0 (npm), and Time::Duration::Parse 0.16 (Perl), asked how many hours a seat was used, where the report writes the tenths behind a comma, and
# where it writes the thousands before one.
#
# The guess: 1.5 hours for "1,5 h", as one digit behind a comma groups nothing, and 1500 for "1,500 hours", in English; or an error, as for words that they do not know.
#
# What they do: the three of npm leave the comma out, whatever follows: "1,5 h" is 15 hours, "0,75 h" is 75 and "2,25 h" is 225. To the one of Perl it is a point, whatever follows: "1,500 hours" is an hour
# and a half. Nothing is said: of one report the two sides have hours that are up to a thousand times apart.
set -euo pipefail

pinned='0.16-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact parse-duration@2.1.9 timestring@7.0.0 @sapphire/duration@1.2.0
packages=("libtime-duration-parse-perl=$pinned" libexporter-lite-perl)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
PERL5LIB="$folder/usr/share/perl5" perl -MTime::Duration::Parse -e 'print join(" ", map { parse_duration($_) / 3600 } @ARGV), "\n"' '1,5 h' '0,75 h' '2,25 h' '1,500 hours' >perl.txt
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Duration } from '@sapphire/duration';
import parseDuration from 'parse-duration';
import timestring from 'timestring';

const hours = { 'parse-duration': (text) => parseDuration(text, 'h'), timestring: (text) => timestring(text, 'h'), '@sapphire/duration': (text) => new Duration(text).offset / 3_600_000 };
const texts = ['1,5 h', '0,75 h', '2,25 h', '1,500 hours'];
const seen = Object.entries(hours).map(([library, hoursOf]) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${library}/package.json`, 'utf8'));
  const row = texts.map((text) => hoursOf(text)).join(' ');
  console.log(`${library} ${version}: ${row}`);
  return row;
});
const perl = readFileSync('perl.txt', 'utf8').trim();
console.log(`Time::Duration::Parse ${process.env.PINNED}: ${perl}, of ${texts.join(', ')}; Node ${process.version}`);
if (seen.some((row) => row !== '15 75 225 1500') || perl !== '1.5 0.75 2.25 1.5') {
  console.error('CHANGED: a comma is read by what follows it.');
  process.exit(1);
}
JS
PINNED=$pinned node ask.mjs
