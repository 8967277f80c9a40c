#!/usr/bin/env bash
# js-guid 1.0.2, guid-typescript 1.0.9 and guid-ts 1.1.2 (npm), asked whether two people's ids are one, as a directory and an export write them: one in great letters and in small ones, and two of the newer kind that begins with the time (RFC 9562, version 7).
#
# The guess: great and small letters are one id (RFC 9562 §4: hexadecimal values are read in either), and the two of version 7 are two, or an error for a kind that is not known.
#
# What they do: to js-guid Ada's id in great letters is not hers in small ones, though it takes both for valid. To guid-ts all ids that are not of version 4 are the empty one, 00000000-0000-0000-0000-000000000000, so that Ben and Cleo are one person, and anybody
# else who has such an id; nothing is said. Who is looked up in one list by the id of another is either nobody, or everybody.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact js-guid@1.0.2 guid-typescript@1.0.9 guid-ts@1.1.2 2>/dev/null
cat >ask.cjs <<'JS'
const kinds = { 'js-guid': require('js-guid').Guid, 'guid-typescript': require('guid-typescript').Guid, 'guid-ts': require('guid-ts').Guid };
const ada = 'a1b2c3d4-e5f6-47a8-9b0c-d1e2f3a4b5c6';
const ben = '01997a3c-4d00-7a1b-8c2d-3e4f5a6b7c8d';
const cleo = '01997a3c-4d01-7b2c-9d3e-4f5a6b7c8d9e';
for (const [name, Guid] of Object.entries(kinds)) {
  const valid = [ada, ada.toUpperCase(), ben].map((id) => (Guid.isValid ?? Guid.isGuid)(id)).join(' ');
  let others;
  try {
    others = `${new Guid(ben).equals(new Guid(cleo))} ${new Guid(ben)}`;
  } catch {
    others = 'error';
  }
  console.log(`${name}: valid ${valid}, great letters ${new Guid(ada).equals(new Guid(ada.toUpperCase()))}, Ben and Cleo ${others}`);
}
JS
seen=$(node ask.cjs)
echo "js-guid 1.0.2, guid-typescript 1.0.9, guid-ts 1.1.2, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | sed 's/^[^:]*: //' | paste -sd'|')" = 'valid true true true, great letters false, Ben and Cleo false 01997a3c-4d00-7a1b-8c2d-3e4f5a6b7c8d|valid true true true, great letters false, Ben and Cleo false 01997a3c-4d00-7a1b-8c2d-3e4f5a6b7c8d|valid true true false, great letters true, Ben and Cleo true 00000000-0000-0000-0000-000000000000' ] || {
  echo 'CHANGED: an id is of one person.' >&2
  exit 1
}
