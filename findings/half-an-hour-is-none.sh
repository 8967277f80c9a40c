#!/usr/bin/env bash
# human-interval 2.0.1 (npm) and GitLab's Chronic Duration 0.10.6.2 (Ruby, of Debian), asked how long a seat was used, and how long before its end a contract must be given up, in words.
#
# The guess: an hour and a half is 5400 seconds for "an hour and a half" as for "1.5 hours", half an hour is 1800 and a week 604800; or an error, or no answer, for what they do not know.
#
# What they do: to human-interval "half an hour", "a day" and "a week" are 0, "an hour and a half" is 0 as well, "one and a half hours" an hour, and "1,500 hours" one hour. To Chronic Duration "half an hour" is an hour, an hour and a half is an hour
# and two seconds, a fortnight one second and a quarter four. Nothing is said: of a notice of a quarter nothing is left, and who used a seat for a day did not use it.
set -euo pipefail

pinned='0.10.6.2-2'
if ! dpkg -s ruby-chronic-duration >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "ruby-chronic-duration=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact human-interval@2.0.1 2>/dev/null
printf '%s\n' '1.5 hours' 'an hour and a half' 'one and a half hours' 'half an hour' 'a day' 'a week' '1,500 hours' '1 fortnight' '1 quarter' >texts
cat >ask.mjs <<'JS'
import humanInterval from 'human-interval';
import { readFileSync } from 'node:fs';

for (const text of readFileSync('texts', 'utf8').trim().split('\n')) console.log(humanInterval(text) / 1000);
JS
cat >ask.rb <<'RUBY'
require 'gitlab_chronic_duration'
File.readlines('texts', chomp: true).each { |text| puts((ChronicDuration.parse(text) || 'none').to_s.sub(/\.0$/, '')) }
RUBY
mapfile -t texts <texts
mapfile -t npm < <(node ask.mjs)
mapfile -t ruby < <(ruby ask.rb)
echo "human-interval 2.0.1; Chronic Duration $(dpkg-query -W -f '${Version}' ruby-chronic-duration) (Debian), seen with $pinned; in seconds:"
for index in "${!texts[@]}"; do echo "${texts[index]}: human-interval ${npm[index]}, Chronic Duration ${ruby[index]}"; done
[ "${npm[*]}|${ruby[*]}" = '5400 0 3600 0 0 0 3600 NaN NaN|5400 3602 5400 3600 86400 604800 1800000 1 4' ] || {
  echo 'CHANGED: half an hour is thirty minutes.' >&2
  exit 1
}
