import { nobody, type RecordTable } from './record-table.ts';

/**
 * Marks with 1 the records none of whose identifiers stands in any other: each is a person of its own, and nothing can be contested by it.
 * To be made anew where identifiers of records are changed.
 */
export function recordsApart(table: RecordTable): Uint8Array {
  const columns = [table.externalId, table.email, table.alias, table.seatId];
  const standsIn = new Int32Array(table.nodeCount).fill(nobody);
  const isShared = new Uint8Array(table.nodeCount);
  for (const nodes of table.furtherAliases.values()) for (const node of nodes) isShared[node] = 1;
  for (const column of columns) {
    for (let record = 0; record < column.length; record += 1) {
      const node = column[record] ?? nobody;
      if (node === nobody) continue;
      if (standsIn[node] === nobody) standsIn[node] = record;
      else if (standsIn[node] !== record) isShared[node] = 1;
    }
  }
  const apart = new Uint8Array(table.recordCount).fill(1);
  for (const column of columns) {
    for (let record = 0; record < column.length; record += 1) {
      const node = column[record] ?? nobody;
      if (node !== nobody && isShared[node] === 1) apart[record] = 0;
    }
  }
  for (const record of table.furtherAliases.keys()) apart[record] = 0;
  return apart;
}
