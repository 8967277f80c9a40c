#!/usr/bin/env bash
# get-fiscal-year 3.0.6 (npm), asked for the fiscal year in which today is, in Britain, where it begins on the sixth of April, in Australia and in the United States, on days of 2026, as by them the cost of seats is put into one year or the other.
#
# The guess: in January, and until the fifth of April, the British year that began on 2025-04-06, then that of 2026; in March those of Australia and the United States that began in July and October 2025.
#
# What it does: on the fifteenth of January Britain's current year is the one that begins on 2026-04-06, in three months; on the third it is that of 2025. On the thirty-first of March all three are the next ones, which begin in up to half a year. It asks whether the day of the
# month is past that on which the year ends, the fifth or the thirtieth, whatever the month. Nothing is said: what is spent on such days is counted a year too late.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact get-fiscal-year@3.0.6 2>/dev/null
cat >ask.cjs <<'JS'
const loaded = require('get-fiscal-year');
const FiscalYear = loaded.default ?? loaded;
const Real = Date;

for (const today of ['2026-01-03', '2026-01-15', '2026-03-31', '2026-04-05', '2026-04-06', '2026-12-31']) {
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [`${today}T12:00:00Z`]));
    }
  };
  const starts = ['GB', 'AU', 'US'].map((country) => new Real(new FiscalYear().getFiscalYear(country).fiscalYearStart).toISOString().slice(0, 10));
  globalThis.Date = Real;
  console.log(`${today}: ${starts.join(' ')}`);
}
JS
seen=$(TZ=UTC node ask.cjs)
echo "get-fiscal-year 3.0.6, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[^:]*: //' | paste -sd'|')" = '2025-04-06 2025-07-01 2025-10-01|2026-04-06 2025-07-01 2025-10-01|2026-04-06 2026-07-01 2026-10-01|2025-04-06 2025-07-01 2025-10-01|2026-04-06 2025-07-01 2025-10-01|2026-04-06 2026-07-01 2026-10-01' ] || {
  echo 'CHANGED: a year that is to come is not the current one.' >&2
  exit 1
}
