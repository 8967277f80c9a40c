#!/usr/bin/env bash
# KeePassXC 2.7.4, told over the Secret Service to delete an entry by another process than the one that stored it.
#
# The guess: with its usual settings ("confirm when clients delete entries") KeePassXC asks, and deletes or not as it is answered; a
# caller that deleted nothing is told an error.
#
# What it does: no window, no error, nothing deleted. In an open database an entry is "locked" to every process that has not been let
# at it yet, and libsecret deletes what is unlocked alone: its caller gets a plain "false", as if there had been no such entry.
set -euo pipefail

packages=(keepassxc xvfb xdotool dbus libglib2.0-bin libsecret-tools)
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

group=$(printf '\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x55' | base64)
cat >"$folder/passwords.xml" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile><Meta><DatabaseName>Passwords</DatabaseName><RecycleBinEnabled>True</RecycleBinEnabled><CustomData><Item>
<Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{11111111-2222-3333-4444-555555555555}</Value></Item></CustomData></Meta>
<Root><Group><UUID>$group</UUID><Name>Root</Name></Group></Root></KeePassFile>
XML
printf 'practice\npractice\n' |
  QT_QPA_PLATFORM=offscreen keepassxc-cli import --set-password -t 100 "$folder/passwords.xml" "$folder/passwords.kdbx" >/dev/null 2>&1
printf '[FdoSecrets]\nEnabled=true\nShowNotification=false\n[General]\nUpdateCheckMessageShown=true\n' >"$folder/keepassxc.ini"
echo practice | keepassxc --config "$folder/keepassxc.ini" --pw-stdin "$folder/passwords.kdbx" >/dev/null 2>&1 &
started+=($!)

call() {
  timeout "$1" gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets --method "${@:2}"
}
windows() {
  for id in $(xdotool search --onlyvisible --name . 2>/dev/null); do xdotool getwindowname "$id"; done
}
for _ in $(seq 300); do
  windows | grep -q '^Passwords' && call 10 org.freedesktop.Secret.Service.ReadAlias default >/dev/null 2>&1 && break
  sleep 0.2
done

find_entry() {
  call 10 org.freedesktop.Secret.Service.SearchItems "{'service': 'Demo', 'account': 'a'}"
}
printf value | timeout 20 secret-tool store --label=Demo service Demo account a
before=$(find_entry)
echo "stored:              $before"
status=0
timeout 20 secret-tool clear service Demo account a || status=$?
echo "secret-tool clear:   exit status $status"
dialogs=$(windows | grep -v '^Passwords' || true)
echo "dialogs meanwhile:   ${dialogs:-none}"
after=$(find_entry)
echo "found afterwards:    $after"

if [ "$status" -ne 124 ] && [ -z "$dialogs" ] && [ "$before" = "$after" ] && grep -q '/collection/' <<<"$after"; then
  echo 'As seen: told to delete, KeePassXC asks nothing and deletes nothing.'
else
  echo 'CHANGED: the entry was deleted, or a window asked.' >&2
  exit 1
fi
