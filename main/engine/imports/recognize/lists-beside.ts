import { emailKey } from '../../../domain/people/identifiers/identifier.ts';
import { namesOthers } from './columns/address-column.ts';
import { foldedPlain } from './columns/column-name.ts';

type Rows = readonly { readonly cells: readonly string[] }[];
type Column = { readonly at: number; readonly name: string; readonly cells: readonly string[] };

/**
 * The first columns of two lists of people that stand beside each other, a blank column between them ([T10]): each has addresses, of other
 * people than the other. `undefined` where it is one list.
 */
export function listsBeside(header: readonly string[], rows: Rows): readonly [string, string] | undefined {
  const columns = header.map((name, at): Column => {
    const cells = rows.map((row) => (row.cells[at] ?? '').trim());
    return { at, name: name.trim(), cells };
  });
  const gaps = columns.filter(({ name, cells }) => name === '' && cells.every((cell) => cell === ''));
  for (const { at } of gaps) {
    const [left, right] = [columns.slice(0, at), columns.slice(at + 1)];
    const [first, second] = [left, right].map((side) => side.find(({ name }) => name !== '')?.name);
    if (first === undefined || second === undefined) continue;
    const [ours, theirs] = [left, right].map(addressesOf);
    if (ours !== undefined && theirs !== undefined && ![...theirs].some((one) => ours.has(one)))
      return [first, second];
  }
  return undefined;
}

const addressesAtLeast = 2;

/** Of the first column of these in which nothing but people's own addresses stand, each once. */
function addressesOf(columns: readonly Column[]): ReadonlySet<string> | undefined {
  for (const { name, cells } of columns) {
    const filled = cells.filter((cell) => cell !== '');
    const addresses = new Set(filled.flatMap((cell) => emailKey(cell) ?? []));
    if (namesOthers(foldedPlain(name)) || addresses.size < addressesAtLeast) continue;
    if (addresses.size === filled.length) return addresses;
  }
  return undefined;
}
