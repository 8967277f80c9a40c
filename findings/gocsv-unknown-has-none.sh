#!/usr/bin/env bash
# gocsv of 2018-01-13 (Go, as Debian has it), given a list of who is active and how many seats each has, where of Ben nothing is known, for fields that are pointers (`*bool`, `*int`), by which one tells in Go what is not known; csvutil 1.7.1 is given the same.
#
# The guess: nil for Ben's empty cells, as in csvutil and as in encoding/json for null.
#
# What it does: false and 0: Ben is not active and has no seat, as Cleo is, of whom the list says so. For a column that is not there at all it is nil. Nothing is said; whoever asks `if person.Active != nil` takes all cells for answers.
set -euo pipefail

packages=(golang-github-gocarina-gocsv-dev golang-github-jszwec-csvutil-dev)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends 'golang-github-gocarina-gocsv-dev=0.0~git20180113.45cbb9c-1.1' 'golang-github-jszwec-csvutil-dev=1.7.1-2' >/dev/null
fi
command -v go >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends golang-go >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.go <<'GO'
package main

import (
	"fmt"

	"github.com/gocarina/gocsv"
	"github.com/jszwec/csvutil"
)

type person struct {
	Name   string `csv:"Name"`
	Active *bool  `csv:"Active"`
	Seats  *int   `csv:"Seats"`
	Left   *bool  `csv:"Left"`
}

func told(people []person) {
	for _, one := range people {
		active, seats, left := "nil", "nil", "nil"
		if one.Active != nil {
			active = fmt.Sprint(*one.Active)
		}
		if one.Seats != nil {
			seats = fmt.Sprint(*one.Seats)
		}
		if one.Left != nil {
			left = fmt.Sprint(*one.Left)
		}
		fmt.Printf("%s %s %s %s; ", one.Name, active, seats, left)
	}
	fmt.Println()
}

func main() {
	list := "Name,Active,Seats\nAda,true,2\nBen,,\nCleo,false,0\n"
	var own, other []person
	if err := gocsv.UnmarshalString(list, &own); err != nil {
		panic(err)
	}
	if err := csvutil.Unmarshal([]byte(list), &other); err != nil {
		panic(err)
	}
	told(own)
	told(other)
}
GO
mapfile -t seen < <(GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=$folder/cache go run ask.go)
for package in "${packages[@]}"; do echo "$package $(dpkg-query -W -f '${Version}' "$package")"; done
echo "gocsv: ${seen[0]}"
echo "csvutil: ${seen[1]}"
[ "${seen[0]}|${seen[1]}" = 'Ada true 2 nil; Ben false 0 nil; Cleo false 0 nil; |Ada true 2 nil; Ben nil nil nil; Cleo false 0 nil; ' ] || {
  echo 'CHANGED: an empty cell is no answer.' >&2
  exit 1
}
