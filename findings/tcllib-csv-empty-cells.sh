#!/usr/bin/env bash
# Tcllib 1.21 (csv 0.8.1), given a list whose every cell is in quotation marks, as many exports have them, the empty ones too.
#
# The guess: a cell without a word is empty: RFC 4180 §2.5 has marks round any cell.
#
# What it does: an empty cell is a quotation mark. Whoever has no manager has one who is called `"`. So its manual says further down; with -alternate the cell is empty. Its own
# `join` writes empty cells without marks, so that it never meets one of its own.
set -euo pipefail

pinned='1.21+dfsg-1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("tcllib=$pinned" tcl8.6 libtcl8.6)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >ask.tcl <<'TCL'
lappend auto_path usr/share/tcltk
puts "csv [package require csv], Tcl [info patchlevel]"
set line {"Ada","Stone",""}
set seen [csv::split $line]
set other [csv::split -alternate $line]
puts "[llength $seen] cells, the last is '[lindex $seen 2]'; with -alternate '[lindex $other 2]'; written: [csv::join {Ada Stone {}}]"
if {[lindex $seen 2] ne "\"" || [lindex $other 2] ne ""} {
  puts stderr {CHANGED: an empty cell is empty.}
  exit 1
}
TCL
echo "Tcllib $(dpkg-deb -f tcllib_*.deb Version) (Debian), seen with $pinned"
libraries=$(echo "$folder"/usr/lib/*-linux-gnu)
LD_LIBRARY_PATH="$libraries" TCL_LIBRARY="$folder/usr/share/tcltk/tcl8.6" usr/bin/tclsh8.6 ask.tcl
