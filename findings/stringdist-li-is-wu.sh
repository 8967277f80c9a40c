#!/usr/bin/env bash
# stringdist 0.9.10 (R), asked by its methods of q-grams, parts of three letters each (q = 3), how like last names are: `stringdist`, `stringsim`, and `amatch`, which finds a name in a list.
#
# The guess: Li is not Wu, and Wu is found in the list, at his own place; of names that have no three letters nothing can be said, NA.
#
# What it does: Li and Wu have the distance 0 by "qgram", "jaccard" and "cosine", as have all names of one or two letters, which have no part in common because they have none: by "jaccard" the likeness is 1, and by "qgram" and
# "cosine" Wu of the one list is Li, the first short name of the other. Whoever joins exports so gives every short name one person's license. With q = 1, or Levenshtein's distance, they are two.
set -euo pipefail

pinned='0.9.10-1'
if ! dpkg -s r-cran-stringdist >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-stringdist=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.R <<'R'
suppressPackageStartupMessages(library(stringdist))
methods <- c("qgram", "jaccard", "cosine")
cat(sapply(methods, function(method) stringdist("Li", "Wu", method = method, q = 3)), "\n")
cat(stringsim("Li", "Wu", method = "jaccard", q = 3), "\n")
cat(amatch("Wu", c("Stone", "Li", "Wu"), method = "qgram", q = 3, maxDist = 0.2), "\n")
cat(stringdist("Li", "Wu", method = "jaccard", q = 1), stringdist("Li", "Wu", method = "lv"), "\n")
R
mapfile -t seen < <(LC_ALL=C.UTF-8 Rscript ask.R | sed 's/ *$//')
echo "stringdist $(dpkg-query -W -f '${Version}' r-cran-stringdist) (Debian), seen with $pinned"
printf '%s\n' "Li and Wu by qgram, jaccard, cosine: ${seen[0]}" "likeness by jaccard: ${seen[1]}" "Wu in Stone, Li, Wu: number ${seen[2]}" "by single letters, by Levenshtein: ${seen[3]}"
[ "${seen[*]}" = '0 0 0 1 2 1 2' ] || {
  echo 'CHANGED: Wu is not Li.' >&2
  exit 1
}
