import type { ApplicationRows } from '../../../../domain/files/import.ts';
import type { Source } from '../../catalog/source.ts';
import { groupColumns, productColumns } from './group-names.ts';
import { isSalesNavigator, mayBeSalesNavigator } from './sales-navigator.ts';
import { repeatsPeople } from '../things.ts';
import { productByRows } from './product-by-rows.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

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
  const places = groupColumns(header);
  const names = (at: number, is: (name: string) => boolean): boolean =>
    rows.some(({ cells }) => is((cells[at] ?? '').trim()));
  const named =
    places.find((at) => names(at, mayBeSalesNavigator)) ??
    productColumns(header).find((at) => names(at, isSalesNavigator));
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
