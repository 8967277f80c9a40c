import { longestRow, parseRows, type Row } from '../open/csv-rows.ts';
import { countedKey } from '../../database/records.ts';
import { openBytes } from '../open/byte-source.ts';
import type { HeldRows } from '../open/held-rows.ts';
import { digestWords, RowDigest } from '../stage/digest.ts';
import { AlikeCodes } from './alike-codes.ts';
import { JsonbRows } from './jsonb-rows.ts';
import { kindDeclarations } from '../kinds/all.ts';
import { withMornings } from '../recognize/days/evening-days.ts';
import { LeftRows } from './left-rows.ts';
import { NoPeople } from './no-people.ts';
import { PlainRows } from '../open/plain/plain-rows.ts';
import type { ListSummary } from './lists/list-rows.ts';
import { RecordReader } from './read-record.ts';
import type { ReadRecord, RejectedWithCells } from './record.ts';
import { type FileSummary, Remarks } from '../stage/remarks.ts';
import { RowScanner } from '../open/plain/row-scanner.ts';
import { countBytes, textChunks } from '../open/text/text-chunks.ts';
import { rowTooLarge, unclosedQuote } from '../open/row-refusals.ts';
import type { ReadJob } from './read-job.ts';

const batchRows = 1000;

/** So many rows tell how long the others are, and what stands in them, about. */
const telling = 500;

/** Rows of one identifier: beyond that it identifies nobody. */
const alikeAtMost = 100;

/** Some rows of the file, in its order; rows that a digest knows come first. */
export type ReadBatch = {
  readonly read: number;
  readonly blank: number;
  readonly rejected: readonly RejectedWithCells[];
  /** Hash (two words) and known record (0: new or changed) of every accepted row. */
  readonly hashes: Int32Array<ArrayBuffer>;
  readonly records: readonly ReadRecord[];
  readonly bulk: Uint8Array<ArrayBuffer> | undefined;
  /** Of a user list in bulk whose rows are in no doubt so far: a byte for each row, as `AlikeCodes` has it. */
  readonly alike: Uint8Array<ArrayBuffer> | undefined;
  /** Of the file, from the beginning to here. */
  readonly bytesDone: number;
  /** Rows of it that a digest knew, and that were not looked at. */
  readonly known: number;
  /** With the last batch: what all rows have shown. */
  readonly summary: (FileSummary & { readonly list: ListSummary | undefined }) | undefined;
};

/**
 * Reads every row of a file: a scanner where it is well formed, the general parser from the first row on that is not. Throws
 * `RowRefused`: `unclosed-quote`, `row-too-large`. `spareMemory` answers with memory of batches that are done with.
 */
export function* readBatches(
  job: ReadJob,
  spareMemory: () => ArrayBuffer | undefined = () => undefined,
): Generator<ReadBatch, void, undefined> {
  const collector = new Collector(job, spareMemory);
  if (job.rows !== undefined) yield* held(job, job.rows, collector);
  else if (job.shape.lineBreak === '\n') yield* scanned(job, collector);
  else yield* parsed({ job, collector, from: { position: job.encoding.bomBytes, line: 1 } });
  yield collector.take(true);
}

/** Rows of a sheet have no bytes of their own: how far they are is a share of the file. */
function* held(job: ReadJob, rows: HeldRows, collector: Collector): Generator<ReadBatch, void, undefined> {
  let seen = 0;
  for (const row of rows.from(job.dataLine)) {
    collector.see(row, 0, 0);
    seen += 1;
    collector.bytesDone = ((job.bytes ?? 0) * Math.min(seen, rows.count)) / rows.count;
    if (collector.isFull) yield collector.take(false);
  }
}

function* scanned(job: ReadJob, collector: Collector): Generator<ReadBatch, void, undefined> {
  const source = openBytes(job.descriptor, job.encoding);
  const scanner = new RowScanner(source, job.shape.delimiter, job.seed);
  const digest =
    job.digest === undefined || source.firstByte === undefined ? undefined : new RowDigest(job.digest);
  const left = new LeftRows();
  for (let result = scanner.next(); result !== 'end'; result = scanner.next()) {
    if (result === 'unclosed') throw unclosedQuote(scanner.line);
    if (result === 'too-large') throw rowTooLarge(scanner.line, longestRow);
    if (result === 'malformed') {
      yield* collectLeft(left, job, collector);
      const position = source.firstByte;
      const from =
        position === undefined
          ? { position: job.encoding.bomBytes, line: 1, firstLine: scanner.line }
          : { position: position + scanner.offset, line: scanner.line };
      yield* parsed({ job, collector, from });
      return;
    }
    if (scanner.line < job.dataLine) continue;
    collector.bytesDone = scanner.offset + scanner.length;
    const record = digest?.claim(scanner.hashLow, scanner.hashHigh) ?? 0;
    if (record !== 0) {
      collector.seeKnown(scanner.hashLow, scanner.hashHigh, record);
      left.known += 1;
    } else if (digest !== undefined) left.add(scanner);
    else collector.seeScanned(scanner);
    if (collector.isFull) yield collector.take(false);
  }
  yield* collectLeft(left, job, collector);
}

/** Rows that no digest knows: they come after those that it knew, and how far they are is a share of all. */
function* collectLeft(
  left: LeftRows,
  job: ReadJob,
  collector: Collector,
): Generator<ReadBatch, void, undefined> {
  const offsets = left.offsets();
  const all = left.known + left.kept.length + offsets.length;
  const until = collector.bytesDone;
  let seen = left.known;
  for (const { row, low, high } of left.kept) {
    collector.see(row, low, high);
    seen += 1;
    collector.bytesDone = (until * seen) / all;
    if (collector.isFull) yield collector.take(false);
  }
  const source = openBytes(job.descriptor, job.encoding);
  const scanner = new RowScanner(source, job.shape.delimiter, job.seed);
  for (const offset of offsets) {
    do scanner.next();
    while (scanner.offset < offset);
    collector.seeScanned(scanner);
    seen += 1;
    collector.bytesDone = (until * seen) / all;
    if (collector.isFull) yield collector.take(false);
  }
}

function* parsed(options: {
  readonly job: ReadJob;
  readonly collector: Collector;
  readonly from: { readonly position: number; readonly line: number; readonly firstLine?: number };
}): Generator<ReadBatch, void, undefined> {
  const { job, collector, from } = options;
  const pieces = countBytes(textChunks(job, from.position), (bytes) => {
    collector.bytesDone = Math.max(collector.bytesDone, Math.min(job.bytes ?? 0, from.position + bytes));
  });
  const firstLine = Math.max(job.dataLine, from.firstLine ?? 1);
  for (const batch of parseRows(pieces, job.shape, { line: from.line })) {
    for (const row of batch) {
      if (row.line < firstLine) continue;
      // Rows of the general parser have no bytes of their own to be known by.
      collector.see(row, 0, 0);
      if (collector.isFull) yield collector.take(false);
    }
  }
}

class Collector {
  bytesDone = 0;
  readonly #reader: RecordReader;
  readonly #remarks: Remarks;
  readonly #noPeople: NoPeople;
  readonly #evenings: readonly number[];
  readonly #spareMemory: () => ArrayBuffer | undefined;
  readonly #bulk: JsonbRows | undefined;
  readonly #plain: PlainRows | undefined;
  readonly #alike: AlikeCodes | undefined;
  #hasExpected = false;
  readonly #bytes: number;
  #read = 0;
  #blank = 0;
  #known = 0;
  #rejected: RejectedWithCells[] = [];
  #records: ReadRecord[] = [];
  #hashes = new Int32Array(batchRows * digestWords);
  #accepted = 0;

  constructor(job: ReadJob, spareMemory: () => ArrayBuffer | undefined) {
    this.#spareMemory = spareMemory;
    this.#bytes = job.bytes ?? 0;
    const declaration = kindDeclarations[job.exportKind];
    const isWorkbook = /\.xls[xm]$/iu.test(job.fileName);
    this.#reader = new RecordReader(declaration, job.mapping, {
      today: job.today,
      isHereWithoutEnd: job.isHereWithoutEnd === true,
      isWorkbook,
      report: job.report,
      accounts: job.accounts,
    });
    this.#remarks = new Remarks(declaration, job.mapping, isWorkbook);
    this.#noPeople = new NoPeople(job.mapping.columns);
    this.#evenings = job.evenings ?? [];
    if (!job.inBulk) return;
    this.#bulk = new JsonbRows();
    this.#plain = PlainRows.of(job, this.#bulk, this.#remarks);
    if (job.exportKind === 'users') this.#alike = new AlikeCodes(batchRows);
  }

  get isFull(): boolean {
    return this.#read >= batchRows;
  }

  seeKnown(low: number, high: number, recordId: number): void {
    this.#read += 1;
    this.#known += 1;
    this.#accept(low, high, recordId);
  }

  seeScanned(scanner: RowScanner): void {
    const { hashLow, hashHigh, line } = scanner;
    if (this.#plain?.add(scanner) !== true) {
      this.see({ line, cells: scanner.cells() }, hashLow, hashHigh);
      return;
    }
    this.#read += 1;
    if (this.#alike !== undefined) this.#plain.noteIn(this.#alike, scanner);
    this.#accept(hashLow, hashHigh, 0);
  }

  see(row: Row, low: number, high: number): void {
    this.#read += 1;
    const about = this.#noPeople.tell(row);
    if (about !== undefined) {
      this.#blank += 1;
      this.#remarks.seeNobody(about, row);
      return;
    }
    const leftOut = this.#reader.cellsSetAside;
    const reading = this.#reader.read(withMornings(row, this.#evenings));
    if (reading.kind === 'blank' || reading.kind === 'elsewhere') this.#blank += 1;
    else if (reading.kind === 'rejected') this.#reject(reading.rejected);
    // A row with a cell that was left out is read again next time, so that it is said again.
    else if (this.#reader.cellsSetAside > leftOut) this.#keep(reading.record, row, 0, 0);
    else this.#keep(reading.record, row, low, high);
  }

  #keep(record: ReadRecord, row: Row, low: number, high: number): void {
    const times = this.#remarks.see(record, row);
    if (times > alikeAtMost) {
      this.#reject({
        line: row.line,
        column: undefined,
        value: undefined,
        reason: { kind: 'too-many-alike', most: alikeAtMost },
        cells: row.cells,
      });
      return;
    }
    this.#alike?.see(record.values);
    this.#accept(low, high, 0);
    if (this.#bulk === undefined) this.#records.push(record);
    else this.#bulk.add(countedKey(record.key, times), record.line, record.values);
  }

  #reject(rejected: RejectedWithCells): void {
    this.#rejected.push(rejected);
    this.#remarks.seeRejected(rejected);
  }

  /** After some rows it can be told about how many there are. Rows that a digest knows are not looked at. */
  #expectMore(): void {
    if (this.#hasExpected || this.bytesDone === 0) return;
    const seen = this.#read - this.#known;
    if (seen < telling) return;
    this.#hasExpected = true;
    this.#remarks.expect((this.#bytes * 1.1) / this.bytesDone);
  }

  take(isLast: boolean): ReadBatch {
    if (this.#remarks.hasRepeats) this.#alike?.doubt();
    const batch: ReadBatch = {
      read: this.#read,
      blank: this.#blank,
      rejected: this.#rejected,
      hashes: this.#hashes.slice(0, this.#accepted * digestWords),
      records: this.#records,
      bulk:
        this.#bulk === undefined || this.#bulk.rows === 0 ? undefined : this.#bulk.take(this.#spareMemory()),
      alike: this.#alike?.take(),
      bytesDone: this.bytesDone,
      known: this.#known,
      summary: isLast
        ? { ...this.#remarks.summary(this.#reader.setAside), list: this.#reader.listSummary() }
        : undefined,
    };
    this.#read = 0;
    this.#blank = 0;
    this.#known = 0;
    this.#rejected = [];
    this.#records = [];
    this.#accepted = 0;
    return batch;
  }

  #accept(low: number, high: number, recordId: number): void {
    const at = this.#accepted * digestWords;
    this.#hashes[at] = low;
    this.#hashes[at + 1] = high;
    this.#hashes[at + 2] = recordId;
    this.#accepted += 1;
    this.#expectMore();
  }
}
