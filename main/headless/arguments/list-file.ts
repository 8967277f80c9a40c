import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';

export type PeopleList =
  | { readonly kind: 'list'; readonly identifiers: readonly string[] }
  | { readonly kind: 'refused'; readonly says: string };

/** Columns that tell who somebody is, letters and digits only. */
const known = new Set([
  'email',
  'emailaddress',
  'mail',
  'workemail',
  'invitedemailaddress',
  'username',
  'userprincipalname',
  'login',
  'uniqueuserid',
  'uniqueid',
  'externalid',
  'employeeid',
  'employeenumber',
]);

/** Reads who is meant: one e-mail address or unique id a line, or a CSV with such a column. */
export async function readPeopleList(path: string, name: string): Promise<PeopleList> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const why = error instanceof TypeError ? 'is not UTF-8 text' : 'cannot be read';
    return { kind: 'refused', says: `${name} ${why}. Give a text file with one e-mail address a line.` };
  }
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const identifiers = identifiersIn(data);
  if (identifiers === undefined) {
    return {
      kind: 'refused',
      says: `${name} has several columns, and none of them is called e-mail or unique id. Name the column in its first row.`,
    };
  }
  if (identifiers.length === 0) return { kind: 'refused', says: `${name} names nobody.` };
  return { kind: 'list', identifiers: [...new Set(identifiers)] };
}

/** `undefined` where it cannot be told which column is meant. */
function identifiersIn(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const [header = [], ...rest] = rows;
  const columns = header.flatMap((name, index) => (isKnown(name) ? [index] : []));
  if (columns.length > 0) {
    return rest.flatMap(
      (row) => columns.map((index) => row[index]?.trim() ?? '').find((cell) => cell !== '') ?? [],
    );
  }
  if (rows.some((row) => row.filter((cell) => cell.trim() !== '').length > 1)) return undefined;
  return rows.flatMap((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== ''));
}

function isKnown(name: string): boolean {
  return known.has(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}
