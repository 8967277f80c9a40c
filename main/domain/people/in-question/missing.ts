import { listNumbers, nobody, type RecordTable } from '../record-table.ts';
import type { WhoIsWho } from '../who-is-who.ts';

/** Numbers that are read where somebody asks for one. */
export class LazySet {
  readonly #read: () => ReadonlySet<number>;
  #set: ReadonlySet<number> | undefined;

  constructor(read: () => ReadonlySet<number>) {
    this.#read = read;
  }

  has(value: number): boolean {
    this.#set ??= this.#read();
    return this.#set.has(value);
  }
}

/** Of each list of people, the seat holders who would be gone by it; of the user list, who is without a seat by it and was not before. */
export type Missing = ReadonlyMap<number, ReadonlySet<number>>;

export function findMissing(table: RecordTable, who: WhoIsWho, gone: LazySet): Missing {
  const holders = new Uint8Array(who.people);
  const lists = new Set<number>();
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.current[record] !== true) continue;
    if (table.sources[record] === 'users') holders[who.personOfRecord[record] ?? 0] = 1;
    else if (table.sources[record] === 'directory') lists.add(table.lists[record] ?? 0);
  }
  if (lists.size === 0 || !holders.includes(1)) return new Map();
  const here = new Map([...lists].map((list) => [list, new Uint8Array(who.people)]));
  const left = new Map([...lists].map((list) => [list, new Uint8Array(who.people)]));
  const isInStaff = new Uint8Array(who.people);
  const isHereInStaff = new Uint8Array(who.people);
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = who.personOfRecord[record] ?? nobody;
    if (table.sources[record] !== 'directory' || table.current[record] !== true || person === nobody)
      continue;
    if (holders[person] !== 1) continue;
    const list = table.lists[record] ?? 0;
    const isGone = gone.has(record);
    const said = (isGone ? left : here).get(list);
    if (said !== undefined) said[person] = 1;
    if (list === listNumbers.directory) continue;
    isInStaff[person] = 1;
    if (!isGone) isHereInStaff[person] = 1;
  }
  const missing = new Map<number, Set<number>>();
  for (const list of lists) {
    const isMissing = (person: number): boolean => {
      if (holders[person] !== 1 || here.get(list)?.[person] === 1) return false;
      if (list === listNumbers.directory) return isHereInStaff[person] !== 1;
      return left.get(list)?.[person] === 1 || isInStaff[person] !== 1;
    };
    const found = new Set<number>();
    for (let person = 0; person < who.people; person += 1) if (isMissing(person)) found.add(person);
    if (found.size > 0) missing.set(list, found);
  }
  const withoutSeat = missingFromUsers(table, who, gone);
  if (withoutSeat.size > 0) missing.set(listNumbers.users, withoutSeat);
  return missing;
}

/** Who was in the user list and is in it no longer, and has the app by the list of now: what they lack is a seat, unless a row is theirs. */
function missingFromUsers(table: RecordTable, who: WhoIsWho, gone: LazySet): Set<number> {
  const isIn = new Uint8Array(who.people);
  const was = new Set<number>();
  const isAssigned = new Uint8Array(who.people);
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = who.personOfRecord[record] ?? nobody;
    if (person === nobody) continue;
    const isNow = table.current[record] === true;
    if (table.lists[record] === listNumbers.users) {
      if (isNow) isIn[person] = 1;
      else was.add(person);
    } else if (isNow && table.lists[record] === listNumbers.directory && !gone.has(record))
      isAssigned[person] = 1;
  }
  return new Set([...was].filter((person) => isIn[person] === 0 && isAssigned[person] === 1));
}

/** The rows of now, of those lists, that are not for certain of a seat holder by a unique id. */
export function openRows(
  table: RecordTable,
  who: WhoIsWho,
  { gone, lists }: { readonly gone: LazySet; readonly lists: Missing },
): readonly number[] {
  const isOfHolder = new Uint8Array(table.nodeCount);
  for (let record = 0; record < table.recordCount; record += 1) {
    const node = table.externalId[record] ?? nobody;
    if (table.sources[record] === 'users' && table.current[record] === true && node !== nobody)
      isOfHolder[node] = 1;
  }
  for (const { node } of who.shared) isOfHolder[node] = 0;
  const rows: number[] = [];
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.current[record] !== true || table.sources[record] === 'usage') continue;
    if (!lists.has(table.lists[record] ?? 0) || who.personOfRecord[record] === nobody) continue;
    const node = table.externalId[record] ?? nobody;
    if (node !== nobody && isOfHolder[node] === 1) continue;
    if (!gone.has(record)) rows.push(record);
  }
  return rows;
}
