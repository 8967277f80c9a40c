#!/usr/bin/env bash
# csv-sniffer 0.1.1 (npm), asked for the delimiter of comma-separated lists in which people are called by their last name first, in quotation marks, "Stone, Ada".
#
# The guess: a comma, and the quotation mark; or none, where it is not sure, as its README has it.
#
# What it does: with three people and their teams it is the letter n: each line has one, in "name", in "Stone", in "Lane", so that the columns are called "" and "ame,team", and Ada is "Sto" and "e, Ada". With a third column there is no delimiter at all, and no quotation mark, though all names have them. Without commas in the names
# it is a comma.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csv-sniffer@0.1.1 2>/dev/null
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const Sniffer = require('csv-sniffer')();

const { version } = JSON.parse(readFileSync('node_modules/csv-sniffer/package.json', 'utf8'));
console.log(`csv-sniffer ${version}, Node ${process.version}`);
const seen = [
  'name,team\nAda Stone,Sales\nBen Reed,Ops\nCleo Lane,Sales\n',
  'name,team\n"Stone, Ada",Sales\n"Reed, Ben",Ops\n"Lane, Cleo",Sales\n',
  'name,team,place\n"Stone, Ada",Sales,Bonn\n"Reed, Ben",Ops,Bonn\n',
].map((list) => {
  const { delimiter, quoteChar, records } = new Sniffer().sniff(list);
  const found = `${delimiter} ${quoteChar} ${records.find((row) => row.join().includes('Ada')).join(' | ')}`;
  console.log(`${JSON.stringify(list)}: ${found}`);
  return found;
});
if (seen.join('; ') !== ', null Ada Stone | Sales; n null "Sto | e, Ada",Sales; null null "Stone, Ada",Sales,Bonn') {
  console.error('CHANGED: a comma is a comma.');
  process.exit(1);
}
JS
node ask.cjs
