import type { ImportId } from '../../../domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import {
  bulkInserter,
  countedKey,
  currentRecordFinder,
  countCurrentRecords,
  countLeft,
  currentRecordIds,
  hasCurrentRecords,
  recordEnder,
  recordInserter,
  type CellValue,
  type CurrentRecord,
  type RecordScope,
} from '../../database/records.ts';
import type { Overlap, Returns } from '../../../domain/files/import-alarm.ts';
import { areOnePersons, type PersonRow } from '../../../domain/people/further-part.ts';
import { personStates, worksOf, type WorksState } from '../../../domain/states/state.ts';
import { Came, compareEarlier } from './overlap.ts';
import { namingColumns, placesOf, rowReader } from './person-rows.ts';
import { IdMarks } from '../stage/id-marks.ts';
import type { ReadRecord } from '../read/record.ts';
import { SeenTexts } from '../read/seen-texts.ts';

const endedAtOnce = 1000;

/** Where a merge writes; without it, it only counts. */
export type MergeTarget = { readonly database: WritableDatabase; readonly importId: ImportId };

export type MergeCounts = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
};

export type MergeEnd = {
  readonly counts: MergeCounts;
  readonly overlap: Overlap;
  readonly returns: Returns;
  /** Records that were ended, in the order of their ids. */
  readonly ended: readonly number[];
};

/**
 * Lays the rows of a file over the current records of its series: the same content stays, other content ends the old
 * record and begins a new one, and what the file does not have ends too. With no target it writes nothing and counts the same.
 */
export class Merge {
  readonly #database: ReadableDatabase;
  readonly #scope: RecordScope;
  readonly #target: MergeTarget | undefined;
  readonly #find: ((key: string) => readonly CurrentRecord[]) | undefined;
  readonly #insert: ReturnType<typeof recordInserter> | undefined;
  readonly #insertAll: ReturnType<typeof bulkInserter> | undefined;
  readonly #end: ReturnType<typeof recordEnder> | undefined;
  readonly #naming: readonly number[];
  readonly #rowOf: (key: string, values: readonly CellValue[]) => PersonRow;
  readonly #came: Came;
  readonly #claimed = new IdMarks();
  readonly #seenKeys = new SeenTexts();
  /** Counters in use, of keys that came more than once. */
  readonly #counters = new Map<string, Set<number>>();
  /** Ended together at the end: until then every earlier record can still be found, so no counter is given twice. */
  readonly #ended: number[] = [];
  /** Of those, the ones whose successor under their key is another person's. */
  readonly #replacedByOthers = new Set<number>();
  #claimedCount = 0;
  #back = 0;
  #went = 0;
  #added = 0;
  #changed = 0;
  #unchanged = 0;

  constructor(database: ReadableDatabase, scope: RecordScope, target: MergeTarget | undefined) {
    this.#database = database;
    this.#scope = scope;
    this.#target = target;
    this.#came = new Came(scope.table);
    this.#naming = placesOf(scope.table, namingColumns);
    this.#rowOf = rowReader(scope.table);
    if (hasCurrentRecords(database, scope))
      this.#find = currentRecordFinder(database, scope, target?.importId);
    if (target !== undefined) {
      this.#insert = recordInserter(target.database, scope, target.importId);
      this.#insertAll = bulkInserter(target.database, scope, target.importId);
      this.#end = recordEnder(target.database, scope, target.importId);
    }
  }

  /** Whether there is nothing that rows could be compared with. */
  get isFirst(): boolean {
    return this.#find === undefined;
  }

  /** A row that is known to be unchanged. */
  keep(id: number): void {
    this.#claim(id);
    this.#unchanged += 1;
  }

  /** Rows for an empty series; answers with the id of the first. */
  addAll(rows: number, bulk: Uint8Array): number {
    this.#added += rows;
    return this.#insertAll?.(bulk) ?? 0;
  }

  /** Takes one row; answers with the id of its record, 0 where nothing is written. */
  take(record: ReadRecord): number {
    const doubled = this.#seenKeys.add(record.key);
    const candidates = this.#find?.(record.key) ?? [];
    const free = candidates.filter((candidate) => !this.#claimed.has(candidate.id));
    const same = free.find((candidate) => sameValues(candidate.values, record.values));
    if (same !== undefined) {
      this.keep(same.id);
      return same.id;
    }
    const kept = free.find(
      ({ values }) =>
        this.#hasSameName(record.values, values) ||
        areOnePersons(this.#rowOf(record.key, record.values), this.#rowOf(record.key, values)),
    );
    const before = kept ?? free[0];
    if (before === undefined) {
      this.#added += 1;
      this.#came.add(record.key, record.values);
      const isAlone = !doubled && candidates.length === 0;
      return (
        this.#insert?.({ ...record, key: isAlone ? record.key : this.#freeKey(record.key, candidates) }) ?? 0
      );
    }
    this.#claim(before.id);
    this.#changed += 1;
    if (kept === undefined) this.#replacedByOthers.add(before.id);
    else this.#countTurns(this.#worksBy(kept.values), this.#worksBy(record.values));
    if (this.#target !== undefined) this.#ended.push(before.id);
    return this.#insert?.({ ...record, key: before.key }) ?? 0;
  }

  /**
   * Ends what the file does not have, unless `staysWhole` says of the overlap that it is to stay, and then no row of somebody else under one
   * key either ([Q7]); answers with the counts.
   */
  finish(staysWhole: (overlap: Overlap) => boolean): MergeEnd {
    const gone: number[] = [];
    const earlier = this.#find === undefined ? 0 : this.#countEarlier();
    if (this.#claimedCount < earlier) {
      for (const id of currentRecordIds(this.#database, this.#scope, this.#target?.importId)) {
        if (!this.#claimed.has(id)) gone.push(id);
      }
    }
    const overlap = compareEarlier(
      { database: this.#database, scope: this.#scope, running: this.#target?.importId },
      { earlier, gone, came: this.#came },
    );
    const returns = {
      back: this.#back,
      went: this.#went,
      left: this.#back === 0 ? 0 : countLeft(this.#database, this.#scope, this.#target?.importId),
    };
    const isWhole = staysWhole(overlap);
    const missing = isWhole ? [] : gone;
    const beside = isWhole ? this.#replacedByOthers : new Set<number>();
    const ended = [...missing, ...this.#ended.filter((id) => !beside.has(id))].toSorted((a, b) => a - b);
    this.#endAll(ended);
    // Rows of the same people under other keys, as in a report with other columns: they changed, and nobody came or went.
    const moved = missing.length === 0 ? 0 : Math.min(gone.length - overlap.gone, this.#added);
    const counts = {
      added: this.#added + beside.size - moved,
      changed: this.#changed - beside.size + moved,
      unchanged: this.#unchanged,
      missing: missing.length - moved,
    };
    return { counts, overlap, returns, ended };
  }

  #countEarlier(): number {
    const written = this.#target === undefined ? 0 : this.#added + this.#changed;
    return countCurrentRecords(this.#database, this.#scope) - written;
  }

  /** Most rows that changed have the name that they had, which is sooner seen than whose they are. */
  #hasSameName(one: readonly CellValue[], other: readonly CellValue[]): boolean {
    return this.#naming.some((at) => one[at] !== null) && this.#naming.every((at) => one[at] === other[at]);
  }

  #countTurns(before: WorksState, now: WorksState): void {
    if (before === 'left' && now === 'yes') this.#back += 1;
    if (before === 'yes' && now === 'left') this.#went += 1;
  }

  #worksBy(values: readonly CellValue[]): WorksState {
    const state = values[placesOf(this.#scope.table, ['state'])[0] ?? -1];
    return worksOf(personStates.find((one) => one === state));
  }

  #claim(id: number): void {
    this.#claimed.mark(id);
    this.#claimedCount += 1;
  }

  #endAll(ids: readonly number[]): void {
    for (let from = 0; from < ids.length; from += endedAtOnce)
      this.#end?.(ids.slice(from, from + endedAtOnce));
  }

  #freeKey(key: string, candidates: readonly CurrentRecord[]): string {
    let used = this.#counters.get(key);
    if (used === undefined) {
      used = new Set([
        1,
        ...candidates.map((candidate) => Number(candidate.key.slice(key.length + 1) || '1')),
      ]);
      this.#counters.set(key, used);
    }
    let counter = 2;
    while (used.has(counter)) counter += 1;
    used.add(counter);
    return countedKey(key, counter);
  }
}

function sameValues(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return one.every((value, index) => value === other[index]);
}
