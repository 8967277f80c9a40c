#!/usr/bin/env bash
# fugit 1.5.2 (Ruby), by which rufus-scheduler and others say in words when a thing is done, asked (`Fugit.parse`) for reviews of seats each ninety days, each eighteen months, and on the first and the fifteenth.
#
# The guess: each ninety days and each eighteen months from some day on, or nil, as for "every 3 weeks" and "every quarter", which it does not know; the first and the fifteenth.
#
# What it does: ninety days are a month, `0 0 */90 * *`, which is the first of each, as there is no ninetieth day of one; eighteen months are a year, as are twelve; five months are two, three and five in turn; and of the first and the fifteenth it leaves out
# the second. Nothing is said: who is to be reviewed after ninety days is reviewed after one.
set -euo pipefail

pinned='1.5.2-1'
if ! dpkg -s ruby-fugit >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "ruby-fugit=$pinned" >/dev/null
fi
seen=$(
  TZ=UTC /usr/bin/ruby - <<'RUBY'
require 'fugit'
['every 90 days', 'every 18 months', 'every 5 months', 'every 1st and 15th of the month at noon', 'every 3 weeks', 'every quarter'].each do |words|
  cron = Fugit.parse(words)
  days = []
  if cron
    time = EtOrbi.parse('2026-10-02 00:00 UTC')
    4.times { time = cron.next_time(time); days << time.strftime('%F') }
  end
  puts "#{words}: #{cron ? "#{cron.original}, #{days.join(' ')}" : 'nil'}"
end
RUBY
)
echo "fugit $(dpkg-query -W -f '${Version}' ruby-fugit) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[^:]*: //' | paste -sd'|')" = '0 0 */90 * *, 2026-11-01 2026-12-01 2027-01-01 2027-02-01|0 0 1 */18 *, 2027-01-01 2028-01-01 2029-01-01 2030-01-01|0 0 1 */5 *, 2026-11-01 2027-01-01 2027-06-01 2027-11-01|0 12 1 * *, 2026-11-01 2026-12-01 2027-01-01 2027-02-01|nil|nil' ] || {
  echo 'CHANGED: ninety days are no month.' >&2
  exit 1
}
