import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { applicationColumns } from '../recognize.ts';
import { productByRows } from './product-by-rows.ts';
import { isSalesNavigator, mayBeSalesNavigator } from './sales-navigator.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/**
 * Columns of a list with the one that names Sales Navigator as that of the applications, where several may be and the likeliest by its name
 * does not ("application_name" with "saml2" beside a label).
 */
export function withNamedApplication(
  columns: readonly ColumnMapping[],
  rows: Rows,
): readonly ColumnMapping[] {
  const taken = columns.findIndex(({ field }) => field === 'application');
  const names = (at: number, is: (name: string) => boolean): boolean =>
    rows.some(({ cells }) => is((cells[at] ?? '').trim()));
  if (taken === -1 || names(taken, mayBeSalesNavigator)) return columns;
  const header = columns.map(({ column }) => column);
  const isFree = (at: number): boolean => columns[at]?.field === undefined;
  const named =
    applicationColumns(header).find((at) => isFree(at) && names(at, isSalesNavigator)) ??
    [productByRows(header, rows)].find((at) => at !== undefined && isFree(at));
  if (named === undefined) return columns;
  return columns.map(({ column, field }, at) =>
    at === named ? { column, field: 'application' } : { column, field: at === taken ? undefined : field },
  );
}
