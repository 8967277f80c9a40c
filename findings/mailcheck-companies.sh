#!/usr/bin/env bash
# Mailcheck 1.1.1 and @zootools/email-spell-checker 1.12.0, asked with their own lists whether there is a slip in addresses of people's work.
#
# The guess: none: bt.com, ge.com and mac.com are domains of companies, and .ai and .io are endings as good as .at and .it. A whole other name is no slip.
#
# What they do: both would have bt.com be qq.com, a mail service of China, and ge.com be me.com, one of Apple's; email-spell-checker would have mac.com, which is Apple's too, be mail.com.
# Mailcheck makes halden.ai Austrian and halden.io Italian. In two letters every pair is two slips away, which is what they allow.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact mailcheck@1.1.1 @zootools/email-spell-checker@1.12.0 2>/dev/null
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const mailcheck = require('mailcheck');
const speller = require('@zootools/email-spell-checker');
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`mailcheck ${version('mailcheck')}, email-spell-checker ${version('@zootools/email-spell-checker')}, Node ${process.version}`);
const seen = ['bt.com', 'ge.com', 'mac.com', 'halden.ai', 'halden.io', 'halden.example'].map((domain) => {
  const said = [mailcheck, speller.default ?? speller].map((each) => each.run({ email: `ada@${domain}` })?.domain ?? '-');
  console.log(`${domain}: ${said.join(', ')}`);
  return said.join(' ');
});
if (seen.join() !== 'qq.com qq.com,me.com me.com,- mail.com,halden.at -,halden.it -,- -') {
  console.error('CHANGED: bt.com is no slip.');
  process.exit(1);
}
JS
node ask.mjs
