#!/usr/bin/env bash
# .netrc, the file in which curl, Git and command lines of services keep tokens, read by Python 3.11's netrc, netrc 0.1.4 and netrc-parser 3.1.6 (npm): a token with a number sign in it, one with a backslash, one that was renewed, the old line kept as
# a comment, and one server with tokens of two people.
#
# The guess: tok#1 and tok\4, the new one, and Ada's, who stands first, as curl 7.88 has all four.
#
# What they do: both of npm end a token at the number sign, tok; Python takes the backslash out, tok4. netrc-parser reads the line that was made a comment: the login is that of Ben, who left, with the old token. Of two people Python and netrc take the last,
# Ben, and netrc-parser the first, Ada. Nothing is said: one file has three answers, and a service says no, or yes to somebody else.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact netrc@0.1.4 netrc-parser@3.1.6 2>/dev/null
cat >.netrc <<'NETRC'
machine sign.example login ada password tok#1
machine slash.example login ada password tok\4
# machine new.example login ben password old
machine new.example login ada password tok8
machine two.example login ada password tok11
machine two.example login ben password tok12
NETRC
chmod 600 .netrc
cat >ask.py <<'PYTHON'
import netrc

file = netrc.netrc(".netrc")
print(" ".join("/".join(file.authenticators(name + ".example")[::2]) for name in ("sign", "slash", "new", "two")))
PYTHON
cat >ask.mjs <<'JS'
import netrc from 'netrc';
import { Netrc } from 'netrc-parser';

const parsed = new Netrc('.netrc');
parsed.loadSync();
for (const file of [netrc('.netrc'), parsed.machines])
  console.log(['sign', 'slash', 'new', 'two'].map((name) => `${file[`${name}.example`]?.login}/${file[`${name}.example`]?.password}`).join(' '));
JS
mapfile -t seen < <(/usr/bin/python3 ask.py && node ask.mjs)
echo "Python $(/usr/bin/python3 -c 'import platform; print(platform.python_version())'), netrc 0.1.4, netrc-parser 3.1.6, Node $(node --version)"
readers=('Python' 'netrc' 'netrc-parser')
for index in "${!readers[@]}"; do echo "${readers[index]}: ${seen[index]}"; done
[ "$(printf '%s\n' "${seen[@]}")" = $'ada/tok#1 ada/tok4 ada/tok8 ben/tok12\nada/tok ada/tok\\4 ada/tok8 ben/tok12\nada/tok ada/tok\\4 ben/old ada/tok11' ] || {
  echo 'CHANGED: one file has one answer.' >&2
  exit 1
}
