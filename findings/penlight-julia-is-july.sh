#!/usr/bin/env bash
# Penlight 1.13.1 (Lua), asked by `pl.Date.Format():parse` when people were last seen, where the export has ISO 8601 without hyphens, times as in the United States, days as in Germany, or by mistake the column of names.
#
# The guess: 2026-10-01 for 20261001, as for 2026-10-01, since its manual names ISO 8601; a quarter past midnight for "12:15 am"; the first of October for 1.10.2026, or an error, as for "Oct 1, 2026" and for "never".
#
# What it does: 20261001 is today, at 20:26:10, and 1.10.2026 is today, at 01:10: who was last seen months ago was seen on the day on which it is asked. "12:15 am" is a quarter past noon. Julia is July of this year, and "Marie 5" March 2005, as
# three letters of a name are a month.
set -euo pipefail

pinned='1.13.1-3'
if ! dpkg -s lua-penlight >/dev/null 2>&1 || ! command -v lua5.3 >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "lua-penlight=$pinned" lua5.3 >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.lua" <<'LUA'
local Date = require 'pl.Date'
local days = Date.Format()
local today = (os.date '!%Y-%m-%d'):gsub('%-', '%%-')
local year = os.date '!%Y'
for _, text in ipairs { '2026-10-01', '20261001', '1.10.2026', '12:15 am', 'Julia', 'Marie 5', 'never', 'Oct 1, 2026' } do
  local day = days:parse(text)
  local said = day and tostring(day):gsub(today, 'today', 1):gsub('T12:00:00Z$', ''):gsub('^' .. year .. '%-', 'this year-') or 'none'
  if text == '2026-10-01' then said = day and Date.Format('yyyy-mm-dd'):tostring(day) end
  print(text .. ' => ' .. said)
end
LUA
seen=$(TZ=UTC lua5.3 "$folder/ask.lua")
echo "Penlight $(dpkg-query -W -f '${Version}' lua-penlight) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/.* => //' | paste -sd'|')" = '2026-10-01|todayT20:26:10Z|todayT01:10:00Z|todayT12:15:00Z|this year-07-01|2005-03-01|none|none' ] || {
  echo 'CHANGED: who was seen in October was not seen today.' >&2
  exit 1
}
