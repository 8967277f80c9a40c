/** Names of columns that say who somebody is, letters and digits only, in English and German. */
const naming: ReadonlySet<string> = new Set([
  'email',
  'emailaddress',
  'mail',
  'workemail',
  'invitedemailaddress',
  'username',
  'userprincipalname',
  'login',
  'uniqueid',
  'uniqueuserid',
  'externalid',
  'employeeid',
  'employeenumber',
  'adresse',
  'emailadresse',
  'personalnummer',
]);

/** Whether a column of this name has addresses or unique ids of people; as it stands in the file. */
export function namesPeople(column: string): boolean {
  return naming.has(foldedColumn(column));
}

/** Lower case, letters and digits only. */
export function foldedColumn(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Names of columns with whole names, and with their parts, in the same form. */
const wholeNames: ReadonlySet<string> = new Set([
  'name',
  'fullname',
  'displayname',
  'employee',
  'employeename',
  'person',
  'vollstandigername',
  'anzeigename',
  'mitarbeiter',
]);
const givenNames: ReadonlySet<string> = new Set(['firstname', 'givenname', 'preferredfirstname', 'vorname']);
const familyNames: ReadonlySet<string> = new Set([
  'lastname',
  'familyname',
  'preferredlastname',
  'surname',
  'nachname',
  'familienname',
]);

/** How a row of a list calls its person, by the columns whose names say so; `undefined` where none does. */
export function nameReader(
  header: readonly string[],
): ((row: readonly string[]) => string | undefined) | undefined {
  const at = (names: ReadonlySet<string>): number =>
    header.findIndex((column) => names.has(foldedColumn(column)));
  const [whole, given, family] = [at(wholeNames), at(givenNames), at(familyNames)];
  if (whole === -1 && (given === -1 || family === -1)) return undefined;
  return (row) => {
    const cells = whole === -1 ? [row[given], row[family]] : [row[whole]];
    const name = cells
      .map((cell) => cell?.trim() ?? '')
      .join(' ')
      .trim();
    return name === '' ? undefined : name;
  };
}
