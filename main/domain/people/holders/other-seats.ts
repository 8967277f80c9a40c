import { withoutZeros } from '../identifiers/identifier.ts';
import type { SharedIdentifier } from '../one-file.ts';
import { nobody, type RecordTable } from '../record-table.ts';

/**
 * Finds usage rows whose seat id is not one that their person has now ([HO5]): what was done with another seat says nothing of this one.
 * `reportOf`: the report that a usage row is of. `shared`: seat ids that are nobody's.
 */
export function usageOfOtherSeats(
  table: RecordTable,
  {
    personOfRecord,
    shared,
  }: { readonly personOfRecord: Int32Array; readonly shared: readonly SharedIdentifier[] },
  reportOf: (record: number) => number | undefined,
): readonly number[] {
  const others = usageWithOtherSeatIds(table, personOfRecord, shared);
  return others.length === 0 ? others : withoutOtherNumbering(table, others, reportOf);
}

/** Usage rows with another seat id than their person has now, also those of a report that is numbered by something else. */
export function usageWithOtherSeatIds(
  table: RecordTable,
  personOfRecord: Int32Array,
  shared: readonly SharedIdentifier[],
): readonly number[] {
  const { seatId, sources } = table;
  if (!sources.includes('usage')) return [];
  const isOwn = seatsOfPeople(table, personOfRecord, new Set(shared.map(({ node }) => node)));
  const others: number[] = [];
  for (let record = 0; record < table.recordCount; record += 1) {
    const seat = seatId[record] ?? nobody;
    const person = personOfRecord[record] ?? nobody;
    if (seat === nobody || person === nobody || sources[record] !== 'usage') continue;
    if (isOwn(person, seat) === false) others.push(record);
  }
  return others;
}

/** Whether a seat id is one of a person's of now, zeros in front aside; `undefined` for who has none. */
function seatsOfPeople(
  table: RecordTable,
  personOfRecord: Int32Array,
  shared: ReadonlySet<number>,
): (person: number, seat: number) => boolean | undefined {
  const { seatId, sources, current } = table;
  const people = personOfRecord.reduce((most, person) => Math.max(most, person), nobody) + 1;
  const first = new Int32Array(people).fill(nobody);
  const further = new Map<number, number[]>();
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = personOfRecord[record] ?? nobody;
    const seat = seatId[record] ?? nobody;
    if (person === nobody || seat === nobody || shared.has(seat)) continue;
    if (sources[record] !== 'users' || current[record] !== true) continue;
    if (first[person] === nobody) first[person] = seat;
    else if (first[person] !== seat) further.set(person, [...(further.get(person) ?? []), seat]);
  }
  return (person, seat) => {
    const own = first[person] ?? nobody;
    if (own === nobody) return undefined;
    if (own === seat) return true;
    const number = withoutZeros(table.valueOf(seat));
    return [own, ...(further.get(person) ?? [])].some(
      (one) => one === seat || withoutZeros(table.valueOf(one)) === number,
    );
  };
}

/** So many rows without one seat id that a user list ever had are numbered by something else. */
const otherNumberingFrom = 3;

function withoutOtherNumbering(
  table: RecordTable,
  others: readonly number[],
  reportOf: (record: number) => number | undefined,
): readonly number[] {
  const listed = new Set<number>();
  const { seatId, sources } = table;
  for (let record = 0; record < table.recordCount; record += 1)
    if (sources[record] === 'users') listed.add(seatId[record] ?? nobody);
  const reports = new Map<number | undefined, { rows: number; known: number }>();
  for (let record = 0; record < table.recordCount; record += 1) {
    const seat = seatId[record] ?? nobody;
    if (sources[record] !== 'usage' || seat === nobody) continue;
    const report = reports.get(reportOf(record)) ?? { rows: 0, known: 0 };
    reports.set(reportOf(record), report);
    report.rows += 1;
    if (listed.has(table.former.get(seat) ?? seat)) report.known += 1;
  }
  return others.filter((record) => {
    const { rows, known } = reports.get(reportOf(record)) ?? { rows: 0, known: 0 };
    return known > 0 || rows < otherNumberingFrom;
  });
}
