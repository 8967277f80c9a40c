#!/usr/bin/env bash
# auto-launch 5.0.6, with which Electron apps have themselves started at login, here on Linux: two apps, each in a folder whose name has a blank. The entries it makes are given to GLib 2.74 (`gio launch`) and to dex 0.9.0.
#
# The guess: an entry for either app, by the name it is given, with the path in quotation marks, as one with a blank has to have (Desktop Entry Specification, "The Exec key"); `isEnabled` tells whether it will start.
#
# What it does: one entry, "seats.desktop", after the last part of the path: the second app takes the place of the first. The path stands as it is, so that what is started is /…/Reed, which is not there; nothing starts, and
# `isEnabled` is true. In quotation marks the same entry starts the app.
set -euo pipefail

packages=(libglib2.0-bin dex)
for package in "${packages[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing=yes
done
if [ -n "${missing:-}" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact auto-launch@5.0.6
for app in 'Halden Seats' 'Reed Desk'; do
  mkdir "$app"
  printf '#!/bin/sh\ntouch "%s/started"\n' "$folder" >"$app/seats"
  chmod +x "$app/seats"
done
cat >ask.cjs <<'JS'
const AutoLaunch = require('auto-launch');

async function main() {
  const apps = ['Halden Seats', 'Reed Desk'].map((name) => new AutoLaunch({ name, path: `${__dirname}/${name}/seats` }));
  for (const app of apps) await app.enable();
  console.log((await Promise.all(apps.map((app) => app.isEnabled()))).join(' '));
}
main();
JS
HOME=$folder node ask.cjs >enabled
entries=$(ls .config/autostart)
runs=$(sed -n "s|^Exec=$folder/||p" .config/autostart/seats.desktop)
launch() {
  rm -f started
  gio launch "$1" >/dev/null 2>&1 || dex "$1" >/dev/null 2>&1 || true
  for _ in 1 2 3 4 5; do
    [ ! -e started ] || break
    sleep 0.2
  done
  [ -e started ] && echo started || echo 'not started'
}
as_made=$(launch .config/autostart/seats.desktop)
sed "s|^Exec=.*|Exec=\"$folder/Halden Seats/seats\"|" .config/autostart/seats.desktop >quoted.desktop
quoted=$(launch quoted.desktop)
echo "auto-launch $(node -p "require('auto-launch/package.json').version"), GLib $(dpkg-query -W -f '${Version}' libglib2.0-bin), dex $(dpkg-query -W -f '${Version}' dex) (Debian), Node $(node --version)"
printf '%s\n' "enabled: $(cat enabled)" "entries: $entries" "runs: …/$runs" "as made: $as_made" "in quotation marks: $quoted"
[ "$(cat enabled)|$entries|$runs|$as_made|$quoted" = 'true true|seats.desktop|Reed Desk/seats|not started|started' ] || {
  echo 'CHANGED: either app has an entry that starts it.' >&2
  exit 1
}
