#!/usr/bin/env bash
# Org mode 9.5.5, as Emacs 28.2 has it, told to make a table of a comma-separated list (`org-table-import` with '(4)), in which a team is called "Sales|North" and a name stands in two lines, both in quotation marks; its last column is then read by number.
#
# The guess: three columns, with \vert{} for the bar, by which Org writes one in a cell, or another sign; and three people, the one's name in one line.
#
# What it does: the bar ends the cell: "North" stands where the seats are, and the seats in a fourth column without a name. The name in two lines is two people, "Cleo and Reed", each with a quotation mark, who have the team and the seats of nobody and of one column
# further left. Nothing is said: whoever sums the seats by column leaves the first team out.
set -euo pipefail

pinned='1:28.2+1-15+deb12u4'
if ! command -v emacs >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "emacs-nox=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf 'name,team,seats\nAda,"Sales|North",3\nBen,Sales,2\n"Cleo\nReed",Sales,1\n' >list.csv
cat >ask.el <<'EL'
(require 'org)
(require 'org-table)
(with-temp-buffer
  (org-mode)
  (org-table-import "list.csv" '(4))
  (dolist (row (org-table-to-lisp))
    (princ (concat (mapconcat #'substring-no-properties row "/") "\n"))))
EL
seen=$(HOME=$folder emacs -Q --batch -l ask.el 2>/dev/null)
echo "Org mode of Emacs $(emacs --version | head -1 | awk '{print $3}') (Debian), seen with 9.5.5 of $pinned"
echo "$seen"
[ "$seen" = $'name/team/seats/\nAda/Sales/North/3\nBen/Sales/2/\n"Cleo///\nReed"/Sales/1/' ] || {
  echo 'CHANGED: a team with a bar is one cell.' >&2
  exit 1
}
