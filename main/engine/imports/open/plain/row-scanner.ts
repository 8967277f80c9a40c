import type { ByteSource } from '../byte-source.ts';
import { longestRow } from '../csv-rows.ts';
import { hashOf, mixed } from './row-hash.ts';
import { RowEnds } from './row-ends.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Small, so that the text made of it lives in the young part of the heap and goes with it. */
const firstBufferBytes = 64 * 1024;

/** What is special about a cell's bytes. */
export const hasDoubledQuotes = 1;
export const beyondAscii = 2;

/** What a scan came upon: a row, the end, or a row that breaks the rules of RFC 4180 §2, which is for the general parser. */
export type Scanned = 'row' | 'end' | 'malformed' | 'unclosed' | 'too-large';

/**
 * Finds rows in the bytes of a well-formed file: one pass that also hashes each row, and looks for cells, and makes strings, only in rows
 * of which they are asked for. Stops before the first row that it would have to interpret.
 */
export class RowScanner {
  /** Line of the row's first character, from 1. */
  line = 1;
  /** Offset of the row's first byte from the source's first. */
  offset = 0;
  /** Length of the row without its line end. */
  length = 0;
  /** 64 bits of the row's bytes, seeded. */
  hashLow = 0;
  hashHigh = 0;

  readonly #source: ByteSource;
  readonly #delimiter: number;
  readonly #seed: readonly [number, number];
  readonly #rowEnds: RowEnds;
  #buffer = Buffer.allocUnsafe(firstBufferBytes);
  #view = viewOf(this.#buffer);
  #filled = 0;
  #ended = false;
  /** Offset of the buffer's first byte from the source's first. */
  #base = 0;
  #at = 0;
  #nextLine = 1;
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #flags = new Uint8Array(64);
  #cells = 0;
  /** Where the row begins and ends in the buffer. */
  #rowStart = 0;
  #rowEnd = 0;
  #lineFeeds = 0;
  /** Whether the row's cells were not looked for yet. */
  #isUnparted = false;
  /** Whether the part of a row that is at hand ends within quotation marks. */
  #isInQuotes = false;
  /** The buffer's bytes one by one as characters, made when first needed. */
  #text: string | undefined;

  constructor(source: ByteSource, delimiter: string, seed: readonly [number, number] = [0, 0]) {
    this.#source = source;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#seed = seed;
    this.#rowEnds = new RowEnds(this.#delimiter, seed);
  }

  /** Goes to the next row. */
  next(): Scanned {
    if (this.#skim()) return 'row';
    for (;;) {
      const scanned = this.#scan(this.#at);
      if (scanned === 'row') {
        const { low, high } = hashOf(this.#buffer, this.#rowStart, this.#rowEnd, this.#seed);
        this.#finish(this.#rowStart, this.#rowEnd, { lineFeeds: this.#lineFeeds, low, high });
        return scanned;
      }
      if (scanned === 'end') return scanned;
      this.line = this.#nextLine;
      this.offset = this.#base + this.#at;
      if (scanned !== 'more') return scanned;
      if (!this.#refill()) return this.#isInQuotes && !this.#closesLater() ? 'unclosed' : 'too-large';
    }
  }

  /** How many cells the row has. */
  get cellCount(): number {
    if (this.#isUnparted) this.#scan(this.#rowStart);
    return this.#cells;
  }

  /** Where the row's cells are, without their outer quotes, and what is special about them; until the next row. */
  get places(): {
    readonly bytes: Buffer;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    readonly flags: Uint8Array;
  } {
    if (this.#isUnparted) this.#scan(this.#rowStart);
    return { bytes: this.#buffer, starts: this.#starts, ends: this.#ends, flags: this.#flags };
  }

  /** The cells of the row, as they came; those of other places than `wanted` are blank. Of rows that are kept long, see `keptCells`. */
  cells(wanted?: ReadonlySet<number>): string[] {
    const text = (this.#text ??= this.#buffer.toString('latin1', 0, this.#filled));
    return this.#cellsBy((start, end) => text.substring(start, end), wanted);
  }

  /** The same, each by itself: a part of the buffer's text would keep all of it. */
  keptCells(): string[] {
    return this.#cellsBy((start, end) => this.#buffer.toString('latin1', start, end));
  }

  #cellsBy(textOf: (start: number, end: number) => string, wanted?: ReadonlySet<number>): string[] {
    if (this.#isUnparted) this.#scan(this.#rowStart);
    const cells: string[] = [];
    for (let index = 0; index < this.#cells; index += 1) {
      if (wanted?.has(index) === false) {
        cells.push('');
        continue;
      }
      const start = this.#starts[index] ?? 0;
      const end = this.#ends[index] ?? 0;
      const flags = this.#flags[index] ?? 0;
      const cell =
        (flags & beyondAscii) === 0 ? textOf(start, end) : this.#buffer.toString('utf8', start, end);
      cells.push((flags & hasDoubledQuotes) === 0 ? cell : cell.replaceAll('""', '"'));
    }
    return cells;
  }

  /** Finds the end of a row without looking for cells; answers false, and does nothing, where that cannot be. */
  #skim(): boolean {
    const end = this.#rowEnds.find(this.#buffer, this.#view, this.#at, this.#filled);
    if (end === -1) return false;
    this.#isUnparted = true;
    this.#finish(this.#at, end, this.#rowEnds);
    return true;
  }

  /** Finds the cells of the row that begins at a place of the buffer. */
  #scan(start: number): Scanned | 'more' {
    const buffer = this.#buffer;
    const filled = this.#filled;
    const delimiter = this.#delimiter;
    this.#isInQuotes = false;
    let at = start;
    if (at >= filled) return this.#ended ? 'end' : 'more';
    let lineFeeds = 0;
    let cells = 0;
    for (;;) {
      if (cells === this.#starts.length) this.#growCells();
      let byte = at < filled ? (buffer[at] ?? 0) : -1;
      if (byte === quote) {
        this.#starts[cells] = at + 1;
        let flags = 0;
        let seenHigh = 0;
        at += 1;
        for (;;) {
          if (at >= filled) {
            this.#isInQuotes = true;
            return this.#ended ? 'unclosed' : 'more';
          }
          byte = buffer[at] ?? 0;
          if (byte === quote) {
            if (at + 1 >= filled && !this.#ended) return 'more';
            if (buffer[at + 1] !== quote || at + 1 >= filled) break;
            flags = hasDoubledQuotes;
            at += 1;
          } else {
            seenHigh |= byte;
            if (byte === lineFeed) lineFeeds += 1;
          }
          at += 1;
        }
        this.#ends[cells] = at;
        this.#flags[cells] = seenHigh < 0x80 ? flags : flags | beyondAscii;
        at += 1;
        byte = at < filled ? (buffer[at] ?? 0) : -1;
        if (byte === carriageReturn) {
          if (at + 1 >= filled && !this.#ended) return 'more';
          if (at + 1 >= filled || buffer[at + 1] === lineFeed) {
            at += 1;
            byte = at < filled ? lineFeed : -1;
          }
        }
        if (byte !== delimiter && byte !== lineFeed && byte !== -1) return 'malformed';
      } else {
        this.#starts[cells] = at;
        let seenHigh = 0;
        while (at < filled) {
          byte = buffer[at] ?? 0;
          if (byte === delimiter || byte === lineFeed) break;
          seenHigh |= byte;
          at += 1;
        }
        const isLast = at >= filled || byte === lineFeed;
        const end =
          isLast && at > (this.#starts[cells] ?? 0) && buffer[at - 1] === carriageReturn ? at - 1 : at;
        this.#ends[cells] = end;
        this.#flags[cells] = seenHigh < 0x80 ? 0 : beyondAscii;
        byte = at < filled ? byte : -1;
      }
      cells += 1;
      if (byte === delimiter && at < filled) {
        at += 1;
        if (at >= filled && !this.#ended) return 'more';
        continue;
      }
      if (byte === -1 && !this.#ended) return 'more';
      break;
    }
    this.#cells = cells;
    this.#isUnparted = false;
    this.#rowStart = start;
    this.#rowEnd = at;
    this.#lineFeeds = lineFeeds;
    return 'row';
  }

  #finish(
    start: number,
    end: number,
    row: { readonly lineFeeds: number; readonly low: number; readonly high: number },
  ): void {
    this.#rowStart = start;
    this.#rowEnd = end;
    this.offset = this.#base + start;
    this.length = end - start;
    this.line = this.#nextLine;
    this.#nextLine += 1 + row.lineFeeds;
    this.#at = end + 1;
    this.hashLow = mixed(row.low, this.length);
    this.hashHigh = mixed(row.high, this.length);
  }

  /** Makes room and reads on; answers false when a single row is longer than any row may be. */
  #refill(): boolean {
    const rest = this.#filled - this.#at;
    if (rest > longestRow) return false;
    const target =
      rest > this.#buffer.length / 2 ? Buffer.allocUnsafe(this.#buffer.length * 2) : this.#buffer;
    if (rest > 0) this.#buffer.copy(target, 0, this.#at, this.#filled);
    this.#base += this.#at;
    if (target !== this.#buffer) {
      this.#buffer = target;
      this.#view = viewOf(target);
    }
    this.#at = 0;
    this.#filled = rest > 0 ? rest : 0;
    const count = this.#source.fill(target, this.#filled);
    if (count === 0) this.#ended = true;
    this.#filled += count;
    this.#text = undefined;
    return true;
  }

  /** Whether a quotation mark comes that may close the cell at hand. Nothing of what is read is kept. */
  #closesLater(): boolean {
    const rest = Buffer.allocUnsafe(firstBufferBytes);
    for (let count = this.#source.fill(rest, 0); count > 0; count = this.#source.fill(rest, 0))
      if (rest.subarray(0, count).includes(quote)) return true;
    return false;
  }

  #growCells(): void {
    const double = <Cells extends Int32Array | Uint8Array>(cells: Cells, grown: Cells): Cells => {
      grown.set(cells);
      return grown;
    };
    const length = this.#starts.length * 2;
    this.#starts = double(this.#starts, new Int32Array(length));
    this.#ends = double(this.#ends, new Int32Array(length));
    this.#flags = double(this.#flags, new Uint8Array(length));
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
