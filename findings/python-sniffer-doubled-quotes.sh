#!/usr/bin/env bash
# Python 3.11 (3.11.2 of Debian and 3.11.7), `csv.Sniffer` shown the beginning of a list, as its documentation does it, and `csv.reader` with what it found.
#
# The guess: it finds the comma and the quotation mark; that a mark within quotes is written twice is the rule (RFC 4180 §2.7), and the reader's
# own default.
#
# What it does: where the beginning has no mark that is written twice, it says that they are not (`doublequote` is False). A row further down that
# has one is then parted at the commas within the quotes: it has a column more, and nothing fails. Without the sniffer it is right.
set -euo pipefail

command -v python3 >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3 >/dev/null; }
python3 - <<'PYTHON'
import csv
import io
import platform
import sys

print(f"Python {platform.python_version()}, seen with 3.11.2 and 3.11.7")
beginning = 'name,note\nStone,"Sales, EMEA"\nReed,"Sales"\n'
text = beginning + 'Berg,"She said ""yes"", twice"\n'
dialect = csv.Sniffer().sniff(beginning)
by_itself = list(csv.reader(io.StringIO(text)))[-1]
sniffed = list(csv.reader(io.StringIO(text), dialect))[-1]
print(f"found: delimiter {dialect.delimiter!r}, quotechar {dialect.quotechar!r}, doublequote {dialect.doublequote}")
print(f"by itself:          {by_itself}")
print(f"with what it found: {sniffed}")
as_seen = by_itself == ["Berg", 'She said "yes", twice'] and len(sniffed) == 3 and not dialect.doublequote
sys.exit(0 if as_seen else "CHANGED: the sniffer knows that marks are doubled.")
PYTHON
