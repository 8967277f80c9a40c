#!/usr/bin/env bash
# KDE Wallet 5.103, asked over the Secret Service for its keyrings after a login that made the wallet (`pam_kwallet` tells kwalletd by the call `pamOpen`).
#
# The guess: the wallet, which is open and which its settings name, is a collection, and the one for which "default" stands (Secret Service, "Aliases").
#
# What it does: there are no collections, and "default" is nothing, though KDE's own interface tells of the wallet, open. libsecret then asks for a new keyring, and
# KDE Wallet opens a dialog to make a second wallet, "Default keyring". Once kwalletd has been started anew, the wallet is there for both.
set -euo pipefail

packages=(libkf5wallet-bin libqca-qt5-2-plugins dbus libglib2.0-bin)
pinned='5.103.0-1'
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing=yes
done
if [ -n "${missing:-}" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "libkf5wallet-bin=$pinned" "${packages[@]:1}" >/dev/null
fi
echo "KDE Wallet $(dpkg-query -W -f '${Version}' libkf5wallet-bin) (Debian), seen with $pinned"

folder=$(mktemp -d)
chmod 700 "$folder"
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
mkdir "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
printf '[Wallet]\nEnabled=true\nFirst Use=false\nDefault Wallet=kdewallet\n[org.freedesktop.secrets]\napiEnabled=true\n' >"$XDG_CONFIG_HOME/kwalletrc"
mkfifo "$folder/address"
dbus-daemon --session --nofork --nopidfile --print-address=3 3>"$folder/address" >/dev/null 2>&1 &
started=($!)
finish() {
  kill "${started[@]}" 2>/dev/null || true
  wait
  rm -rf "$folder"
}
trap finish EXIT
DBUS_SESSION_BUS_ADDRESS=$(head -1 "$folder/address")
export DBUS_SESSION_BUS_ADDRESS

wallet() {
  timeout 10 gdbus call --session --dest org.kde.kwalletd5 --object-path /modules/kwalletd5 --method "org.kde.KWallet.$1" "${@:2}"
}
service() {
  timeout 10 gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets --method "$@"
}
# A key as PAM hands it over: 56 bytes.
key="[$(printf 'byte 0x%02x, ' $(seq 55))byte 0x38]"
log_in() {
  kwalletd5 >/dev/null 2>&1 &
  started+=($!)
  for _ in $(seq 100); do
    # Asked of the bus: a call to the name itself would start another one.
    gdbus call --session --dest org.freedesktop.DBus --object-path / --method org.freedesktop.DBus.NameHasOwner org.kde.kwalletd5 | grep -q true && break
    sleep 0.2
  done
  wallet pamOpen kdewallet "$key" 0 >/dev/null
  sleep 1
  seen="open: $(wallet isOpen kdewallet), collections: $(service org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Service Collections), default: $(service org.freedesktop.Secret.Service.ReadAlias default)"
}
log_in
first=$seen
echo "after the login that made it: $first"
kill "${started[1]}"
wait "${started[1]}" || true
log_in
echo "after the next:               $seen"

if [ "$first" = "open: (true,), collections: (<@ao []>,), default: (objectpath '/',)" ] && grep -q "default: (objectpath '/org/freedesktop/secrets/collection/kdewallet'" <<<"$seen"; then
  echo 'As seen: a wallet that was just made is no collection.'
else
  echo 'CHANGED: the wallet is a collection at once.' >&2
  exit 1
fi
