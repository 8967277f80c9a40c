#!/usr/bin/env bash
# Net_LDAP2 2.2.1 (PHP), asked for the canonical form of names of entries (`canonical_dn`), by which one sees whether two are the same, and for a filter by `Net_LDAP2_Filter::create`.
#
# The guess: CN=Reed\, Cleo,OU=x stays as it is, and Müller's two spellings, with his bytes written out and without, are one (RFC 4514 §2.4); "greater" than five is (n>=5), with what makes it more.
#
# What it does: of CN=Reed\, Cleo it makes CN=Reed\\\, Cleo, who is somebody else, called "Reed\, Cleo", and of that again another: it escapes what is escaped. Müller has two forms, and neither is the
# other's, though its own ldap_explode_dn reads both as Müller. "greater" is (n>5), which is no filter (RFC 4515 §3).
set -euo pipefail

pinned='2.2.1-1'
if ! dpkg -s php-net-ldap2 >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-cli "php-net-ldap2=$pinned" >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >ask.php <<'PHP'
<?php
error_reporting(E_ERROR);
require_once 'Net/LDAP2.php';
require_once 'Net/LDAP2/Util.php';
require_once 'Net/LDAP2/Filter.php';

$canonical = fn (string $name): string => Net_LDAP2_Util::canonical_dn($name);
$seen = [];
foreach (['CN=Ada Stone,OU=x', 'CN=Reed\\, Cleo,OU=x', 'CN=Müller,OU=x', 'CN=M\\c3\\bcller,OU=x'] as $name) {
    $values = Net_LDAP2_Util::ldap_explode_dn($name);
    $seen[] = $canonical($name) . ' ' . $canonical($canonical($name));
    echo "$name: $values[0], then {$canonical($name)}, then {$canonical($canonical($name))}\n";
}
$seen[] = Net_LDAP2_Filter::create('n', 'greater', '5')->asString();
echo "greater: $seen[4]\n";
$guessed = [
    'CN=Ada Stone,OU=x CN=Ada Stone,OU=x',
    'CN=Reed\\\\\\, Cleo,OU=x CN=Reed\\\\\\\\\\\\\\, Cleo,OU=x',
    'CN=Müller,OU=x CN=Müller,OU=x',
    'CN=M\\\\c3\\\\bcller,OU=x CN=M\\\\\\\\c3\\\\\\\\bcller,OU=x',
    '(n>5)',
];
if ($seen !== $guessed) {
    fwrite(STDERR, "CHANGED: a canonical name is its own canonical form.\n");
    exit(1);
}
PHP
echo "Net_LDAP2 $(dpkg-query -W -f '${Version}' php-net-ldap2) (Debian), PHP $(php -r 'echo PHP_VERSION;'), seen with Net_LDAP2 $pinned"
php ask.php
