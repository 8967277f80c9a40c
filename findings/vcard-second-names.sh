#!/usr/bin/env bash
# ez-vcard 0.11.2 (Java) and vobject 0.9.6.1 (Python), given the card of somebody with two first names and two nicknames, and told to write it again.
#
# The guess: Anne and Marie, Annie and Ria: the parts of a name may have several values, with commas between them (RFC 2426 §3.1.2), and so has NICKNAME (§3.1.3); what is read is written again.
#
# What they do: to ez-vcard she is Anne, and Marie is gone, though of middle names and titles all are kept. To vobject she is Annie, and Ria is gone, though of first names both are kept. The cards that they write have no more than that. Whoever looks for
# "Marie" or "Ria", as she is called in another list, finds nobody; a card that went through both has lost both.
set -euo pipefail

pinned='0.11.2+dfsg-1'
python='0.9.6.1-2'
if ! dpkg -s libez-vcard-java libvinnie-java python3-vobject >/dev/null 2>&1 || ! command -v javac >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "libez-vcard-java=$pinned" libvinnie-java "python3-vobject=$python" default-jdk-headless >/dev/null
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'FN:Anne Marie Stone' 'N:Stone;Anne,Marie;Bea,Cleo;Dr.,Prof.;' NICKNAME:Annie,Ria END:VCARD >card.vcf
cat >Ask.java <<'JAVA'
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.File;

public class Ask {
  public static void main(String[] given) throws Exception {
    VCard card = Ezvcard.parse(new File("card.vcf")).first();
    System.out.print(Ezvcard.write(card).prodId(false).go());
  }
}
JAVA
jars=$(printf '/usr/share/java/%s.jar:' ez-vcard vinnie)
said() { tr -d '\r' | sed -n 's/^N:\(.*[^;]\);*$/\1/p; s/^NICKNAME://p' | paste -sd'|'; }
java=$(java -cp "$jars" Ask.java | said)
vobject=$(/usr/bin/python3 -c 'import sys, vobject; sys.stdout.write(vobject.readOne(open("card.vcf", newline="").read()).serialize())' | said)
echo "ez-vcard $(dpkg-query -W -f '${Version}' libez-vcard-java), vobject $(dpkg-query -W -f '${Version}' python3-vobject) (Debian), seen with $pinned and $python"
echo "ez-vcard: $java"
echo "vobject: $vobject"
[ "$java/$vobject" = 'Stone;Anne;Bea,Cleo;Dr.,Prof.|Annie,Ria/Stone;Anne,Marie;Bea,Cleo;Dr.,Prof.|Annie' ] || {
  echo 'CHANGED: she has two names of each kind.' >&2
  exit 1
}
