import type { ApplicationRows, ColumnMapping } from '../../../../domain/files/import.ts';
import type { Source } from '../../catalog/source.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { groupColumns, productColumns } from './group-names.ts';
import { isSalesNavigator, mayBeSalesNavigator } from './sales-navigator.ts';
import { repeatsPeople } from '../things.ts';
import { productByRows } from './product-by-rows.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** A column of how somebody was given the app. */
const ofGiving =
  /^(?:scope|(?:assignment|assign|grant|access|provisioning)_(?:type|source|scope|method|via|path|mode|kind)|(?:assigned|granted|given|inherited|provisioned)_(?:via|through|by|from|how|method)(?:_group)?|assigned_by_group|zuweisungs(?:art|typ|quelle|weg)|zugewiesen_(?:uber|durch|via))$/u;
/** What stands there for whoever was given it alone, and not by a group. */
const ofNoGroup =
  /^(?:direct(?:ly)?(?: ?(?:assigned|assignment|access))?|user|individual(?:ly)?|manual(?:ly)?|assigned directly|direkt|direkt zugewiesen|einzeln|directo|diretto|direto|rechtstreeks)$/iu;

/**
 * Whether the groups of a list are how people were given the app, and not what their rows are of: where the app's groups stand beside
 * nothing but blanks and words for whoever was given it alone. `isOfApp`: the list is of the app's assignees, by what is known of it.
 */
function isOfGiving(
  header: readonly string[],
  { rows, at, isOfApp }: { readonly rows: Rows; readonly at: number; readonly isOfApp: boolean },
): boolean {
  const values = rows.map(({ cells }) => (cells[at] ?? '').trim());
  const others = values.filter((value) => !mayBeSalesNavigator(value));
  if (others.length === 0 || !others.every((value) => value === '' || ofNoGroup.test(value))) return false;
  return (
    isOfApp || others.some((value) => value !== '') || header.some((name) => ofGiving.test(foldedPlain(name)))
  );
}

/**
 * The columns of a list of the app's assignees, by its name or by what somebody said, without that of a group which says only how they were given
 * it ([N100]).
 */
export function withoutGiving(columns: readonly ColumnMapping[], rows: Rows): readonly ColumnMapping[] {
  const header = columns.map(({ column }) => column);
  const groups = new Set(groupColumns(header));
  return columns.map(({ column, field }, at) =>
    field === 'application' && groups.has(at) && isOfGiving(header, { rows, at, isOfApp: true })
      ? { column, field: undefined }
      : { column, field },
  );
}

/**
 * The column by whose group a row counts in a list of assignees, as it does by its application; `undefined` where the group is something
 * that people are described by. `person`: the column by which people are told.
 */
export function groupOfRows(
  header: readonly string[],
  {
    source,
    rows,
    person,
  }: { readonly source: Source | undefined; readonly rows: Rows; readonly person: number },
): number | undefined {
  // All rows of a known report of one application's assignees are of it.
  const isOfOne = source?.about === 'assignees';
  const isFree = (at: number): boolean => !isOfGiving(header, { rows, at, isOfApp: isOfOne });
  const places = isOfOne ? [] : groupColumns(header).filter(isFree);
  const names = (at: number, is: (name: string) => boolean): boolean =>
    rows.some(({ cells }) => is((cells[at] ?? '').trim()));
  const named =
    places.find((at) => names(at, mayBeSalesNavigator)) ??
    productColumns(header).find((at) => names(at, isSalesNavigator) && isFree(at));
  if (named !== undefined) return named;
  const product = source === undefined ? productByRows(header, rows) : undefined;
  if (product !== undefined) return product;
  const isOfMembers = source?.about === 'either' || (person !== -1 && repeatsPeople(rows, person));
  return isOfMembers ? places[0] : undefined;
}

/** What says nothing of whom a group has besides those who have the app: words for the app, for a group and for a system of groups. */
const plainWord =
  /^(?:linked|in|linkedin|li|ln|sales|nav|navigator|sales_?nav(?:igator)?|lsn|sn|advanced|plus|core|enterprise|licen[cs]e[sd]?|lic|lizenz(?:en)?|licences?|licencias?|licenze|seats?|users?|benutzer|nutzer|utilisateurs|usuarios|utenti|gebruikers|members?|mitglieder|membres|miembros|group|groups|grp|gruppe|groupe|grupo|gruppo|gg|gl|dg|ug|gu|dl|sg|sec|security|apps?|application|saas|sso|saml|scim|okta|entra|aad|azure|ad|idp|cloud|roles?|prod|production|prd|access|zugriff|zugang|assigned|assignment|zuweisung|tool|crm)$/u;

/** Whether a group is by its name of everybody who has the app, and of nobody else. */
export function isPlainlyOfApp(group: string): boolean {
  const words = group
    .replace(/@.*$/u, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return isSalesNavigator(group) && words.every((word) => plainWord.test(word));
}

/** Whether the products of a list that are Sales Navigator are nothing but its licenses. */
export function areLicensesOfApp(products: readonly ApplicationRows[]): boolean {
  const named = products.filter(({ application }) => isSalesNavigator(application));
  return named.length > 0 && named.every(({ application }) => isPlainlyOfApp(application));
}

/** What the groups of a list say of whom it is: `assignees` where those of one are all who have the app, `likely` where one may be it. */
export function tellByGroups(groups: readonly ApplicationRows[]): 'assignees' | 'likely' | undefined {
  const named = groups.filter(({ application }) => isSalesNavigator(application));
  if (named.length === 1 && named.every(({ application }) => isPlainlyOfApp(application))) return 'assignees';
  return named.length > 0 ? 'likely' : undefined;
}
