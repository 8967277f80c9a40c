import type { NameOf, SharedIdentifier } from './one-file.ts';
import { haveNothingInCommon } from './names/other-names.ts';
import { nobody, type RecordTable } from './record-table.ts';

/** Identifiers that reports have beside different people: those of a report in force, and those of reports of before alone. */
export type SharedInReports = {
  readonly shared: readonly SharedIdentifier[];
  readonly before: readonly number[];
};

/**
 * Finds the identifiers that identify nobody because reports have them beside different people ([OF9]): a remark in place of seat ids, a
 * team's mailbox. Rows with another identifier in common are one person's, however often they come. `reportOf`: the report in force
 * that a row is of.
 */
export function findSharedInReports(
  table: RecordTable,
  {
    nameOf,
    reportOf,
  }: { readonly nameOf: NameOf; readonly reportOf: (record: number) => number | undefined },
): SharedInReports {
  const groups = suspectsOf(table);
  if (groups.length === 0) return { shared: [], before: [] };
  const names = nameOf([...new Set(groups.flatMap(({ records }) => records))]);
  const listed = new ListedAddresses(table, groups);
  const shared: SharedIdentifier[] = [];
  const before: number[] = [];
  for (const { node, records } of groups) {
    const rows = records.slice(0, comparedAtMost).map((record) => ({
      record,
      name: names.get(record),
      report: reportOf(record),
      others: table.nodesOf(record).filter((other) => other !== node),
    }));
    const isOfSeveral = rows.some((one, at) =>
      rows.slice(at + 1).some((other) => areDifferent(one, other, listed)),
    );
    if (!isOfSeveral) continue;
    const current = records.filter((record) => table.current[record] === true);
    if (current.length === 0) before.push(node);
    else shared.push({ node, records: current });
  }
  return { shared, before };
}

const comparedAtMost = 100;

/**
 * The usage rows of each identifier that they have beside more than one other; but for addresses and seat ids of the user list, of which
 * rows that are somebody else's were parted before ([HO2], [HO4]).
 */
function suspectsOf(table: RecordTable): readonly SharedIdentifier[] {
  if (!table.sources.includes('usage')) return [];
  const { externalId, email, seatId } = table;
  const isHeld = new Uint8Array(table.nodeCount);
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.sources[record] !== 'users' || table.current[record] !== true) continue;
    for (const node of [email[record] ?? nobody, seatId[record] ?? nobody])
      if (node !== nobody) isHeld[node] = 1;
  }
  const beside = new Int32Array(table.nodeCount).fill(nobody);
  const groups = new Map<number, number[]>();
  const noteBeside = (node: number, other: number): void => {
    if (node === nobody || other === nobody || isHeld[node] === 1) return;
    const known = beside[node] ?? nobody;
    if (known === nobody) beside[node] = other;
    else if (known !== other) groups.set(node, []);
  };
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.sources[record] !== 'usage') continue;
    const [id, address, seat] = [
      externalId[record] ?? nobody,
      email[record] ?? nobody,
      seatId[record] ?? nobody,
    ];
    noteBeside(seat, address === nobody ? id : address);
    noteBeside(address, id === nobody ? seat : id);
    noteBeside(id, address === nobody ? seat : address);
  }
  if (groups.size === 0) return [];
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.sources[record] !== 'usage') continue;
    for (const column of [externalId, email, seatId]) groups.get(column[record] ?? nobody)?.push(record);
  }
  return [...groups].map(([node, records]) => ({ node, records }));
}

type UsageRow = {
  readonly record: number;
  readonly name: string | undefined;
  readonly report: number | undefined;
  /** But for the one that is looked at. */
  readonly others: readonly number[];
};

function areDifferent(one: UsageRow, other: UsageRow, listed: ListedAddresses): boolean {
  if (one.others.length === 0 || other.others.length === 0) return false;
  if (one.others.some((node) => other.others.includes(node))) return false;
  if (one.name !== undefined && one.name === other.name) return false;
  if (one.report !== undefined && one.report === other.report) return true;
  return haveNothingInCommon(one.name, other.name) || listed.areTwo(one.others, other.others);
}

/** In which rows of the user list of now those identifiers stand that stand in reports beside one that is looked at. */
class ListedAddresses {
  readonly #rows = new Map<number, number>();

  constructor(table: RecordTable, groups: readonly SharedIdentifier[]) {
    const wanted = new Set(groups.flatMap(({ records }) => records.flatMap((one) => table.nodesOf(one))));
    for (let record = 0; record < table.recordCount; record += 1) {
      if (table.sources[record] !== 'users' || table.current[record] !== true) continue;
      for (const node of table.nodesOf(record)) if (wanted.has(node)) this.#rows.set(node, record);
    }
  }

  areTwo(one: readonly number[], other: readonly number[]): boolean {
    const rows = [one, other].map((nodes) => nodes.flatMap((node) => this.#rows.get(node) ?? []));
    const [own = [], others = []] = rows;
    return own.length > 0 && others.length > 0 && !own.some((row) => others.includes(row));
  }
}
