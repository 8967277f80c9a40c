import type { ColumnMapping } from '../../../../domain/files/import.ts';
import type { KeptRejection } from '../../../../domain/files/rejection.ts';

/** How exports call the column of a group's name. */
const groupHeader =
  /group|grupo|groupe|gruppe|gruppo|groep|grupp|grupa|skupin|csoport|группа|групп|グループ|群组|群組|그룹/iu;

type Rejected = {
  readonly column: string | undefined;
  readonly reason: KeptRejection;
  readonly cells: readonly string[];
};

/** Whether a list has a column that tells groups or names them. */
export function mayNameGroups(columns: readonly ColumnMapping[]): boolean {
  return columns.some(({ column, field }) => field === 'entryType' || groupHeader.test(column));
}

/** Whether a row was rejected for what the column says that parts people from groups. */
export function isGroupEntry(column: string | undefined, columns: readonly ColumnMapping[]): boolean {
  return columns.some((one) => one.field === 'entryType' && one.column === column);
}

/**
 * The group that a rejected row of a list of assignees is of, as it is called there; `undefined` for any other row. Told by the column
 * that parts people from groups, or by a group's name in a row that names nobody.
 */
export function groupOf(
  { column, reason, cells }: Rejected,
  columns: readonly ColumnMapping[],
): string | undefined {
  const cellOf = (at: number): string | undefined => {
    const cell = (cells[at] ?? '').trim();
    return cell === '' ? undefined : cell;
  };
  if (isGroupEntry(column, columns))
    return cellOf(columns.findIndex(({ field }) => field === 'displayName')) ?? '';
  const namesNobody = typeof reason === 'object' && reason.kind === 'nobody';
  return namesNobody ? cellOf(columns.findIndex((one) => groupHeader.test(one.column))) : undefined;
}
