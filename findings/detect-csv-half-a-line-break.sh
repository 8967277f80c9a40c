#!/usr/bin/env bash
# detect-csv 1.1.0 (npm), asked how lists are written, their delimiter and their line break, of which one has lines that end as RFC 4180 and Excel have them, with CR and LF; the lists are taken apart by its answer.
#
# The guess: "\r\n", and two people, Ada and Ben, as with LF alone.
#
# What it does: the break is "\r". By it the first name is Ada with a line break before it, as is each that follows, and at the end there is one person more, whose name is a line break: nobody is in any other list, and in a window they look alike. The delimiter is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact detect-csv@1.1.0 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const detect = require('detect-csv');

const { version } = JSON.parse(readFileSync('node_modules/detect-csv/package.json', 'utf8'));
console.log(`detect-csv ${version}, Node ${process.version}`);
const seen = ['\n', '\r\n'].map((end) => {
  const list = ['name,seats', 'Ada,1', 'Ben,2', ''].join(end);
  const { delimiter, newline } = detect(list);
  const names = list.split(newline).slice(1).filter((line) => line !== '').map((line) => line.split(delimiter)[0]);
  const found = JSON.stringify([newline, names]);
  console.log(`${JSON.stringify(list)}: ${found}`);
  return found;
});
if (seen.join() !== String.raw`["\n",["Ada","Ben"]],["\r",["\nAda","\nBen","\n"]]`) {
  console.error('CHANGED: a line break is whole.');
  process.exit(1);
}
JS
node ask.cjs
