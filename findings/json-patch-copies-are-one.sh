#!/usr/bin/env bash
# json-patch 0.7.0 and json8-patch 1.0.6 (npm), told by a JSON Patch (RFC 6902) to copy a seat's line, and to give the copy to somebody else; rfc6902 5.4.0, jsonpatch 3.1.0 and jsonpatch 1.32 (Python) are told the same.
#
# The guess: Ada has the first seat and Ben the second: "copy" does as if the value were added at the new place (§4.5), which is a value of its own, as in any text of JSON.
#
# What they do: Ben has both seats: the copy is the very object that was copied, so that what is changed in one is changed in the other. Nothing is said, and the document reads like any other. With the others Ada keeps hers.
set -euo pipefail

if ! dpkg -s python3-jsonpatch >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends 'python3-jsonpatch=1.32-2' >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact json-patch@0.7.0 json8-patch@1.0.6 rfc6902@5.4.0 jsonpatch@3.1.0 2>/dev/null
echo '[{"op":"copy","from":"/seats/0","path":"/seats/-"},{"op":"replace","path":"/seats/1/holder","value":"Ben"}]' >patch.json
echo '{"seats":[{"plan":"Core","holder":"Ada"}]}' >seats.json
cat >ask.cjs <<'JS'
const load = (name) => JSON.parse(require('fs').readFileSync(name, 'utf8'));
const ways = {
  'json-patch': (document, patch) => require('json-patch').apply(document, patch),
  'json8-patch': (document, patch) => require('json8-patch').apply(document, patch).doc,
  rfc6902: (document, patch) => (require('rfc6902').applyPatch(document, patch), document),
  jsonpatch: (document, patch) => require('jsonpatch').apply_patch(document, patch),
};
for (const [name, apply] of Object.entries(ways)) console.log(name, apply(load('seats.json'), load('patch.json')).seats.map((seat) => seat.holder).join(','));
JS
seen=$(
  node ask.cjs
  /usr/bin/python3 -c 'import json, jsonpatch; print("Python", ",".join(seat["holder"] for seat in jsonpatch.apply_patch(json.load(open("seats.json")), json.load(open("patch.json")))["seats"]))'
)
echo "json-patch 0.7.0, json8-patch 1.0.6, rfc6902 5.4.0, jsonpatch 3.1.0, jsonpatch of Python $(dpkg-query -W -f '${Version}' python3-jsonpatch), Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = 'json-patch Ben,Ben|json8-patch Ben,Ben|rfc6902 Ada,Ben|jsonpatch Ada,Ben|Python Ada,Ben' ] || {
  echo 'CHANGED: a copy is another one.' >&2
  exit 1
}
