#!/usr/bin/env bash
# electron-log 5.4.4, told to write errors into its file (`electron-log/node`, its file transport as it comes).
#
# The guess: what console.log writes of them: the stack, and with it the cause, the errors of an AggregateError, and the code and status that an error has; an object that is given alone is written with all of these.
#
# What it does: the stack alone. That the connection was refused, and by whom, stands nowhere, nor does the code; of two errors in one there is neither. `transports.file.transforms` is where it is decided.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"name":"demo","private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact electron-log@5.4.4
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { format } = require('node:util');
const log = require('electron-log/node');

console.log(`electron-log ${JSON.parse(readFileSync('node_modules/electron-log/package.json', 'utf8')).version}, Node ${process.version}`);
log.transports.console.level = false;
log.transports.file.resolvePathFn = () => `${__dirname}/file.log`;
const refused = Object.assign(new Error('connect ECONNREFUSED 192.0.2.7:636'), { code: 'ECONNREFUSED' });
const errors = [
  new Error('The directory does not answer', { cause: refused }),
  Object.assign(new Error('Not done'), { status: 429 }),
  new AggregateError([new Error('first address'), new Error('second address')], 'No address answers'),
];
log.error(...errors);
const written = readFileSync('file.log', 'utf8');
const wanted = ['The directory does not answer', 'ECONNREFUSED', 'status: 429', 'No address answers', 'second address'];
const has = (text) => wanted.map((word) => (text.includes(word) ? 'yes' : 'no')).join();
console.log(`sought: ${wanted.join(', ')}\nelectron-log: ${has(written)}\nconsole: ${has(format(...errors))}`);
if (has(written) !== 'yes,no,no,yes,no' || has(format(...errors)) !== 'yes,yes,yes,yes,yes') {
  console.error('CHANGED: the cause is written.');
  process.exit(1);
}
JS
node ask.cjs
