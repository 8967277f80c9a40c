#!/usr/bin/env bash
# ice_cube 0.16.4 (Ruby), told by a rule of iCalendar (`IceCube::Rule.from_ical`) that an invoice of licenses is due on the last working day of each month.
#
# The guess: 30 January, 27 February, 31 March 2026 (RFC 5545 §3.3.10 has this very rule, "the last work day of the month"); or an error, as it has for BYWEEKNO, which it does not know.
#
# What it does: every working day of the month, 30 January, 2 February, 3 February: it leaves out BYSETPOS=-1, says nothing, and writes the rule again without it. Of one reminder a month are made twenty-two. The last Friday, BYDAY=-1FR, is
# right.
set -euo pipefail

pinned='0.16.4-3'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
if ! command -v ruby >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ruby >/dev/null
fi
packages=("ruby-ice-cube=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >ask.rb <<'RUBY'
require 'ice_cube'

seen = ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=YEARLY;BYWEEKNO=40'].map do |text|
  rule = IceCube::Rule.from_ical(text)
  schedule = IceCube::Schedule.new(Time.utc(2026, 1, 30))
  schedule.add_recurrence_rule(rule)
  "#{schedule.first(3).map { |day| day.strftime('%m-%d') }.join(' ')} #{rule.to_ical}"
rescue ArgumentError => error
  error.message
end
puts seen
wanted = ['01-30 02-02 02-03 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR', '01-30 02-27 03-27 FREQ=MONTHLY;BYDAY=-1FR', 'Invalid rule validation type: BYWEEKNO']
abort('CHANGED: the last working day is one a month.') unless seen == wanted
RUBY
echo "ice_cube $(dpkg-deb -f ruby-ice-cube_*.deb Version) (Debian), seen with $pinned"
TZ=UTC ruby -W0 -I "$(dirname "$(find "$folder" -name ice_cube.rb | head -1)")" ask.rb
