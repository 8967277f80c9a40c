#!/usr/bin/env bash
# jsonpatch 3.1.0 and rfc6902 5.4.0 (npm), told by a JSON Patch (RFC 6902) to take somebody's seat if she is still the one that the list had: a "test" first, and a "remove" behind it. json-patch 0.7.0 is told the same.
#
# The guess: nothing is taken, as the person is another one than the test has (§4.6: objects are equal if they have the same parts; §5: where a test fails, the patch as a whole is not done).
#
# What they do: to jsonpatch the test passes, as what the document has more or less than the value it does not look at on one side: who has no department is equal to whoever has one. rfc6902 says TestError of the test, and takes the seat all the same, as
# each operation is done for itself. json-patch takes nothing.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact json-patch@0.7.0 rfc6902@5.4.0 jsonpatch@3.1.0 2>/dev/null
cat >ask.cjs <<'JS'
const seats = () => ({ person: { name: 'Ada' }, seat: 'Core' });
const patch = () => [
  { op: 'test', path: '/person', value: { name: 'Ada', left: '2026-10-01' } },
  { op: 'remove', path: '/seat' },
];
const ways = {
  jsonpatch: (document) => require('jsonpatch').apply_patch(document, patch()),
  rfc6902: (document) => {
    const said = require('rfc6902').applyPatch(document, patch());
    return { ...document, said: said.map((one) => one?.name ?? 'null').join() };
  },
  'json-patch': (document) => require('json-patch').apply(document, patch()),
};
for (const [name, apply] of Object.entries(ways)) {
  try {
    const { seat, said } = apply(seats());
    console.log(`${name}: seat ${seat ?? 'taken'}${said ? `, said ${said}` : ''}`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
JS
seen=$(node ask.cjs)
echo "jsonpatch 3.1.0, rfc6902 5.4.0, json-patch 0.7.0, Node $(node --version)"
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = 'jsonpatch: seat taken|rfc6902: seat taken, said TestError,null|json-patch: Patch test failed' ] || {
  echo 'CHANGED: a test that fails stops what is behind it.' >&2
  exit 1
}
