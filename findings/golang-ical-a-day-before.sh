#!/usr/bin/env bash
# golang-ical of 2022-05-17 (Go, as Debian has it), told to write a renewal that lasts all day (`SetAllDayStartAt`, `SetAllDayEndAt`), on the first of October in Berlin, and to read and write again an event to which "Stone, Ada" is invited.
#
# The guess: DTSTART;VALUE=DATE:20261001 and DTEND;VALUE=DATE:20261002, as a day is the one it was given (RFC 5545 §3.3.4), and CN="Stone, Ada", as it was read: a comma wants the marks (§3.2).
#
# What it does: DTSTART:20260930Z, the day before, as it is yesterday in Greenwich at midnight in Berlin; there is no VALUE=DATE, and a day with a Z, which is neither a day nor a time (RFC 5545 has no such value). CN is Stone, Ada without the marks, which is two names. In New York the day is the right one.
set -euo pipefail

pinned='0.0~git20220517.fd89fef-2'
if ! dpkg -s golang-github-arran4-golang-ical-dev >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "golang-github-arran4-golang-ical-dev=$pinned" >/dev/null
fi
command -v go >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends golang-go >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.go <<'GO'
package main

import (
	"fmt"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"
)

func lines(calendar *ics.Calendar) {
	for _, line := range strings.Split(calendar.Serialize(), "\r\n") {
		if strings.HasPrefix(line, "DTSTART") || strings.HasPrefix(line, "DTEND") || strings.HasPrefix(line, "ATTENDEE") {
			fmt.Println(line)
		}
	}
}

func main() {
	for _, hours := range []int{2, -4} {
		zone := time.FixedZone("", hours*3600)
		calendar := ics.NewCalendar()
		event := calendar.AddEvent("1")
		event.SetAllDayStartAt(time.Date(2026, 10, 1, 0, 0, 0, 0, zone))
		event.SetAllDayEndAt(time.Date(2026, 10, 2, 0, 0, 0, 0, zone))
		lines(calendar)
	}
	read, err := ics.ParseCalendar(strings.NewReader("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nATTENDEE;CN=\"Stone, Ada\":mailto:ada@halden.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	lines(read)
}
GO
seen=$(GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=$folder/cache go run ask.go)
echo "golang-ical $(dpkg-query -W -f '${Version}' golang-github-arran4-golang-ical-dev) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = 'DTSTART:20260930Z|DTEND:20261001Z|DTSTART:20261001Z|DTEND:20261002Z|ATTENDEE;CN=Stone, Ada:mailto:ada@halden.example' ] || {
  echo 'CHANGED: a day is a day in Berlin.' >&2
  exit 1
}
