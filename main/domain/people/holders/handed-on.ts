import type { NameOf } from '../one-file.ts';
import { haveNothingInCommon } from '../names/other-names.ts';
import { nobody, type RecordTable } from '../record-table.ts';

/** Whoever has or had an identifier by lists of people: rows that may all be one person's. */
type Holder = {
  readonly rows: readonly number[];
  readonly uniqueIds: ReadonlySet<number>;
  /** Comparable names. */
  readonly names: ReadonlySet<string>;
};

export type HandedOnFacts = {
  /** Identifiers beside which names are not all the same to the letter, at least; others are not looked at for their names. */
  readonly suspects: Iterable<number>;
  readonly nameOf: NameOf;
  /** The first day of the window of a usage row, as `YYYY-MM-DD`. */
  readonly beganOn: (record: number) => string | undefined;
  /** The day on which the file of an import was made, as `YYYY-MM-DD`. */
  readonly madeOn: (importId: number) => string | undefined;
};

/**
 * Parts the rows of whoever had an address or a seat id before from those of whoever has it now ([HO1] to [HO4]): in the rows of before,
 * and in usage rows that are theirs, the identifier becomes one of its own. What may be of either leads to nobody. Answers how many rows
 * were changed.
 */
export function partHandedOn(table: RecordTable, facts: HandedOnFacts): number {
  const suspects = new Set([...facts.suspects, ...besideSeveralUniqueIds(table)]);
  const groups = rowsOf(table, suspects);
  const names = facts.nameOf([
    ...new Set([...groups.values()].flatMap(({ listed, usage }) => [...listed, ...usage])),
  ]);
  let changed = 0;
  const replace = (record: number, node: number, by: number): void => {
    table.replaceIn(record, node, by);
    changed += 1;
  };
  for (const [node, { listed, usage }] of groups) {
    const holders = holdersOf(table, listed, names);
    const [present, ...former] = holders;
    if (present === undefined) continue;
    const nodes = new Map<Holder | string, number>();
    const nodeOf = (whose: Holder | string): number => {
      const own = nodes.get(whose) ?? table.addFormer(node);
      nodes.set(whose, own);
      return own;
    };
    for (const holder of former) for (const record of holder.rows) replace(record, node, nodeOf(holder));
    for (const record of usage) {
      const name = names.get(record);
      const whose = whoseUsage({ table, record, name, holders, facts });
      if (whose === undefined || whose === present) continue;
      replace(
        record,
        node,
        whose === 'either' ? nobody : nodeOf(whose === 'stranger' ? (name ?? '') : whose),
      );
    }
  }
  return changed + partFurtherAddresses(table, facts) + partTornUsage(table, facts);
}

/** Addresses and seat ids that stand beside several unique ids in lists of people, of now and of before. */
function besideSeveralUniqueIds(table: RecordTable): ReadonlySet<number> {
  const found = new Set<number>();
  const first = new Int32Array(table.nodeCount).fill(nobody);
  const { email, seatId, externalId } = table;
  for (let record = 0; record < table.recordCount; record += 1) {
    const uniqueId = externalId[record] ?? nobody;
    if (uniqueId === nobody || table.sources[record] === 'usage') continue;
    for (const node of [email[record] ?? nobody, seatId[record] ?? nobody]) {
      if (node === nobody) continue;
      const known = first[node] ?? nobody;
      if (known === nobody) first[node] = uniqueId;
      else if (known !== uniqueId) found.add(node);
    }
  }
  return found;
}

type RowsOfNode = { readonly listed: number[]; readonly usage: number[] };

function rowsOf(table: RecordTable, nodes: ReadonlySet<number>): ReadonlyMap<number, RowsOfNode> {
  const groups = new Map<number, RowsOfNode>();
  if (nodes.size === 0) return groups;
  const { email, seatId } = table;
  for (let record = 0; record < table.recordCount; record += 1) {
    for (const node of [email[record] ?? nobody, seatId[record] ?? nobody]) {
      if (node === nobody || !nodes.has(node)) continue;
      const rows = groups.get(node) ?? { listed: [], usage: [] };
      groups.set(node, rows);
      (table.sources[record] === 'usage' ? rows.usage : rows.listed).push(record);
    }
  }
  return groups;
}

type Names = ReadonlyMap<number, string | undefined>;

/** Whoever has an identifier now (or had it last) first, then whoever had it before, the latest first. */
function holdersOf(table: RecordTable, listed: readonly number[], names: Names): readonly Holder[] {
  const last = listed.reduce((latest, record) => Math.max(latest, table.endedBy(record)), 0);
  const holders = [
    holderOf(
      table,
      listed.filter((record) => table.endedBy(record) === last),
      names,
    ),
  ];
  const before = listed
    .filter((record) => table.endedBy(record) !== last)
    .toSorted((one, other) => table.endedBy(other) - table.endedBy(one) || one - other);
  for (const record of before) {
    const row = holderOf(table, [record], names);
    const at = holders.findIndex((holder) => mayBeOne(row, holder));
    const holder = holders[at];
    if (holder === undefined) holders.push(row);
    else holders[at] = holderOf(table, [...holder.rows, record], names);
  }
  return listed.length === 0 ? [] : holders;
}

function holderOf(table: RecordTable, rows: readonly number[], names: Names): Holder {
  return {
    rows,
    uniqueIds: new Set(
      rows.map((record) => table.externalId[record] ?? nobody).filter((id) => id !== nobody),
    ),
    names: new Set(rows.flatMap((record) => names.get(record) ?? [])),
  };
}

/** [HO1] */
function mayBeOne(row: Holder, holder: Holder): boolean {
  if ([...row.names].some((name) => holder.names.has(name))) return true;
  if (row.uniqueIds.size > 0 && holder.uniqueIds.size > 0)
    return [...row.uniqueIds].some((id) => holder.uniqueIds.has(id));
  return ![...row.names].some((name) => isAgainst(name, holder));
}

function isAgainst(name: string, { names }: Holder): boolean {
  return names.size > 0 && [...names].every((other) => haveNothingInCommon(name, other));
}

/** [HO2] and [HO3]: `stranger`: of somebody whom no list has beside the identifier. */
function whoseUsage({
  table,
  record,
  name,
  holders,
  facts,
}: {
  readonly table: RecordTable;
  readonly record: number;
  readonly name: string | undefined;
  readonly holders: readonly Holder[];
  readonly facts: HandedOnFacts;
}): Holder | 'stranger' | 'either' | undefined {
  const [present, ...former] = holders;
  if (present === undefined) return undefined;
  const uniqueId = table.externalId[record] ?? nobody;
  if (uniqueId !== nobody)
    return present.uniqueIds.has(uniqueId)
      ? present
      : (former.find(({ uniqueIds }) => uniqueIds.has(uniqueId)) ?? present);
  if (name !== undefined) {
    const exact = holders.find(({ names }) => names.has(name));
    if (exact !== undefined) return exact;
    const alike = holders.filter((holder) => holder.names.size > 0 && !isAgainst(name, holder));
    if (alike.length === 1) return alike[0];
    if (alike.length === 0 && present.names.size > 0) return 'stranger';
  }
  if (former.length === 0) return present;
  const began = facts.beganOn(record);
  const since = firstDayOf(table, present, facts);
  return began !== undefined && since !== undefined && began >= since ? present : 'either';
}

function firstDayOf(table: RecordTable, { rows }: Holder, { madeOn }: HandedOnFacts): string | undefined {
  const days = rows.flatMap((record) => madeOn(table.broughtBy(record)) ?? []);
  return days.toSorted()[0];
}

/** [HO7]: further addresses of a row that are somebody else's: of another name as their own, or of two rows of one list. */
function partFurtherAddresses(table: RecordTable, facts: HandedOnFacts): number {
  const { email, lists, current, furtherAliases } = table;
  if (furtherAliases.size === 0) return 0;
  const rowsWith = new Map<number, number[]>();
  for (const [record, further] of furtherAliases)
    if (current[record] === true)
      for (const node of further) rowsWith.set(node, [...(rowsWith.get(node) ?? []), record]);
  const owners = new Map<number, number[]>();
  for (let record = 0; record < table.recordCount; record += 1) {
    const node = email[record] ?? nobody;
    if (table.sources[record] === 'usage' || current[record] !== true || !rowsWith.has(node)) continue;
    owners.set(node, [...(owners.get(node) ?? []), record]);
  }
  const asked = [...owners].flatMap(([node, rows]) => [...rows, ...(rowsWith.get(node) ?? [])]);
  const names = facts.nameOf([...new Set(asked)]);
  let parted = 0;
  for (const [node, rows] of rowsWith) {
    const owner = holderOf(table, owners.get(node) ?? [], names);
    for (const record of rows) {
      const isDoubled = rows.some(
        (other) => other !== record && lists[other] === lists[record] && email[other] !== email[record],
      );
      const name = names.get(record);
      if (!isDoubled && (name === undefined || !isAgainst(name, owner))) continue;
      table.replaceIn(record, node, nobody);
      parted += 1;
    }
  }
  return parted;
}

/** [HO4]: usage rows whose address is one person's of now and whose seat id is another's bring the two not together. */
function partTornUsage(table: RecordTable, facts: HandedOnFacts): number {
  const torn = tornUsage(table);
  if (torn.length === 0) return 0;
  const names = facts.nameOf([
    ...new Set(torn.flatMap(({ record, byAddress, bySeat }) => [record, byAddress, bySeat])),
  ]);
  for (const { record, byAddress, bySeat } of torn) {
    const name = names.get(record);
    const isOfAddress = name !== undefined && name === names.get(byAddress);
    const isOfSeat = name !== undefined && name === names.get(bySeat);
    if (!isOfAddress || isOfSeat) table.replaceIn(record, table.email[record] ?? nobody, nobody);
    if (!isOfSeat || isOfAddress) table.replaceIn(record, table.seatId[record] ?? nobody, nobody);
  }
  return torn.length;
}

type Torn = { readonly record: number; readonly byAddress: number; readonly bySeat: number };

function tornUsage(table: RecordTable): readonly Torn[] {
  const { email, seatId, externalId } = table;
  if (!table.sources.includes('usage')) return [];
  const rowOf = new Int32Array(table.nodeCount).fill(nobody);
  const together = new Set<string>();
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.sources[record] !== 'users' || table.current[record] !== true) continue;
    const [address, seat] = [email[record] ?? nobody, seatId[record] ?? nobody];
    if (address === nobody || seat === nobody) continue;
    // Who has two seats stands in two rows.
    if ((rowOf[address] ?? nobody) !== nobody || (rowOf[seat] ?? nobody) !== nobody)
      together.add(`${String(address)} ${String(seat)}`);
    if (rowOf[address] === nobody) rowOf[address] = record;
    if (rowOf[seat] === nobody) rowOf[seat] = record;
  }
  const torn: Torn[] = [];
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.sources[record] !== 'usage' || (externalId[record] ?? nobody) !== nobody) continue;
    const [address, seat] = [email[record] ?? nobody, seatId[record] ?? nobody];
    if (address === nobody || seat === nobody) continue;
    const [byAddress, bySeat] = [rowOf[address] ?? nobody, rowOf[seat] ?? nobody];
    if (byAddress === nobody || bySeat === nobody || byAddress === bySeat) continue;
    if (together.has(`${String(address)} ${String(seat)}`)) continue;
    const ids = [externalId[byAddress] ?? nobody, externalId[bySeat] ?? nobody];
    // With a unique id each it is a conflict that is said at both.
    if (ids.includes(nobody)) torn.push({ record, byAddress, bySeat });
  }
  return torn;
}
