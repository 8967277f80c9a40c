import { emailKey } from '../../../../domain/people/identifiers/identifier.ts';
import { readBoolean, stateOfWord } from '../../../../domain/states/words.ts';
import type { FieldDeclaration, KindDeclaration } from '../../kinds/declaration.ts';
import { looksLikeDay } from '../days/looks-like-day.ts';
import { columnName, foldedPlain } from './column-name.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** The names of columns that a field of a list of people may be read from, by what stands in them. */
export function namesThatFit(
  names: readonly string[],
  { field, type }: FieldDeclaration,
  rows: Rows,
): readonly string[] {
  const isUnfit = noValueOf[field] ?? (type === 'email' ? isNoAddress : undefined);
  const fitting =
    isUnfit === undefined ? names : names.map((name, at) => (holdsOnly(rows, at, isUnfit) ? '' : name));
  if (field !== 'displayName' || !haveOwnAddresses(rows)) return fitting;
  return fitting.map((name, at) => (name !== '' && isSameOfAll(rows, at) ? '' : name));
}

/** Fewer may be called alike by chance. */
const sameAtLeast = 3;

/** Not all are called the same who have addresses of their own: what they share is what they have access to ("Resource name"). */
function haveOwnAddresses(rows: Rows): boolean {
  const columns = rows[0]?.cells ?? [];
  return columns.some(
    (_, at) => new Set(rows.flatMap(({ cells }) => emailKey(cells[at] ?? '') ?? [])).size >= sameAtLeast,
  );
}

function isSameOfAll(rows: Rows, at: number): boolean {
  const value = (rows[0]?.cells[at] ?? '').trim();
  return value !== '' && rows.every(({ cells }) => (cells[at] ?? '').trim() === value);
}

function holdsOnly(rows: Rows, at: number, is: (value: string) => boolean): boolean {
  let isFilled = false;
  for (const { cells } of rows) {
    const value = (cells[at] ?? '').trim();
    if (value === '') continue;
    if (!is(value)) return false;
    isFilled = true;
  }
  return isFilled;
}

/** Nobody is called by a flag, a number, a day or an address ("Employee" with 1 and 0, "User" with addresses, "Given" with days). */
function isNoName(value: string): boolean {
  if (/^\d+$/u.test(value) || readBoolean(value) !== undefined || emailKey(value) !== undefined) return true;
  return /\d/u.test(value) && looksLikeDay(value);
}

/** Ids of systems: Okta's of its users, and those of 32 digits from 0 to f. */
const ofSystem = /^(?:00u[\da-z]{14,20}|[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12})$/iu;

/** Nor is a whole name the number of somebody ("Mitarbeiter" with "E-0101"); a last name by itself may be called so. */
function isNoWholeName(value: string): boolean {
  return /^\p{L}{0,4}[-_.]?\d+$/u.test(value) || ofSystem.test(value) || isNoName(value);
}

const noValueOf: Readonly<Partial<Record<string, (value: string) => boolean>>> = {
  firstName: isNoName,
  lastName: isNoName,
  displayName: isNoWholeName,
};

/**
 * Reads a column as the first name that was taken for the whole one ("Name" beside "Surname"): a last name stands beside it, no first name, and
 * none of its names has the last one within.
 */
export function partNames(rows: Rows, fieldOf: Map<number, string>): void {
  const placeOf = (wanted: string): number | undefined =>
    [...fieldOf].find(([, field]) => field === wanted)?.[0];
  const [whole, last, first] = ['displayName', 'lastName', 'firstName'].map(placeOf);
  if (whole === undefined || last === undefined || first !== undefined) return;
  const both = rows
    .map(({ cells }) => [cells[whole] ?? '', cells[last] ?? ''].map((cell) => cell.trim().toLowerCase()))
    .filter((names) => names.every((name) => name !== ''));
  if (both.length > 0 && both.every(([name = '', surname = '']) => !name.includes(surname)))
    fieldOf.set(whole, 'firstName');
}

const wholeName = /^\p{L}[\p{L}\p{M}.'’-]*,? (?:\p{L}[\p{L}\p{M}.'’-]* ?)+$/u;

/** Reads a column of sign-in names as names where whole names stand in it and no other column has them ("User name"). */
export function namesForLogins(rows: Rows, fieldOf: Map<number, string>): void {
  const at = [...fieldOf].find(([, field]) => field === 'userName')?.[0];
  const hasNames = [...fieldOf.values()].some((field) => field === 'displayName' || field === 'lastName');
  if (at !== undefined && !hasNames && holdsOnly(rows, at, (value) => wholeName.test(value)))
    fieldOf.set(at, 'displayName');
}

/** Words of states are said of several; a few may be of one each. */
const namesAtLeast = 3;

function areNames(rows: Rows, at: number): boolean {
  const values = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((value) => value !== '');
  return (
    values.length >= namesAtLeast &&
    new Set(values).size === values.length &&
    values.every((value) => wholeName.test(value) && stateOfWord(value) === undefined)
  );
}

/** Reads a flag of who left under which whole names stand ("Leaver") as the names, or as none where another column has them. */
export function namesForFlags(
  { fields }: Pick<KindDeclaration, 'fields'>,
  rows: Rows,
  fieldOf: Map<number, string>,
): void {
  const flags = new Set(fields.flatMap(({ field, type }) => (type === 'ended-flag' ? [field] : [])));
  for (const [at, field] of fieldOf) {
    if (!flags.has(field) || !areNames(rows, at)) continue;
    fieldOf.delete(at);
    const hasNames = [...fieldOf.values()].some((other) => other === 'displayName' || other === 'lastName');
    if (!hasNames) fieldOf.set(at, 'displayName');
  }
}

/** "Hosted voice mail", with yes and no; "Email" with what became of it ("Done"). */
function isNoAddress(value: string): boolean {
  return readBoolean(value) !== undefined || doneWord.test(value);
}

const doneWord =
  /^(?:done|ok|okay|open|pending|closed|disabled|deleted|removed|in progress|n\/a|erledigt|offen|fertig|gelöscht|deaktiviert|fait|en cours|supprimé|hecho|pendiente|fatto|feito|klaar)$/iu;

/**
 * Reads a field from the likelier column (`likelier` of its declaration) where it was found in one whose name says less and exactly one likelier
 * one has something in it. `isTold`: the report itself says what the column is.
 */
export function preferLikelier(of: {
  readonly header: readonly string[];
  readonly fields: readonly FieldDeclaration[];
  readonly fieldOf: Map<number, string>;
  readonly isTold: (at: number) => boolean;
  readonly isBlank: (at: number) => boolean;
}): void {
  const { header, fields, fieldOf, isTold, isBlank } = of;
  for (const { field, aliases, form, likelier } of fields) {
    if (likelier === undefined) continue;
    const at = [...fieldOf].find(([, one]) => one === field)?.[0];
    if (at === undefined || isTold(at) || likelier.test(foldedPlain(header[at] ?? ''))) continue;
    const wanted = new Set(aliases.map(columnName));
    const found = header.flatMap((column, other) => {
      const name = foldedPlain(column);
      const isField = wanted.has(columnName(column)) || form?.test(name) === true;
      return !fieldOf.has(other) && isField && likelier.test(name) && !isBlank(other) ? [other] : [];
    });
    if (found.length !== 1 || found[0] === undefined) continue;
    fieldOf.delete(at);
    fieldOf.set(found[0], field);
  }
}
