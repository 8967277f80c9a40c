#!/usr/bin/env bash
# LDAPJDK 5.3.0 (Java, the LDAP SDK of Netscape), given an export of a directory in LDIF with comments that go on in a second line, as writers of LDIF fold what is long; python-ldap 3.4.3 reads the same.
#
# The guess: Ada is "Lead", and her address ends with .example: a line that begins with a blank goes on with the line before it, and comments may be folded like any other (RFC 2849, notes 2 and 3).
#
# What it does: of a comment it leaves out the first line, and puts the second one at the end of the value before it: her title is "Lead the list of 2026", and her address "ada@halden.exampleuntil 2026", which no other list has. Nothing is said. Where no
# value stands before the comment, the whole file is refused, "continuation out of nowhere". python-ldap has both as they are.
set -euo pipefail

pinned='5.3.0+dfsg1-1'
if ! dpkg -s libldap-java python3-ldap >/dev/null 2>&1 || ! command -v javac >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "libldap-java=$pinned" python3-ldap default-jdk-headless >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >list.ldif <<'LDIF'
dn: cn=Ada,dc=halden,dc=example
cn: Ada
title: Lead
# checked by Ben on the first of October, as told in
  the list of 2026
mail: ada@halden.example
# valid
 until 2026
sn: Stone

LDIF
(printf '# all people, on the first of October, of\n the directory\n' && cat list.ldif) >first.ldif
cat >Ask.java <<'JAVA'
import netscape.ldap.LDAPAttribute;
import netscape.ldap.util.LDIF;
import netscape.ldap.util.LDIFAttributeContent;
import netscape.ldap.util.LDIFRecord;

public class Ask {
  static String read(String file) {
    StringBuilder read = new StringBuilder();
    try {
      LDIF list = new LDIF(file);
      for (LDIFRecord entry = list.nextRecord(); entry != null; entry = list.nextRecord())
        for (String name : new String[] {"title", "mail"})
          for (LDAPAttribute each : ((LDIFAttributeContent) entry.getContent()).getAttributes()) if (each.getName().equals(name)) read.append(each.getStringValueArray()[0]).append("|");
    } catch (Exception error) {
      return error.getMessage().replaceAll(".*: ", "");
    }
    return read.toString();
  }

  public static void main(String[] given) {
    System.out.println(read("list.ldif"));
    System.out.println(read("first.ldif"));
  }
}
JAVA
cat >ask.py <<'PYTHON'
import ldif

for name in ("list.ldif", "first.ldif"):
    with open(name) as file:
        reader = ldif.LDIFRecordList(file)
        reader.parse()
    print("".join(reader.all_records[0][1][name][0].decode() + "|" for name in ("title", "mail")))
PYTHON
mapfile -t seen < <(java -cp /usr/share/java/ldapjdk.jar Ask.java && /usr/bin/python3 ask.py)
echo "LDAPJDK $(dpkg-query -W -f '${Version}' libldap-java), python-ldap $(dpkg-query -W -f '${Version}' python3-ldap) (Debian), seen with $pinned and 3.4.3-2"
asked=('LDAPJDK' 'with a comment before all' 'python-ldap' 'with a comment before all')
for index in "${!asked[@]}"; do echo "${asked[index]}: ${seen[index]}"; done
right='Lead|ada@halden.example|'
[ "$(printf '%s\n' "${seen[@]}")" = $'Lead the list of 2026|ada@halden.exampleuntil 2026|\ncontinuation out of nowhere\n'"$right"$'\n'"$right" ] || {
  echo 'CHANGED: a comment is no part of a value.' >&2
  exit 1
}
