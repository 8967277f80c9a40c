#!/usr/bin/env bash
# normalize-email 1.1.1 and email-normalizer 1.0.0, asked to make addresses alike, as one does to see whether two accounts are one person's.
#
# The guess: without points at Gmail, where they mean nothing, and with them wherever they do: at live.com as at outlook.com and hotmail.com, which are one service of Microsoft's; addresses of companies are left as they are.
#
# What they do: both leave the points out at live.com, and keep them at outlook.com and hotmail.com: first.last@live.com and firstlast@live.com, who are two accounts there, are one. email-normalizer refuses o'brien@ of a company, "Invalid email", as it
# refuses whatever has an apostrophe. Whoever merges users by the answer gives two people one seat.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact normalize-email@1.1.1 email-normalizer@1.0.0
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { normalizeEmail } from 'email-normalizer';
import normalize from 'normalize-email';

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`normalize-email ${version('normalize-email')}, email-normalizer ${version('email-normalizer')}, Node ${process.version}`);
const makers = { 'normalize-email': normalize, 'email-normalizer': (email) => normalizeEmail({ email }) };
const seen = Object.entries(makers).map(([name, make]) => {
  const told = ['gmail.com', 'live.com', 'outlook.com', 'hotmail.com', 'halden.test'].map((domain) => make(`first.last@${domain}`));
  try {
    told.push(make("o'brien@halden.test"));
  } catch (error) {
    told.push(error.message);
  }
  console.log(`${name}: ${told.join(', ')}`);
  return told.join();
});
const alike = 'firstlast@gmail.com,firstlast@live.com,first.last@outlook.com,first.last@hotmail.com,first.last@halden.test,';
if (seen[0] !== `${alike}o'brien@halden.test` || seen[1] !== `${alike}Invalid email`) {
  console.error('CHANGED: live.com is no other than outlook.com.');
  process.exit(1);
}
JS
node ask.mjs
