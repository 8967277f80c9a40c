#!/usr/bin/env bash
# go-ldap 3.4.4 (Go), asked by `ParseDN` for the parts of names of entries, some of which have an equals sign in a value.
#
# The guess: CN is "Ada (nr=42)" and OU is "region=north": an equals sign within a value is a letter like any other (RFC 4514 §3: of those that need a backslash it is none).
#
# What it does: there is no CN, but an attribute "Ada (nr" with the value "42)", and no OU, but "region", which is "north": what stood before is gone, and nothing is said. With a backslash before the sign it is right. Whoever looks for the
# department of a person finds none.
set -euo pipefail

pinned='3.4.4-2'
if ! dpkg -s golang-github-go-ldap-ldap-dev golang-go >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "golang-github-go-ldap-ldap-dev=$pinned" golang-go >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.go" <<'GO'
package main

import (
	"fmt"

	"github.com/go-ldap/ldap"
)

func main() {
	for _, name := range []string{"CN=Ada,OU=north", "CN=Ada (nr=42),OU=region=north", `CN=Ada (nr\=42),OU=region\=north`} {
		parsed, err := ldap.ParseDN(name)
		if err != nil {
			fmt.Println("error")
			continue
		}
		for index, part := range parsed.RDNs {
			if index > 0 {
				fmt.Print(", ")
			}
			fmt.Printf("%s: %s", part.Attributes[0].Type, part.Attributes[0].Value)
		}
		fmt.Println()
	}
}
GO
mapfile -t seen < <(cd "$folder" && GOCACHE=$folder/cache GO111MODULE=off GOPATH=/usr/share/gocode go run ask.go)
echo "go-ldap $(dpkg-query -W -f '${Version}' golang-github-go-ldap-ldap-dev) (Debian), seen with $pinned"
asked=('CN=Ada,OU=north' 'CN=Ada (nr=42),OU=region=north' 'CN=Ada (nr\=42),OU=region\=north')
for index in "${!asked[@]}"; do echo "${asked[index]} => ${seen[index]}"; done
[ "$(printf '%s|' "${seen[@]}")" = 'CN: Ada, OU: north|Ada (nr: 42), region: north|CN: Ada (nr=42), OU: region=north|' ] || {
  echo 'CHANGED: what stands before the first sign is the attribute.' >&2
  exit 1
}
