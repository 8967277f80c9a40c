#!/usr/bin/env bash
# docker-credential-secretservice 0.6.4, which keeps logins in the Secret Service (here of GNOME Keyring 42.1) for Docker and others that speak its protocol: one name of a server, one login. A token of Ada's is stored for a
# server, and later one of Ben's, who takes over.
#
# The guess: Ben's takes the place of Ada's, as one asks for a server's login by the server alone; or an error.
#
# What it does: it keeps both and says nothing. Asked for the server's login, it gives Ada's for some servers and Ben's for others, by chance, and its `list` may name the one where `get` gives the other. `erase` takes both.
set -euo pipefail

pinned='0.6.4+ds1-1+b6'
packages=(gnome-keyring dbus libglib2.0-bin libsecret-1-0)
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing=yes
done
if [ -n "${missing:-}" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi
folder=$(mktemp -d)
chmod 700 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq "golang-docker-credential-helpers=$pinned" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "golang-docker-credential-helpers=$pinned" >/dev/null 2>&1; }
dpkg -x ./golang-docker-credential-helpers_*.deb packages
echo "docker-credential-secretservice $(dpkg-deb -f golang-docker-credential-helpers_*.deb Version), GNOME Keyring $(dpkg-query -W -f '${Version}' gnome-keyring) (Debian), seen with $pinned"

export HOME=$folder XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data LC_ALL=C.UTF-8
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
printf login | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
started+=($!)
gdbus wait --session --timeout 20 org.freedesktop.secrets

logins() { timeout 20 packages/usr/bin/docker-credential-secretservice "$1"; }
of_ada=0 of_ben=0 given=()
for number in $(seq 24); do
  server=https://scim-$number.halden.example
  for name in ada ben; do printf '{"ServerURL":"%s","Username":"%s","Secret":"token"}' "$server" "$name" | logins store; done
  case $(printf %s "$server" | logins get) in
    *'"ada"'*) of_ada=$((of_ada + 1)) given+=("\"$server\":\"ada\"") ;;
    *'"ben"'*) of_ben=$((of_ben + 1)) given+=("\"$server\":\"ben\"") ;;
  esac
done
listed=$(logins list)
others=0
for each in "${given[@]}"; do [[ $listed == *"$each"* ]] || others=$((others + 1)); done
printf %s "$server" | logins erase
left=$(printf %s "$server" | logins get || true)
echo "after Ada's and then Ben's, of 24 servers $of_ada give Ada's and $of_ben Ben's, and the list names the other one for $others; one erased: $left"
if [ $((of_ada + of_ben)) -ne 24 ] || [ "$of_ada" -eq 0 ] || [ "$of_ben" -eq 0 ] || [ "$others" -eq 0 ] || [ "$left" != 'credentials not found in native keychain' ]; then
  echo 'CHANGED: the later login is the one that is given.' >&2
  exit 1
fi
