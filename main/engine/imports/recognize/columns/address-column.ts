import { emailKey } from '../../../../domain/people/identifiers/identifier.ts';
import { groupColumns } from '../apps/group-names.ts';
import { isSalesNavigator } from '../apps/sales-navigator.ts';
import { applicationColumns } from '../recognize.ts';
import { foldedPlain } from './column-name.ts';

/** Of other people, at home, or of something else than a person. */
const elsewhere =
  /priv|person(?!$)|pesso|particular|home|second|altern|backup|recover|manager|superv|vorgesetz|approv|report|boss|chef|lead|sponsor|owner|creat|modif|updat|invit|assigned_by|_by$|parent|customer|client|contact|group|team|shared|forward|reply/u;

/** Whether a column's addresses are of other people, at home, or of something else. */
export function namesOthers(name: string): boolean {
  return elsewhere.test(name);
}

/** "Ada Stone <ada@halden.example>", as mail programs write somebody: the name stands in front of the address. */
const withName = /^[^<>@]+<[^<>\s@]+@[^<>\s@]+>$/u;

type Rows = readonly { readonly cells: readonly string[] }[];

/**
 * Rows of Sales Navigator, where a list is of several applications or groups: what stands in those of others is of those. Where none is named
 * so, those of one group.
 */
function rowsOfOne(header: readonly string[], rows: Rows): Rows {
  const groups = groupColumns(header);
  const places = [...applicationColumns(header), ...groups];
  const ours = rows.filter(({ cells }) => places.some((at) => isSalesNavigator(cells[at] ?? '')));
  if (ours.length > 0) return ours;
  const [at] = groups;
  return at === undefined ? rows : rows.filter(({ cells }) => cells[at] === rows[0]?.cells[at]);
}

/**
 * The one column without a known name in which nothing but e-mail addresses stand; `undefined` where there is none, or more than one that
 * may be of the person and they do not have the same. `known`: places of columns that are read as something already; names with an address behind them are read as addresses.
 */
export function findAddressColumn(
  header: readonly string[],
  rows: Rows,
  known: ReadonlySet<number>,
): number | undefined {
  const ours = rowsOfOne(header, rows);
  const found = header.flatMap((name, at) => {
    if (namesOthers(foldedPlain(name))) return [];
    const values = ours.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
    if (known.has(at) && !values.every((value) => withName.test(value))) return [];
    // In a column of the person's own address no two rows have one.
    const isOwn = new Set(values).size === values.length;
    return values.length > 0 &&
      isOwn &&
      values.every((value) => emailKey(value) !== undefined && !value.includes(':'))
      ? [at]
      : [];
  });
  const [first, ...others] = found;
  return others.every((at) => areAlike(ours, at, first ?? at)) ? first : undefined;
}

/** Whether two columns have the same addresses, as where somebody signs in by their own, blanks aside. */
function areAlike(rows: Rows, one: number, other: number): boolean {
  return rows.every(({ cells }) => {
    const [address, further] = [one, other].map((at) => (cells[at] ?? '').trim());
    return address === '' || emailKey(address ?? '') === emailKey(further ?? '');
  });
}
