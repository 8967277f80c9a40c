#!/usr/bin/env bash
# Python's keyring 23.9.3 and @napi-rs/keyring 2.1.2, with one service and one account, over the Secret Service of GNOME Keyring 42.1: the token was stored by the one,
# and is replaced by the other.
#
# The guess: there is one token, the new one, for both; or each has its own and reads it.
#
# What they do: keyring reads the token that @napi-rs/keyring stored, and stores the new one beside it, as its own have one attribute more. Which of the two it reads from
# then on is chance: the new one in some runs, the old one in others. @napi-rs/keyring gets neither: "matched by 2 credentials". To renew a token from a script takes it away
# from the program that has stored it.
set -euo pipefail

pinned='23.9.3-2'
packages=(gnome-keyring dbus libglib2.0-bin)
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
echo '{"type":"module"}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact @napi-rs/keyring@2.1.2
python=("python3-keyring=$pinned" python3-secretstorage python3-jeepney python3-cryptography python3-cffi-backend python3-importlib-metadata python3-jaraco.classes
  python3-more-itertools python3-zipp)
apt-get download -qq "${python[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${python[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" packages; done
echo "keyring $(dpkg-deb -f python3-keyring_*.deb Version), GNOME Keyring $(dpkg-query -W -f '${Version}' gnome-keyring) (Debian), seen with keyring $pinned, Node $(node --version)"

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

in_python() {
  PYTHONPATH="$folder/packages/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 timeout 20 /usr/bin/python3 -c "
from keyring.backends.SecretService import Keyring
keyring = Keyring()
$1"
}
in_node() {
  timeout 20 node --input-type=module -e "
import { Entry } from '@napi-rs/keyring';
const entry = new Entry('Demo', 'ada', { linux: { store: 'secret-service' } });
$1"
}
in_node "entry.setPassword('old');"
before=$(in_python "print(keyring.get_password('Demo', 'ada'))")
in_python "keyring.set_password('Demo', 'ada', 'new')"
after=$(in_python "print(keyring.get_password('Demo', 'ada'))")
other=$(in_node "
try {
  console.log(entry.getPassword());
} catch (error) {
  console.log(error.message);
}")
kept=$(in_python "print(sorted(item.get_secret().decode() for item in keyring.get_preferred_collection().search_items({'service': 'Demo', 'username': 'ada'})))")
printf '%s\n' "keyring reads: $before" "keyring stores \"new\", and reads: $after (by chance)" "there are: $kept" "@napi-rs/keyring reads: ${other%%:*}"
[ "$before" = old ] && [ "$kept" = "['new', 'old']" ] && [ "${other%%:*}" = 'Entry is matched by 2 credentials' ] || {
  echo 'CHANGED: there is one token, the new one.' >&2
  exit 1
}
