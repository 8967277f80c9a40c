#!/usr/bin/env bash
# electron-installer-redhat 3.4.0 and electron-installer-debian 3.2.0, which pack an Electron app for RPM and for dpkg, asked for the version of a package of 1.0.0-beta.1, which comes before 1.0.0 (Semantic Versioning
# 2.0.0 §11). RPM 4.18.0 and dpkg compare the two.
#
# The guess: 1.0.0~beta.1 in either: RPM knows the tilde since 4.10, and like dpkg sorts what has one before what has none.
#
# What they do: for dpkg so. For RPM it is 1.0.0.beta.1, which is newer than 1.0.0: a computer that has the beta takes the release for an older version, and keeps the beta until 1.0.1.
set -euo pipefail

pinned='4.18.0+dfsg-1+deb12u1'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact electron-installer-redhat@3.4.0 electron-installer-debian@3.2.0 2>/dev/null
packages=("rpm=$pinned" rpm-common librpm9 librpmio9 librpmbuild9 librpmsign9 libfsverity0 liblua5.3-0 libpopt0)
apt-get download -qq "${packages[@]}" >/dev/null 2>&1 || { apt-get update -qq && apt-get download -qq "${packages[@]}" >/dev/null 2>&1; }
for each in ./*.deb; do dpkg -x "$each" .; done
cat >ask.cjs <<'JS'
const { replaceInvalidVersionCharacters } = require('electron-installer-redhat/src/util');
const { transformVersion } = require('electron-installer-debian');

for (const version of ['1.0.0-beta.1', '1.0.0']) console.log(replaceInvalidVersionCharacters(version), transformVersion(version));
JS
mapfile -t lines < <(node ask.cjs)
read -r beta_rpm beta_deb <<<"${lines[0]}"
read -r release_rpm release_deb <<<"${lines[1]}"
compare() {
  LD_LIBRARY_PATH="$(echo "$folder"/usr/lib/*-linux-gnu)" usr/bin/rpm --rcfile usr/lib/rpm/rpmrc --macros usr/lib/rpm/macros --eval "%{lua:print(rpm.vercmp('$1', '$2'))}"
}
rpm=$(compare "$beta_rpm" "$release_rpm")
tilde=$(compare "$beta_deb" "$release_deb")
if dpkg --compare-versions "$beta_deb" lt "$release_deb"; then deb=-1; else deb=1; fi
echo "RPM $(dpkg-deb -f rpm_*.deb Version) (Debian), dpkg $(dpkg-query -W -f '${Version}' dpkg), Node $(node --version)"
echo "for RPM $beta_rpm to $release_rpm: $rpm; for dpkg $beta_deb to $release_deb: $deb, and by RPM: $tilde (-1 is older, 1 newer)"
[ "$beta_rpm $rpm $beta_deb $deb $tilde" = '1.0.0.beta.1 1 1.0.0~beta.1 -1 -1' ] || {
  echo 'CHANGED: a beta is older than its release.' >&2
  exit 1
}
