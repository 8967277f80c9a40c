import { isNumberedOtherwise } from '../../files/other-numbers.ts';
import { nobody, type RecordTable } from '../record-table.ts';

/** Whether a list has another unique id than before for nearly all whom it has under the same address: its ids tell nobody from anybody. */
export function isRenumbered(table: RecordTable, list: number): boolean {
  const { email, externalId, lists } = table;
  const now = new Map<number, number>();
  const before: number[] = [];
  for (let record = 0; record < table.recordCount; record += 1) {
    const address = email[record] ?? nobody;
    if (lists[record] !== list || address === nobody || externalId[record] === nobody) continue;
    if (table.current[record] === true) now.set(address, externalId[record] ?? nobody);
    else before.push(record);
  }
  return isNumberedOtherwise(
    before.flatMap((record) => {
      const id = now.get(email[record] ?? nobody);
      return id === undefined
        ? []
        : [{ here: table.valueOf(id), known: table.valueOf(externalId[record] ?? nobody) }];
    }),
  );
}
