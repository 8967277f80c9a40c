#!/usr/bin/env bash
# Org mode 9.5.5, as Emacs 28.2 has it, asked by `org-read-date` for the days of a list's column, given as text on 2026-11-30, as other countries than the United States write them, or none.
#
# The guess: 2026-10-13 for 13/10/2026 and 2026-12-25 for 25/12/2026, as there is no month of that number, as it has 2026-10-13 for 10/13/2026; for 31.10.26 the day, as it reads 31.10.2026 ("European style"); an error for "never".
#
# What it does: 13/10/2026 is the thirteenth of December 2010, as it looks further on and finds 3/10/20 turned about, and 25/12/2026 is Christmas of 2012; 2026/10/13 is the tenth of December. 31.10.26, 13-10-2026 and "never" are today. Nothing is said:
# whoever was hired this October was hired sixteen years ago, and who was never seen was seen today.
set -euo pipefail

pinned='1:28.2+1-15+deb12u4'
if ! command -v emacs >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "emacs-nox=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/ask.el" <<'EL'
(require 'org)
(dolist (text '("2026-10-13" "10/13/2026" "31.10.2026" "13/10/2026" "25/12/2026" "2026/10/13" "31.10.26" "13-10-2026" "never"))
  (princ (format "%s: %s\n" text (condition-case nil (org-read-date nil nil text nil (encode-time 0 0 10 30 11 2026)) (error "error")))))
(princ (format "version %s\n" (org-version)))
EL
seen=$(HOME=$folder TZ=UTC emacs -Q --batch -l "$folder/ask.el" 2>/dev/null)
echo "Org mode $(echo "$seen" | sed -n 's/^version //p'), of Emacs $(emacs --version | head -1 | awk '{print $3}') (Debian), seen with 9.5.5 of $pinned"
echo "$seen" | grep -v '^version'
[ "$(echo "$seen" | sed '/^version/d; s/.*: //' | paste -sd' ')" = '2026-10-13 2026-10-13 2026-10-31 2010-12-13 2012-12-25 2026-12-10 2026-11-30 2026-11-30 2026-11-30' ] || {
  echo 'CHANGED: a day that it cannot read is none.' >&2
  exit 1
}
