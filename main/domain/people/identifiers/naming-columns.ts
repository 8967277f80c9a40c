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
