#!/usr/bin/env bash
# go-pretty 6.4.4 (Go), by which tables are drawn for reports, asked to sort people by the messages they sent, as numbers (`AscNumeric`, `DscNumeric`), where of one nothing is known (nil); and to write a list as CSV.
#
# The guess: 9, 10, 100, and 100, 10, 9, with the unknown one first or last; the name "The Boss" with two marks for one (RFC 4180 §2.7), and an empty cell for what is not known.
#
# What it does: up it is 9, 10, unknown, 100, and down 10, 9, unknown, 100: the unknown one parts the list, and who sent most stands last both times. Without her it is right. In the CSV unknown is "<nil>", and marks and commas have backslashes, which readers of RFC 4180 do not know.
set -euo pipefail

pinned='6.4.4-2'
if ! dpkg -s golang-github-jedib0t-go-pretty-dev >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "golang-github-jedib0t-go-pretty-dev=$pinned" >/dev/null
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

	"github.com/jedib0t/go-pretty/table"
)

func main() {
	for _, last := range []interface{}{nil, 8} {
		writer := table.NewWriter()
		writer.AppendHeader(table.Row{"name", "sent"})
		for _, row := range []table.Row{{"Ada", 10}, {"Ben", 9}, {"Cleo", last}, {"Dora", 100}} {
			writer.AppendRow(row)
		}
		for _, mode := range []table.SortMode{table.AscNumeric, table.DscNumeric} {
			writer.SortBy([]table.SortBy{{Name: "sent", Mode: mode}})
			fmt.Println(strings.Join(strings.Split(writer.RenderCSV(), "\n")[1:], " "))
		}
	}
	writer := table.NewWriter()
	writer.AppendRow(table.Row{`Stone, Ada "The Boss"`, nil})
	fmt.Println(writer.RenderCSV())
}
GO
seen=$(GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=$folder/cache go run ask.go)
echo "go-pretty $(dpkg-query -W -f '${Version}' golang-github-jedib0t-go-pretty-dev) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = 'Ben,9 Ada,10 Cleo,<nil> Dora,100|Ada,10 Ben,9 Cleo,<nil> Dora,100|Cleo,8 Ben,9 Ada,10 Dora,100|Dora,100 Ada,10 Ben,9 Cleo,8|"Stone\, Ada \"The Boss\"",<nil>' ] || {
  echo 'CHANGED: who sent most is first.' >&2
  exit 1
}
