#!/usr/bin/env bash
# natural 8.1.1 and double-metaphone 2.0.1, asked for the double metaphone of last names, by which names that sound alike are found.
#
# The guess: the same keys from both, as one described algorithm (Lawrence Philips, 2000) gives them; Maier has that of Meyer.
#
# What they do: in natural the "s" of Thomas and of Christoph is silent, Caesar begins with a K, and Maier's first key ends before its last letter, so that
# he is not Meyer. In double-metaphone all are as guessed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact natural@8.1.1 double-metaphone@2.0.1
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const DoubleMetaphone = require('natural/lib/natural/phonetics/double_metaphone');

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
(async () => {
  const { doubleMetaphone } = await import('double-metaphone');
  console.log(`natural ${versionOf('natural')}, double-metaphone ${versionOf('double-metaphone')}, Node ${process.version}`);
  const natural = new DoubleMetaphone();
  const seen = ['Meyer', 'Maier', 'Thomas', 'Christoph', 'Caesar'].map((name) => {
    const keys = [natural.process(name), doubleMetaphone(name)].map((pair) => pair.join('/'));
    console.log(`${name}: ${keys.join(' and ')}`);
    return keys.join(' ');
  });
  process.exit(seen.join() === 'MR/MR MR/MR,M/MR MR/MR,TM/TM TMS/TMS,KRTF/KRTF KRSTF/KRSTF,KSR/KSR SSR/SSR' ? 0 : 1);
})();
JS
node ask.cjs
