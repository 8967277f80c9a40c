#!/usr/bin/env bash
# vcards-js 2.11.1 (npm), asked for the card of somebody who works at "Halden; Reed"; read by ical.js 2.2.1 and by vobject 0.9.6.1 (Python).
#
# The guess: ORG:Halden\; Reed: a semicolon of the name has a backslash before it (RFC 2426 §3.5.5), as it writes one in the person's name and in the street (`Sto\;ne`).
#
# What it does: ORG:Halden; Reed, which is the company Halden and its department Reed to either reader. Commas in it have their backslash. Whoever matches people by company finds nobody at "Halden; Reed", and somebody at Halden, which is another
# company.
set -euo pipefail

pinned='0.9.6.1-2'
if ! dpkg -s python3-vobject >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-vobject=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact vcards-js@2.11.1 ical.js@2.2.1 2>/dev/null
cat >ask.mjs <<'JS'
import vCardsJS from 'vcards-js';
import ICAL from 'ical.js';
import { writeFileSync } from 'node:fs';

const card = vCardsJS();
card.firstName = 'Ada';
card.lastName = 'Sto;ne';
card.organization = 'Halden; Reed, Berg';
const text = card.getFormattedString();
writeFileSync('card.vcf', text);
const read = new ICAL.Component(ICAL.parse(text));
for (const name of ['n', 'org']) console.log(JSON.stringify(read.getFirstPropertyValue(name)));
JS
mapfile -t seen < <(node ask.mjs && /usr/bin/python3 -c 'import vobject; print(vobject.readOne(open("card.vcf", newline="").read()).org.value)')
echo "vcards-js 2.11.1, ical.js 2.2.1, vobject $(dpkg-query -W -f '${Version}' python3-vobject) (Debian), seen with $pinned"
asked=('name, ical.js' 'company, ical.js' 'company, vobject')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "$(printf '%s\n' "${seen[@]}")" = $'["Sto;ne","Ada","","",""]\n["Halden"," Reed, Berg"]\n[\'Halden\', \' Reed, Berg\']' ] || {
  echo 'CHANGED: a company with a semicolon is one.' >&2
  exit 1
}
