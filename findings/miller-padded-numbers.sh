#!/usr/bin/env bash
# Miller 6.6.0, asked by `stats1` for the sum, the mean, the count and the most of seats, where one number is padded with noughts, 0012, as SAP and other programs with columns of fixed width write it, and where one says "n/a".
#
# The guess: 20, 6.67, 3 and 12; and of "n/a" that it is left out of all four, or an error, as for its sum of `put`.
#
# What it does: the sum is 8 and the mean 4, without the twelve, but the count is 3, so that the mean is not the sum by the count; and the most is 0012, a text to it, as texts are more than any number. So is "n/a" the most. Nothing is said.
# With -O all are numbers, of base 8: the sum is 18. Of an export with padded numbers every total is too small.
set -euo pipefail

pinned='6.6.0-2+b3'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("miller=$pinned")
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
mlr="$folder/usr/bin/mlr"
echo "Miller $("$mlr" --version | sed 's/mlr //') (Debian $(dpkg-deb -f miller_*.deb Version)), seen with $pinned"
ask() { printf 'name,seats\nAda,3\nBen,%s\nCleo,5\n' "$2" | "$mlr" $1 --icsv --ocsv --headerless-csv-output stats1 -a sum,mean,count,max -f seats; }
seen="$(ask '' 0012) $(ask '' n/a) $(ask '' 12) $(ask -O 0012)"
printf 'sum, mean, count, most\n%s\n' "${seen// /$'\n'}"
[ "$seen" = '8,4,3,0012 8,4,3,n/a 20,6.666666666666667,3,12 18,6,3,0012' ] || {
  echo 'CHANGED: 0012 is twelve.' >&2
  exit 1
}
