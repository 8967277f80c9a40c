import type { Row } from '../../open/csv-rows.ts';
import { NoPeople } from '../../read/no-people.ts';

/** Without sums, notes and the header once more: what stands there is not what the columns have. */
export function rowsOfPeople(
  header: readonly string[],
  rows: readonly Pick<Row, 'cells'>[],
): readonly Pick<Row, 'cells'>[] {
  const noPeople = new NoPeople(header.map((column) => ({ column, field: undefined })));
  return rows.filter((row) => noPeople.tell(row) === undefined);
}
