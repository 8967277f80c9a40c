#!/usr/bin/env bash
# csvtojson 2.0.14, given a list with a column for each year's seats, "seats.2025" and "seats.2026"; it makes objects of names with a point in them by itself (README, "Nested JSON").
#
# The guess: { seats: { 2025: 3, 2026: 4 } }, as "name.first" is { name: { first } }; or the names as they stand.
#
# What it does: a list of 2,027 seats for each person, all of them null but the last two, as a number behind a point is a place in a list. As JSON a list of a hundred people is a million characters; whoever counts
# the seats counts 2,027 each, and whoever asks for the first finds none. `flatKeys: true` keeps the names.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact csvtojson@2.0.14
cat >ask.cjs <<'JS'
const csv = require('csvtojson');

(async () => {
  console.log(`csvtojson ${require('csvtojson/package.json').version}, Node ${process.version}`);
  const list = `name,seats.2025,seats.2026\n${'Ada,3,4\n'.repeat(100)}`;
  const people = await csv().fromString(list);
  const [{ seats }] = people;
  const size = JSON.stringify(people).length;
  const [flat] = await csv({ flatKeys: true }).fromString(list);
  console.log(`seats: ${seats.length}, the first ${seats[0]}, the last two ${seats.slice(-2)}\na hundred people as JSON: ${size} characters\nflat: ${JSON.stringify(flat)}`);
  if (!Array.isArray(seats) || seats.length !== 2027 || seats[0] !== undefined || seats[2026] !== '4' || size < 1_000_000 || flat['seats.2026'] !== '4') {
    console.error('CHANGED: a year is no place in a list.');
    process.exit(1);
  }
})();
JS
node ask.cjs
