#!/usr/bin/env bash
# @breejs/later 4.2.0 (npm), by which Bree runs jobs, and cronexpr 1.0.0 (Go), asked when a report comes that is due on Sundays (`0 8 * * 7`) or from Friday to Sunday (`5-7`); croner 11.0.0 is asked for the same.
#
# The guess: Sundays, and Friday, Saturday and Sunday: 7 is a Sunday like 0 wherever it is let in (crontab(5)); or an error.
#
# What they do: to later 7 is Saturday, and 5-7 Friday and Saturday, as its own days begin with 1 and it adds nothing to a 7. cronexpr has Sundays for 7, but for 5-7 no day at all: it takes it, without an error, and says that there is no next time; 0-7 is Sundays
# alone. A report of the week's end is made a day early, before the last day is over, or never.
set -euo pipefail

pinned='1.0.0+git20180427.88b0669-2'
if ! dpkg -s golang-github-gorhill-cronexpr-dev >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "golang-github-gorhill-cronexpr-dev=$pinned" >/dev/null
fi
command -v go >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends golang-go >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @breejs/later@4.2.0 croner@11.0.0 2>/dev/null
cat >ask.cjs <<'JS'
const later = require('@breejs/later');
const { Cron } = require('croner');
later.date.UTC();
const day = (date) => date.toUTCString().slice(0, 3);
const from = new Date('2026-10-01T00:00:00Z');
for (const cron of ['0 8 * * 7', '0 8 * * 5-7', '0 8 * * 0-7']) {
  console.log(later.schedule(later.parse.cron(cron)).next(3, from).map(day).join(' '));
  console.log(new Cron(cron, { timezone: 'UTC' }).nextRuns(3, from).map(day).join(' '));
}
JS
cat >ask.go <<'GO'
package main

import (
	"fmt"
	"time"

	"github.com/gorhill/cronexpr"
)

func main() {
	from := time.Date(2026, 10, 1, 0, 0, 0, 0, time.UTC)
	for _, cron := range []string{"0 8 * * 7", "0 8 * * 5-7", "0 8 * * 0-7"} {
		asked, err := cronexpr.Parse(cron)
		if err != nil {
			fmt.Println("error")
			continue
		}
		said := ""
		for _, next := range asked.NextN(from, 3) {
			said += next.Format("Mon") + " "
		}
		fmt.Println(said + "end")
	}
}
GO
mapfile -t npm < <(node ask.cjs)
mapfile -t go < <(GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=$folder/cache go run ask.go)
echo "@breejs/later 4.2.0, cronexpr $(dpkg-query -W -f '${Version}' golang-github-gorhill-cronexpr-dev) (seen with $pinned), croner 11.0.0"
for index in 0 1 2; do echo "$(echo '7 5-7 0-7' | cut -d' ' -f$((index + 1))): later ${npm[index * 2]}, cronexpr ${go[index]}, croner ${npm[index * 2 + 1]}"; done
[ "$(printf '%s|' "${npm[@]}" "${go[@]}")" = 'Sat Sat Sat|Sun Sun Sun|Fri Sat Fri|Fri Sat Sun|Thu Fri Sat|Thu Fri Sat|Sun Sun Sun end|end|Sun Sun Sun end|' ] || {
  echo 'CHANGED: the seventh day is Sunday.' >&2
  exit 1
}
