#!/usr/bin/env bash
# human-object-diff 3.0.0 (npm), which tells in sentences what has changed between two objects, asked of somebody's line in two months: how many messages were sent, and whether the person is active.
#
# The guess: from "0" to "", or to "null": none is a number, and false an answer, as 3 and true are.
#
# What it does: 0, false, null and an empty text are all told as "": that nothing is known of somebody who had sent none is '"" was changed to ""', as is the other way round, and one who was inactive and is active now "was" nothing. From 3 messages to none and from 3 to unknown
# are one sentence.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact human-object-diff@3.0.0 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const Diff = require('human-object-diff');

const { version } = JSON.parse(readFileSync('node_modules/human-object-diff/package.json', 'utf8'));
console.log(`human-object-diff ${version}, Node ${process.version}`);
const seen = [
  [{ sent: 3 }, { sent: 0 }],
  [{ sent: 3 }, { sent: null }],
  [{ sent: 0 }, { sent: null }],
  [{ sent: null }, { sent: 0 }],
  [{ active: false }, { active: true }],
  [{ active: false }, { active: null }],
].map(([before, after]) => {
  const [sentence] = new Diff().diff(before, after);
  console.log(`${JSON.stringify(before)}, ${JSON.stringify(after)}: ${sentence}`);
  return [...sentence.matchAll(/of (".*?") .* to (".*?")/g)].map(([, from, to]) => `${from} ${to}`).join();
});
if (seen.join('|') !== '"3" ""|"3" ""|"" ""|"" ""|"" "true"|"" ""') {
  console.error('CHANGED: none is a number.');
  process.exit(1);
}
JS
node ask.cjs
