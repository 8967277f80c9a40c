import { nobody, type RecordTable } from '../record-table.ts';
import { rowsOfAnother } from './holders-of-an-id.ts';

export type RecycledFacts = {
  /** Unique ids of which somebody said that two people had them, one after the other. */
  readonly ids: ReadonlySet<number>;
  readonly nameOf: (records: readonly number[]) => ReadonlyMap<number, string | undefined>;
  /** Whether somebody said of these two names, beside this id, that they are two people's. */
  readonly areTwo: (id: number, one: string, other: string) => boolean;
  /** The first day of the window of a usage row, as `YYYY-MM-DD`. */
  readonly beganOn: (record: number) => string | undefined;
  /** The day on which the file of an import was made, as `YYYY-MM-DD`. */
  readonly madeOn: (importId: number) => string | undefined;
};

/**
 * Parts the rows of whoever had a unique id before from those of whoever has it now, where somebody said that they are two ([NN11]): in the
 * rows of before, and in usage rows that are theirs by name, address or seat id, it becomes one of its own. A usage row without these that
 * began before the present one came leads to nobody by it. Answers how many rows were changed.
 */
export function partRecycledIds(table: RecordTable, facts: RecycledFacts): number {
  let changed = 0;
  for (const [node, { listed, usage }] of rowsOf(table, facts.ids)) {
    const names = facts.nameOf([...listed, ...usage]);
    const rows = listed.map((record) => ({
      record,
      isCurrent: table.current[record] === true,
      name: names.get(record),
      email: valueIn(table, table.email[record]),
      seatId: valueIn(table, table.seatId[record]),
    }));
    const past = rowsOfAnother(rows);
    const present = rows.filter((row) => !past.includes(row));
    const isSaid = past.some(({ name }) =>
      present.some((one) => facts.areTwo(node, name ?? '', one.name ?? '')),
    );
    if (!isSaid) continue;
    const former = table.addFormer(node);
    for (const { record } of past) table.replaceIn(record, node, former);
    const since = present.flatMap(({ record }) => facts.madeOn(table.broughtBy(record)) ?? []).toSorted()[0];
    for (const record of usage) {
      const isOf = (holder: typeof rows): boolean =>
        holder.some(
          (row) =>
            row.name === names.get(record) ||
            isShared(table.email, row.record, record) ||
            isShared(table.seatId, row.record, record),
        );
      const began = facts.beganOn(record);
      const isPresent = isOf(present) || (began !== undefined && since !== undefined && began >= since);
      if (isPresent) continue;
      table.replaceIn(record, node, isOf([...past]) ? former : nobody);
      changed += 1;
    }
    changed += past.length;
  }
  return changed;
}

function isShared(column: Int32Array, one: number, other: number): boolean {
  return column[one] !== nobody && column[one] === column[other];
}

function valueIn(table: RecordTable, node: number | undefined): string | undefined {
  return node === undefined || node === nobody ? undefined : table.valueOf(node);
}

type RowsOfId = { readonly listed: number[]; readonly usage: number[] };

function rowsOf(table: RecordTable, ids: ReadonlySet<number>): ReadonlyMap<number, RowsOfId> {
  const groups = new Map<number, RowsOfId>();
  if (ids.size === 0) return groups;
  table.externalId.forEach((node, record) => {
    if (!ids.has(node)) return;
    const rows = groups.get(node) ?? { listed: [], usage: [] };
    groups.set(node, rows);
    (table.sources[record] === 'usage' ? rows.usage : rows.listed).push(record);
  });
  return groups;
}
