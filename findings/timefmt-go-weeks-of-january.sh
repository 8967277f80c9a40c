#!/usr/bin/env bash
# timefmt-go 0.1.3 (Go), asked by the formats of strptime for the week of a report, as ISO 8601 has it (%G-W%V-%u) and as spreadsheets count it (%Y %W), and for days that there are not; gojq reads days by it.
#
# The guess: 2026-10-01 for 2026-W40-4, or an error, for a format that it takes; an error for 31 February, the thirteenth month, and one o'clock in the afternoon as 13:00 PM.
#
# What it does: each week is the first of January: it reads the number and leaves it out, so that all reports of a year are of one day, and nothing is said. What runs over is carried: 2026-13-01 is January 2027, 31.02.2026 is the third of March, and 13:00 PM is one o'clock of the next day.
# %j, the day of the year, is right.
set -euo pipefail

pinned='0.1.3-2'
if ! dpkg -s golang-github-itchyny-timefmt-go-dev >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "golang-github-itchyny-timefmt-go-dev=$pinned" >/dev/null
fi
command -v go >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends golang-go >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.go <<'GO'
package main

import (
	"fmt"

	"github.com/itchyny/timefmt-go"
)

func main() {
	for _, asked := range [][2]string{
		{"2026-275", "%Y-%j"}, {"2026-W40-4", "%G-W%V-%u"}, {"2026-W53-1", "%G-W%V-%u"}, {"2026 40 1", "%Y %W %w"},
		{"2026-13-01", "%Y-%m-%d"}, {"31.02.2026", "%d.%m.%Y"}, {"2026-10-01 13:00 PM", "%Y-%m-%d %I:%M %p"},
	} {
		read, err := timefmt.Parse(asked[0], asked[1])
		if err != nil {
			fmt.Printf("%s: error\n", asked[0])
			continue
		}
		fmt.Printf("%s: %s\n", asked[0], read.Format("2006-01-02T15:04"))
	}
}
GO
seen=$(GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=$folder/cache go run ask.go)
echo "timefmt-go $(dpkg-query -W -f '${Version}' golang-github-itchyny-timefmt-go-dev) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd' ')" = '2026-10-02T00:00 2026-01-01T00:00 2026-01-01T00:00 2026-01-01T00:00 2027-01-01T00:00 2026-03-03T00:00 2026-10-02T01:00' ] || {
  echo 'CHANGED: the fortieth week is not in January.' >&2
  exit 1
}
