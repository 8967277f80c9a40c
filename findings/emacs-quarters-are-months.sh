#!/usr/bin/env bash
# Emacs 28.2, told to import a file of iCalendar into its diary (`icalendar-import-buffer`), with a renewal on the first of each quarter, one on the last day of each month, and one on the first Thursday of each October; its diary
# is then asked on which days of the next two years they are.
#
# The guess: eight quarters; twenty-four last days; 1 October 2026 and 7 October 2027 (RFC 5545 §3.3.10: INTERVAL=3 is every third, BYMONTHDAY=-1 is the last day); or that it tells what it cannot bring over, as it has a buffer for that.
#
# What it does: the quarter's renewal comes each month, as INTERVAL is left out there; the month's is on the thirty-first, so that months without one have none; and October's is on the first, whatever the day. Nothing is said. INTERVAL=2 of weeks
# is right.
set -euo pipefail

pinned='1:28.2+1-15+deb12u4'
if ! command -v emacs >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "emacs-nox=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.el <<'EL'
(require 'icalendar)
(require 'diary-lib)
(setq calendar-date-style 'american inhibit-message t)
(defun days-of (rule)
  (let ((diary-file (make-temp-file (expand-file-name "diary" default-directory))) (days nil) (errors nil))
    (with-temp-buffer
      (insert "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Halden//Seats//EN\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n" rule "\nSUMMARY:renewal\nEND:VEVENT\nEND:VCALENDAR\n")
      (icalendar-import-buffer diary-file t))
    (setq errors (get-buffer "*icalendar-errors*"))
    (let ((diary-display-function 'ignore) (day (calendar-absolute-from-gregorian '(10 1 2026))))
      (dolist (entry (save-window-excursion (diary-list-entries '(10 1 2026) 730)))
        (setq days (cons (format "%04d-%02d-%02d" (nth 2 (car entry)) (nth 0 (car entry)) (nth 1 (car entry))) days))))
    (let ((visiting (get-file-buffer diary-file))) (when visiting (kill-buffer visiting)))
    (princ (format "%d %s%s\n" (length days) (mapconcat 'identity (seq-take (reverse days) 3) " ") (if (and errors (> (buffer-size errors) 0)) " told" "")))))
(days-of "DTSTART;VALUE=DATE:20261001\nRRULE:FREQ=MONTHLY;INTERVAL=3")
(days-of "DTSTART;VALUE=DATE:20261031\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1")
(days-of "DTSTART;VALUE=DATE:20261001\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1TH")
(days-of "DTSTART;VALUE=DATE:20261005\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")
EL
mapfile -t seen < <(HOME=$folder TZ=UTC emacs -Q --batch -l ask.el 2>/dev/null)
echo "Emacs $(emacs --version | head -1 | awk '{print $3}') (Debian), seen with $pinned"
asked=('each quarter' 'last day of each month' 'first Thursday of October' 'every second Monday')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
[ "${seen[*]}" = '24 2026-10-01 2026-11-01 2026-12-01 14 2026-10-31 2026-12-31 2027-01-31 2 2026-10-01 2027-10-01 52 2026-10-05 2026-10-19 2026-11-02' ] || {
  echo 'CHANGED: a quarter has one first day.' >&2
  exit 1
}
