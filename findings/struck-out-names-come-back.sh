#!/usr/bin/env bash
# turndown 7.2.5, html-to-text 10.0.1, node-html-markdown 2.0.0 and html2plaintext 2.1.4 (npm), reverse_markdown 1.4.0 and Html2Text 0.2.0 (Ruby), asked for the text of a page's list on which those who have left are struck out (`<del>`, `<s>`), and of a price that was lowered.
#
# The guess: ~~Ben~~, as Markdown of GitHub has it, or a name less: what is struck out is no longer so (HTML: `del` is what was removed, `s` what is no longer accurate).
#
# What they do: Ben and Cleo stand in the list as Ada does, and the seat costs "79 99". node-html-markdown alone marks them; to reverse_markdown one has to say `github_flavored`, to turndown a rule of its own. Whoever pastes a page's list gives seats to those who have left.
set -euo pipefail

markdown='1.4.0-1'
text='0.2.0-1.1'
if ! dpkg -s ruby-reverse-markdown ruby-html2text >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "ruby-reverse-markdown=$markdown" "ruby-html2text=$text" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0 html2plaintext@2.1.4 2>/dev/null
printf '%s\n' '<ul><li>Ada</li><li><del>Ben</del></li><li><s>Cleo</s></li></ul><p><s>79</s> 99</p>' >page.html
cat >ask.cjs <<'JS'
const page = require('node:fs').readFileSync('page.html', 'utf8');
const Turndown = require('turndown');
const readers = {
  turndown: (html) => new Turndown().turndown(html),
  'html-to-text': (html) => require('html-to-text').convert(html),
  'node-html-markdown': (html) => require('node-html-markdown').NodeHtmlMarkdown.translate(html),
  html2plaintext: (html) => require('html2plaintext')(html),
};
for (const [name, read] of Object.entries(readers)) console.log(`${name}: ${read(page).match(/[\w~]+/g).join(' ')}`);
JS
cat >ask.rb <<'RUBY'
require 'reverse_markdown'
require 'html2text'
page = File.read('page.html')
puts "reverse_markdown: #{ReverseMarkdown.convert(page).scan(/[\w~]+/).join(' ')}", "Html2Text: #{Html2Text.convert(page).scan(/[\w~]+/).join(' ')}"
RUBY
seen=$(node ask.cjs && /usr/bin/ruby ask.rb)
echo "reverse_markdown $(dpkg-query -W -f '${Version}' ruby-reverse-markdown) (seen with $markdown), Html2Text $(dpkg-query -W -f '${Version}' ruby-html2text) (seen with $text)"
echo "$seen"
[ "$(echo "$seen" | sed 's/.*: //' | paste -sd'|')" = 'Ada Ben Cleo 79 99|Ada Ben Cleo 79 99|Ada ~~Ben~~ ~~Cleo~~ ~~79~~ 99|Ada Ben Cleo 79 99|Ada Ben Cleo 79 99|Ada Ben Cleo 79 99' ] || {
  echo 'CHANGED: who is struck out is not in the list.' >&2
  exit 1
}
