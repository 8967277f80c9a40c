#!/usr/bin/env bash
# iso8601-duration 2.1.4, @musement/iso-duration 1.0.0 and tinyduration 3.4.1, asked for durations as calendars and HR programs write them: a reminder's, -P4W (RFC 5545 §3.3.6), and half an hour with a comma, PT0,5H, which ISO 8601 prefers
# to the point (2004 edition, §4.2.2.4).
#
# The guess: four weeks before, and 1800 seconds; or an error.
#
# What they do: iso8601-duration reads the comma, and takes -P4W for four weeks after: `end` of it from 1 October is the twenty-ninth, when the renewal is over. @musement/iso-duration has no time at all for PT0,5H, and one week
# for P1,5W. tinyduration has both right. Nothing is said.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact iso8601-duration@2.1.4 @musement/iso-duration@1.0.0 tinyduration@3.4.1 2>/dev/null
cat >ask.mjs <<'JS'
import iso from 'iso8601-duration';
import musement from '@musement/iso-duration';
import tiny from 'tinyduration';

const or = (answer) => {
  try {
    return answer();
  } catch {
    return 'error';
  }
};
musement.isoDuration.setLocales({ en: musement.en }, { fallbackLocale: 'en' });
for (const text of ['P4W', '-P4W', 'PT0.5H', 'PT0,5H', 'P1,5W'])
  console.log(
    [
      text,
      or(() => iso.end(iso.parse(text), new Date('2026-10-01T00:00:00Z')).toISOString().slice(0, 16)),
      or(() => musement.isoDuration(text).humanize('en') || 'nothing'),
      or(() => tiny.serialize(tiny.parse(text))),
    ].join('|'),
  );
JS
seen=$(TZ=UTC node ask.mjs)
echo 'the duration | iso8601-duration 2.1.4, from 2026-10-01 | @musement/iso-duration 1.0.0 | tinyduration 3.4.1'
echo "$seen"
[ "$(echo "$seen" | cut -d'|' -f2,3,4 | paste -sd' ')" = '2026-10-29T00:00|4 weeks|P4W 2026-10-29T00:00|error|-P4W 2026-10-01T00:30|0.5 hours|PT0.5H 2026-10-01T00:30|nothing|PT0.5H error|1 week|P1.5W' ] || {
  echo 'CHANGED: four weeks before are not four weeks after.' >&2
  exit 1
}
