#!/usr/bin/env bash
# Chronic 0.10.5 (Ruby; in Debian it is GitLab's fork of it), asked when somebody was last seen, where it is told in round words.
#
# The guess: half a year ago is the end of May; a couple of weeks ago is two weeks ago; a few days and a dozen are more than one; or nil, as for "several weeks ago".
#
# What it does: half a year ago is thirty years ago, as "half" is the 30 of "half past". Of a couple, a few and a dozen it leaves the word out, and keeps the "a": a couple of weeks ago is one week ago,
# and a dozen days ago was yesterday.
set -euo pipefail

pinned='0.10.5-2'
if ! dpkg -s ruby-chronic >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "ruby-chronic=$pinned" >/dev/null
fi
echo "Chronic $(dpkg-query -W -f '${Version}' ruby-chronic) (Debian), seen with $pinned, on 2026-11-29"
seen=$(TZ=UTC ruby -e '
  require "chronic"
  now = Time.utc(2026, 11, 29, 12)
  ["six months ago", "several weeks ago", "half a year ago", "a couple of weeks ago", "a few days ago", "a dozen days ago"].each do |text|
    puts "#{text}: #{Chronic.parse(text, now: now)&.strftime("%F") || "nil"}"
  end
')
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd' ')" = '2026-05-29 nil 1996-11-29 2026-11-22 2026-11-28 2026-11-28' ] || {
  echo 'CHANGED: half a year ago is six months ago.' >&2
  exit 1
}
