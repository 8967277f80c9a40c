#!/usr/bin/env bash
# PrettyTable 3.6.0 (Python), asked (`from_html`) for a page's table of who has how many seats, in which names are links or bold, as pages have them, or stand in two lines.
#
# The guess: Ada Stone, whatever tags are about her name or part of it; or "Ada" and "Stone" with a blank between for two lines.
#
# What it does: it keeps the text behind the last tag of a cell: "<b>Ada Stone</b>" is empty, "<a>Ada</a> Stone" is Stone, "Ada<br/>Stone" as well, and of "2 <i>of 3</i>" seats there are none. Without tags all is right. Nothing is said: where each
# name is a link to its person, the list is of nobody.
set -euo pipefail

pinned='3.6.0-1'
if ! dpkg -s python3-prettytable >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "python3-prettytable=$pinned" >/dev/null
fi
seen=$(
  /usr/bin/python3 - <<'PY'
import prettytable
cells = [('Ada Stone', '1'), ('<b>Ada Stone</b>', '1'), ('<a href="/ada">Ada</a> Stone', '1'), ('Ada<br/>Stone', '1'), ('Ada Stone', '2 <i>of 3</i>')]
for name, seats in cells:
    table = prettytable.from_html(f'<table><tr><th>Name</th><th>Seats</th></tr><tr><td>{name}</td><td>{seats}</td></tr></table>')[0]
    print(f'{name}, {seats} => {"/".join(table.rows[0])}')
PY
)
echo "PrettyTable $(dpkg-query -W -f '${Version}' python3-prettytable) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | sed 's/.* => //' | paste -sd'|')" = 'Ada Stone/1|/1|Stone/1|Stone/1|Ada Stone/' ] || {
  echo 'CHANGED: who is linked to has a name.' >&2
  exit 1
}
