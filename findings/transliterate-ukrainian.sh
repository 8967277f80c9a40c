#!/usr/bin/env bash
# transliterate 1.10.2 (Python), asked for names of Ukraine and Serbia in Latin letters, and for the part of an address made of them (`slugify`), the language left
# to it, as both functions allow.
#
# The guess: Julija, or Yuliia, and "julija": it has a table for Ukrainian and one for Serbian, and і, ї, є and љ are in no Russian name.
#
# What it does: it takes them for Russian and leaves what Russian has not as it is: "Julіja" has a Cyrillic і in its midst, which looks like any other and is equal to
# none. The address is "julja", and Євген's is "vgen". Told the language, it writes Julija.
set -euo pipefail

pinned='1.10.2-5'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=("python3-transliterate=$pinned" python3-six)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
echo "transliterate $(dpkg-deb -f python3-transliterate_*.deb Version) (Debian), seen with $pinned"
PYTHONPATH="$folder/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 - <<'PYTHON'
import sys

import transliterate

seen = []
for name, language in (("Юлія", "uk"), ("Євген", "uk"), ("Сергій", "uk"), ("Љиљана", "sr"), ("Юлия", "ru")):
    alone = (transliterate.detect_language(name), transliterate.translit(name, reversed=True), transliterate.slugify(name))
    told = transliterate.translit(name, language, reversed=True)
    print(f"{name}: taken for {alone[0]}, {ascii(alone[1])}, {alone[2]}; told {language}: {told}")
    seen.append(" ".join(alone))
as_seen = seen == ["ru Jul\u0456ja julja", "ru \u0404vgen vgen", "ru Serg\u0456j sergj", "ru \u0409i\u0459ana iana", "ru Julija julija"]
sys.exit(0 if as_seen else "CHANGED: no letter is left out.")
PYTHON
