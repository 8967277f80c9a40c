import type { ColumnMapping } from '../../../../domain/files/import.ts';
import type { KindDeclaration } from '../../kinds/declaration.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { isSalesNavigator } from './sales-navigator.ts';
import { ofRemarks } from './product-by-rows.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

const longestName = 80;
const wordsAtMost = 8;
/** Of what people have, each thing is somebody else's as well, on the average. */
const repeatedAtLeast = 2;
/** So many people at least have the app by it, and so many have several things. */
const rowsAtLeast = 2;
/** A name of a directory's object: `CN=SG-SalesNav,OU=Groups,DC=halden,DC=example`. */
const distinguished = /^cn=((?:[^,\\]|\\.)+),/iu;

/** What stands in a cell that lists things: parted by semicolons, bars or lines, or else by commas or plus signs. */
export function itemsOf(cell: string): readonly string[] {
  const isOfObjects = /(?:^|[;|\n])\s*cn=/iu.test(cell);
  const parts = cell.split(/[;|\n]/u);
  const items = parts.length > 1 || isOfObjects ? parts : cell.split(/,| \+ /u);
  return items
    .map((item) => item.trim())
    .map((item) => distinguished.exec(item)?.[1] ?? item)
    .filter((item) => item !== '');
}

/**
 * Whether a column lists what each person has, of which Sales Navigator is one thing: some rows have several, the same ones stand in many,
 * and no cell is a sentence.
 */
function listsThings(rows: Rows, at: number): boolean {
  const cells = rows.map((row) => (row.cells[at] ?? '').trim()).filter((cell) => cell !== '');
  if (cells.filter(isSalesNavigator).length < rowsAtLeast) return false;
  const lists = cells.map(itemsOf);
  const items = lists.flat();
  const holders = lists.filter((list) => list.some(isSalesNavigator));
  return (
    holders.length >= rowsAtLeast &&
    lists.filter((list) => list.length > 1).length >= rowsAtLeast &&
    items.length >= new Set(items).size * repeatedAtLeast &&
    items.every((item) => item.length <= longestName && item.split(/\s+/u).length <= wordsAtMost)
  );
}

/** The place of the column that lists what each person has; `undefined` where none does. */
export function listingColumn(header: readonly string[], rows: Rows): number | undefined {
  const at = header.findIndex(
    (name, place) => !ofRemarks.test(foldedPlain(name)) && listsThings(rows, place),
  );
  return at === -1 ? undefined : at;
}

/**
 * Columns of a list of assignees with the one that lists what each person has as that of who has the app ([N106]), where no other says it, and no
 * row is of one application alone.
 */
export function withListing(
  columns: readonly ColumnMapping[],
  { fields }: KindDeclaration,
  rows: Rows,
): readonly ColumnMapping[] {
  const flag = fields.find(({ type }) => type === 'app-flag')?.field;
  if (flag === undefined || columns.some(({ field }) => field === flag)) return columns;
  const application = columns.findIndex(({ field }) => field === 'application');
  const isFree = (at: number): boolean => columns[at]?.field === undefined || at === application;
  const header = columns.map(({ column }, at) => (isFree(at) ? column : ''));
  const place = listingColumn(header, rows);
  if (place === undefined || !isFree(place) || (application !== -1 && application !== place)) return columns;
  return columns.map((one, at) => (at === place ? { column: one.column, field: flag } : one));
}

/** The place of the column that is read as such a list; `undefined` where none is. */
export function listingPlace(columns: readonly ColumnMapping[], rows: Rows): number | undefined {
  if (columns.some(({ field }) => field === 'application')) return undefined;
  const at = columns.findIndex(({ field }) => field === 'hasApp');
  return at !== -1 && listsThings(rows, at) ? at : undefined;
}
