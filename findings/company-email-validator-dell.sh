#!/usr/bin/env bash
# company-email-validator 1.2.7 and freemail 1.7.0, asked whether addresses are of companies or of mail services that give them to anybody.
#
# The guess: dell.com, cnn.com and telekom.de are companies' (the Telekom gives its customers t-online.de), gmail.com is not.
#
# What they do: to company-email-validator none of the three is a company's, nor is bt.com or verizon.com; to freemail they are not free, but telstra.com and comcast.com are, where these two companies'
# own people are, and to company-email-validator comcast.com is a company's again. Who lets in "work addresses only" keeps people of Dell out.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact company-email-validator@1.2.7 freemail@1.7.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { isCompanyEmail } = require('company-email-validator');
const { isFree } = require('freemail');
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`company-email-validator ${version('company-email-validator')}, freemail ${version('freemail')}, Node ${process.version}`);
const seen = ['gmail.com', 'siemens.com', 'dell.com', 'cnn.com', 'telekom.de', 'bt.com', 'verizon.com', 'telstra.com', 'comcast.com'].map((domain) => {
  const answers = [isCompanyEmail(`ada@${domain}`), !isFree(`ada@${domain}`)].map((is) => (is ? 'company' : 'free'));
  console.log(`${domain}: ${answers.join(', ')}`);
  return answers.map((answer) => answer[0]).join('');
});
if (seen.join(' ') !== 'ff cc fc fc fc fc fc ff cf') {
  console.error('CHANGED: Dell is a company.');
  process.exit(1);
}
JS
node ask.mjs
