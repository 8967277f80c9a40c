#!/usr/bin/env bash
# @microsoft/recognizers-text-choice 1.3.1, asked in English whether an answer is yes or no (`recognizeBoolean`), as people answer whether they still need their seat.
#
# The guess: nothing for "not sure", as for "unsure"; or no, as for "not ok".
#
# What it does: "not sure" is yes, with 0.7 for its certainty, as "no longer" is no; and so is "Not sure yet". It finds "sure" among its words for yes, and knows
# "not" only together with "ok".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @microsoft/recognizers-text-choice@1.3.1 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import choice from '@microsoft/recognizers-text-choice';

const { version } = JSON.parse(readFileSync('node_modules/@microsoft/recognizers-text-choice/package.json', 'utf8'));
console.log(`@microsoft/recognizers-text-choice ${version}, Node ${process.version}`);
const seen = ['yes', 'no longer', 'not ok', 'unsure', 'not sure', 'Not sure yet'].map((answer) => {
  const [found] = choice.recognizeBoolean(answer, 'en-us');
  console.log(`${answer}: ${found ? `${found.resolution.value} by "${found.text}", ${found.resolution.score}` : 'nothing'}`);
  return found ? found.resolution.value : null;
});
if (seen.join() !== 'true,false,false,,true,true') {
  console.error('CHANGED: not sure is no yes.');
  process.exit(1);
}
JS
node ask.mjs
