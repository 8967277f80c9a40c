#!/usr/bin/env bash
# normality 2.4.0 (Python), which makes names alike before they are compared (`normalize`, with `ascii=True`), with PyICU, which it asks to have installed for better results.
#
# The guess: "soren", as without PyICU; with it no worse.
#
# What it does: with PyICU Søren is "so ren", two words, and Øystein "o ystein": its rules take the stroke off the letter as a sign of its own, a slash, and later make a blank of that. Without
# PyICU they are "soren" and "oystein", so that lists made on two machines have no Søren in common. Łukasz and Đorđe, who have a stroke too, are right.
set -euo pipefail

pinned='2.4.0-2'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-normality=$pinned" python3-banal python3-chardet python3-charset-normalizer python3-text-unidecode python3-icu)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do
  into=with
  [[ $each = ./python3-icu_* ]] || into=without
  dpkg -x "$each" "$into"
done
dpkg -s libicu72 >/dev/null 2>&1 || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libicu72 >/dev/null
cat >ask.py <<'PYTHON'
import warnings

import normality

warnings.simplefilter("ignore")
print(", ".join(normality.normalize(name, ascii=True) for name in ("Søren", "Øystein", "Łukasz", "Đorđe")))
PYTHON
libraries=usr/lib/python3/dist-packages
echo "normality $(dpkg-deb -f python3-normality_*.deb Version), PyICU $(dpkg-deb -f python3-icu_*.deb Version) (Debian), seen with normality $pinned"
with=$(PYTHONPATH="with/$libraries:without/$libraries" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 ask.py)
without=$(PYTHONPATH="without/$libraries" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 ask.py)
printf '%s\n' "with PyICU: $with" "without: $without"
[ "$with" = 'so ren, o ystein, lukasz, dorde' ] && [ "$without" = 'soren, oystein, lukasz, dorde' ] || {
  echo 'CHANGED: Søren is one word.' >&2
  exit 1
}
