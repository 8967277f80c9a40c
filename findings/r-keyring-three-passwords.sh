#!/usr/bin/env bash
# keyring 1.3.1 (R) with its file keyring, asked for the password of a service whose name is given alone (`key_get("Demo")`), where two accounts of that service have one and one is kept
# without an account.
#
# The guess: the one without an account, as from its keyring of environment variables.
#
# What it does: three passwords, as a vector, those of Ada and of Ben among them: without an account every entry of the service fits, and what is pasted of the answer holds the tokens of all three.
# `key_delete("Demo")` takes only the one without an account.
set -euo pipefail

pinned='1.3.1-1'
if ! dpkg -s r-cran-keyring >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "r-cran-keyring=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME=$folder XDG_CONFIG_HOME=$folder/config R_USER_CONFIG_DIR=$folder/config LC_ALL=C.UTF-8
cat >ask.R <<'R'
library(keyring)
for (kind in c("env", "file")) {
  options(keyring_backend = kind)
  if (kind == "file") {
    keyring_create("seats", password = "made-up")
    options(keyring_keyring = "seats")
  }
  key_set_with_value("Demo", "ada", "one")
  key_set_with_value("Demo", "ben", "two")
  key_set_with_value("Demo", password = "three")
  before <- paste(key_get("Demo"), collapse = " ")
  key_delete("Demo")
  cat(kind, ": ", before, ", then ", key_get("Demo", "ada"), "\n", sep = "")
}
R
echo "keyring $(dpkg-query -W -f '${Version}' r-cran-keyring) of R (Debian), seen with $pinned"
seen=$(Rscript ask.R)
echo "$seen"
[ "$seen" = $'env: three, then one\nfile: one two three, then one' ] || {
  echo 'CHANGED: one password is asked for, and one comes.' >&2
  exit 1
}
