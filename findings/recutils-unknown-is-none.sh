#!/usr/bin/env bash
# GNU recutils 1.9 (`recsel`), asked who sent fewer than ten messages, who sent none, and how many on the mean, where of Ben nothing is known: he has no such field; Dora's number is written with noughts, 010.
#
# The guess: Cleo and nobody, and ten for Dora; the mean is of the three of whom there is a number, (20 + 9 + 10) / 3. That a number of base 8 begins with a nought is told of what one writes in an expression, not of fields.
#
# What it does: Ben sent none, and fewer than ten: a field that is not there is 0, also in its manual's way of finding children, `Age < 18`. Dora sent 8. The mean is of four, and takes her number as ten: 9.75. `#Messages`
# tells whether the field is there.
set -euo pipefail

pinned='1.9-2'
if ! dpkg -s recutils >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "recutils=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf 'Name: Ada\nMessages: 20\n\nName: Ben\n\nName: Cleo\nMessages: 9\n\nName: Dora\nMessages: 010\n' >use.rec
who() { recsel -e "$1" -P Name use.rec | sed '/^$/d' | paste -sd' '; }
echo "recutils $(dpkg-query -W -f '${Version}' recutils) (Debian), seen with $pinned"
seen=
for question in 'Messages < 10' 'Messages = 0' 'Messages = 10' 'Messages = 8' '#Messages = 1 && Messages < 10'; do
  answer=$(who "$question")
  echo "$question: $answer"
  seen="$seen$answer|"
done
mean=$(recsel -p 'Avg(Messages)' use.rec)
echo "$mean"
[ "$seen$mean" = 'Ben Cleo Dora|Ben||Dora|Cleo Dora|Avg_Messages: 9.75' ] || {
  echo 'CHANGED: what is not known is not none.' >&2
  exit 1
}
