import { mayHaveSigns, mixHigh, mixLow, restOf } from './row-hash.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Where in a row a byte is: outside of quotation marks, within, behind what may close them, behind a carriage return after that. */
const [unquoted, quoted, closed, returned] = [0, 1, 2, 3];

/** Finds where rows end, four bytes at a time, and hashes them on the way. */
export class RowEnds {
  /** Both words of the last row's hash, before `mixed`. */
  low = 0;
  high = 0;
  /** Line feeds within that row. */
  lineFeeds = 0;
  readonly #delimiter: number;
  readonly #seed: readonly [number, number];
  #state = unquoted;

  constructor(delimiter: number, seed: readonly [number, number]) {
    this.#delimiter = delimiter;
    this.#seed = seed;
  }

  /** Where the row ends that begins at `start`; -1 where it does not within the bytes `filled`, or breaks the rules of RFC 4180 §2. */
  find(buffer: Buffer, view: DataView, start: number, filled: number): number {
    let [low, high] = this.#seed;
    this.#state = unquoted;
    this.lineFeeds = 0;
    for (let at = start; at < filled; at += 4) {
      const isWhole = at + 4 <= filled;
      const bytes = isWhole ? view.getInt32(at, true) : 0;
      if (!isWhole || this.#state >= closed || mayHaveSigns(bytes)) {
        const until = isWhole ? at + 4 : filled;
        for (let next = at; next < until; next += 1) {
          const byte = buffer[next] ?? 0;
          if (byte === lineFeed && this.#state !== quoted) {
            const rest = restOf(buffer, at, next);
            this.low = next > at ? mixLow(low, rest) : low;
            this.high = next > at ? mixHigh(high, rest) : high;
            return next;
          }
          const opens = next === start || buffer[next - 1] === this.#delimiter;
          if (!this.#goOn(byte, opens)) return -1;
        }
        if (!isWhole) return -1;
      }
      low = mixLow(low, bytes);
      high = mixHigh(high, bytes);
    }
    return -1;
  }

  /** Goes on by a byte that does not end the row; answers false where it breaks the rules. `opens`: a quotation mark begins a cell there. */
  #goOn(byte: number, opens: boolean): boolean {
    const state = this.#state;
    if (state === quoted) {
      if (byte === quote) this.#state = closed;
      else if (byte === lineFeed) this.lineFeeds += 1;
      return true;
    }
    if (state === unquoted) {
      if (byte === quote && opens) this.#state = quoted;
      return true;
    }
    if (state === returned) return false;
    if (byte === quote) this.#state = quoted;
    else if (byte === this.#delimiter) this.#state = unquoted;
    else if (byte === carriageReturn) this.#state = returned;
    else return false;
    return true;
  }
}
