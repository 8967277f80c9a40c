#!/usr/bin/env bash
# The Serializer of Symfony 5.4.53 (PHP), asked by its CsvEncoder to read lists of people: one has an empty line between two teams, one a column "Emp.No" beside one "Emp", and one a row that is shorter than the head.
#
# The guess: two people; the number under "Emp.No" and the name under "Emp", as the file has them, or nested without a loss; an empty cell where a row is short.
#
# What it does: the empty line is a person whose name is null. "Emp.No" is put into "Emp" and is gone when "Emp" comes, and nothing is said; alone it is Emp, with No in it. A short row has no such part at all: of Ada it is not unknown how many seats she has, there is no such question.
set -euo pipefail

pinned='5.4.53+dfsg-0+deb12u1'
if ! dpkg -s php-symfony-serializer >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends php-cli "php-symfony-serializer=$pinned" >/dev/null
fi
seen=$(
  php -d error_reporting=0 <<'PHP'
<?php
require_once '/usr/share/php/Symfony/Component/Serializer/autoload.php';
$encoder = new Symfony\Component\Serializer\Encoder\CsvEncoder();
$lists = ["name,seats\nAda,1\nBen,2\n", "name,seats\nAda,1\n\nBen,2\n", "Emp.No,Emp\n7,Ada\n", "Emp.No,Seats\n7,1\n", "name,team,seats\nAda,Sales\nBen,Sales,3\n"];
foreach ($lists as $list) {
  try {
    echo json_encode($encoder->decode($list, 'csv')), "\n";
  } catch (Throwable $error) {
    echo "error\n";
  }
}
PHP
)
echo "Serializer of Symfony $(dpkg-query -W -f '${Version}' php-symfony-serializer) (Debian), seen with $pinned"
echo "$seen"
[ "$(echo "$seen" | paste -sd'|')" = '[{"name":"Ada","seats":"1"},{"name":"Ben","seats":"2"}]|[{"name":"Ada","seats":"1"},{"name":null},{"name":"Ben","seats":"2"}]|[{"Emp":"Ada"}]|[{"Emp":{"No":"7"},"Seats":"1"}]|[{"name":"Ada","team":"Sales"},{"name":"Ben","team":"Sales","seats":"3"}]' ] || {
  echo 'CHANGED: an empty line is nobody.' >&2
  exit 1
}
