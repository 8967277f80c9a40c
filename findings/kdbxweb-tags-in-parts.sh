#!/usr/bin/env bash
# kdbxweb 2.1.1, with which KeeWeb and others read and write KeePass files, told to keep an entry with the token of a connection and three tags, "seats:2026", "R&D, North" and "api"; read by itself and by pykeepass 4.0.3 (Python).
#
# The guess: three tags come back from both, or four, as some programs part them at commas; a colon parts nothing. KeePass and pykeepass write semicolons between.
#
# What they do: kdbxweb writes commas and blanks between, and reads five, as it parts at colons, commas and semicolons alike: "seats", "2026", "R&D", "North" and "api"; saved once more, the file has those. pykeepass knows semicolons alone, and
# reads one tag, the whole line. Whoever finds the tokens of a year or a team by their tag finds none in either.
set -euo pipefail

pinned='4.0.3-1'
if ! dpkg -s python3-pykeepass >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-pykeepass=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact kdbxweb@2.1.1
cat >ask.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { Credentials, Kdbx, ProtectedValue } = require('kdbxweb');

(async () => {
  const credentials = new Credentials(ProtectedValue.fromString('example'));
  const base = Kdbx.create(credentials, 'Seats');
  base.setVersion(3);
  const entry = base.createEntry(base.getDefaultGroup());
  entry.fields.set('Title', 'Directory');
  entry.tags = ['seats:2026', 'R&D, North', 'api'];
  const first = await base.save();
  writeFileSync('first.kdbx', Buffer.from(first));
  const again = await Kdbx.load(first, credentials);
  writeFileSync('again.kdbx', Buffer.from(await again.save()));
  console.log(again.getDefaultGroup().entries[0].tags.join('|'));
})();
JS
own=$(node ask.cjs)
other=$(PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -c '
from pykeepass import PyKeePass
for name in ("first.kdbx", "again.kdbx"):
    print(*PyKeePass(name, password="example").entries[0].tags, sep="|")')
echo "kdbxweb $(node -p "require('kdbxweb/package.json').version"), pykeepass $(dpkg-query -W -f '${Version}' python3-pykeepass) (Debian), seen with pykeepass $pinned, Node $(node --version)"
printf 'kdbxweb: %s\npykeepass, before and after kdbxweb opened and saved it:\n%s\n' "$own" "$other"
parts='seats|2026|R&D|North|api'
[ "$own/$other" = "$parts/seats:2026, R&D, North, api"$'\n'"seats, 2026, R&D, North, api" ] || {
  echo 'CHANGED: three tags are three.' >&2
  exit 1
}
