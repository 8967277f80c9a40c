#!/usr/bin/env bash
# @donedeal0/superdiff 4.2.2 and simple-diff 1.7.3 (npm), asked what has changed in somebody's line between two months, where her contract ends a year later and she has left, each day a Date; microdiff 1.6.0 is asked the same.
#
# The guess: both days, as from no day to one, and as where the days are texts.
#
# What they do: superdiff shows the old day and the new one beside it and says "equal", of the part, the object and the list of people; simple-diff has no change at all. To them one Date is like another, since it has no parts of its own. From null to a
# day they see. Who was to leave and stays, or the other way round, is not among the changes.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @donedeal0/superdiff@4.2.2 simple-diff@1.7.3 microdiff@1.6.0 2>/dev/null
cat >ask.mjs <<'JS'
import * as superdiff from '@donedeal0/superdiff';
import simple from 'simple-diff';
import micro from 'microdiff';

const before = { id: 1, ends: new Date('2026-10-01'), left: new Date('2026-09-01'), since: null };
const after = { id: 1, ends: new Date('2027-10-01'), left: new Date('2026-11-01'), since: null };
const returned = { ...after, since: new Date('2026-10-01') };
console.log(superdiff.getObjectDiff(before, after).status, superdiff.getListDiff([before], [after], { referenceKey: 'id' }).status, superdiff.getObjectDiff(before, returned).status);
console.log(simple(before, after).length, simple([before], [after], { idProp: 'id' }).length, simple(before, returned).length);
console.log((micro.default ?? micro)(before, after).length, (micro.default ?? micro)([before], [after]).length, (micro.default ?? micro)(before, returned).length);
JS
mapfile -t seen < <(node ask.mjs)
echo "@donedeal0/superdiff 4.2.2, simple-diff 1.7.3, microdiff 1.6.0, Node $(node --version)"
echo "superdiff (object, list, from null): ${seen[0]}"
echo "simple-diff: ${seen[1]}"
echo "microdiff: ${seen[2]}"
[ "$(printf '%s|' "${seen[@]}")" = 'equal equal updated|0 0 1|2 2 3|' ] || {
  echo 'CHANGED: one day is not another.' >&2
  exit 1
}
