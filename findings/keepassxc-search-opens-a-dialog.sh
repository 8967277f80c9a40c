#!/usr/bin/env bash
# KeePassXC 2.7.4, asked over the Secret Service to search.
#
# The guess: org.freedesktop.Secret.Service.SearchItems answers with what it found, open and locked apart. The specification has a
# prompt for Unlock, CreateItem and Delete, and none for SearchItems: a search may be made at any time, also before a window is shown.
#
# What it does: with its one database locked, KeePassXC opens its own window "Unlock Database", which takes the keyboard, and leaves
# the search unanswered as long as that stands. Which keyrings there are, and that they are locked, it tells without a window.
set -euo pipefail

packages=(keepassxc xvfb xdotool dbus libglib2.0-bin)
pinned='2.7.4+dfsg.1-2'
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing=yes
done
if [ -n "${missing:-}" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "keepassxc=$pinned" "${packages[@]:1}" >/dev/null
fi
version=$(dpkg-query -W -f '${Version}' keepassxc)
echo "KeePassXC $version (Debian), seen with $pinned"

folder=$(mktemp -d)
chmod 700 "$folder"
export HOME=$folder XDG_RUNTIME_DIR=$folder LC_ALL=C.UTF-8
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
started=()
finish() {
  for pid in "${started[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap finish EXIT

mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$folder/number" >/dev/null 2>&1 &
started+=($!)
DISPLAY=:$(head -1 "$folder/number")
export DISPLAY
mkfifo "$folder/address"
dbus-daemon --session --nofork --nopidfile --print-address=3 3>"$folder/address" >/dev/null 2>&1 &
started+=($!)
DBUS_SESSION_BUS_ADDRESS=$(head -1 "$folder/address")
export DBUS_SESSION_BUS_ADDRESS

printf 'practice\npractice\n' |
  QT_QPA_PLATFORM=offscreen keepassxc-cli db-create --set-password --decryption-time 100 "$folder/passwords.kdbx" >/dev/null 2>&1
printf '[FdoSecrets]\nEnabled=true\n[General]\nUpdateCheckMessageShown=true\n' >"$folder/keepassxc.ini"
keepassxc --config "$folder/keepassxc.ini" "$folder/passwords.kdbx" >/dev/null 2>&1 &
started+=($!)

call() {
  timeout "$1" gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets --method "${@:2}"
}
windows() {
  for id in $(xdotool search --onlyvisible --name . 2>/dev/null); do xdotool getwindowname "$id"; done
}
for _ in $(seq 300); do
  windows | grep -q 'Locked' && call 10 org.freedesktop.Secret.Service.ReadAlias default >/dev/null 2>&1 && break
  sleep 0.2
done

echo "keyrings: $(call 10 org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Service Collections)"
before=$(windows)
echo "windows before the search: $before"
search='answered'
call 15 org.freedesktop.Secret.Service.SearchItems "{'service': 'nothing of this name'}" || search="unanswered after 15 s"
after=$(windows)
echo "windows after the search:  $(echo "$after" | paste -sd ';' | sed 's/;/; /g')"
echo "the search: $search"

if [ "$search" != 'answered' ] && ! grep -q 'Unlock Database' <<<"$before" && grep -q 'Unlock Database' <<<"$after"; then
  echo 'As seen: a search opens the window "Unlock Database" and waits for it.'
else
  echo 'CHANGED: a search opened no window "Unlock Database", or was answered while it stood.' >&2
  exit 1
fi
