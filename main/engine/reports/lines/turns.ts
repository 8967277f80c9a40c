/** Parts of a list that several threads work on, and whose results stand one behind the other in a file: which part, and where. */
export type Turn = { readonly from: number; readonly to: number };

const takenAt = 0;
const placedAt = 1;
const doneAt = 2;
const stopAt = 3;
const words = 4;
const waitMs = 50;

/**
 * Threads take turns at a list, in its order, each as it has time; where a turn's bytes begin is known once it is known how many those
 * before it have. All of it lies in memory that the threads share.
 */
export class Turns {
  readonly memory: SharedArrayBuffer;
  readonly #words: Int32Array<SharedArrayBuffer>;
  readonly #offset: BigInt64Array<SharedArrayBuffer>;
  readonly #total: number;

  /** `total`: how long the list is. Without memory it is for this thread to begin, the first byte at `offset`. */
  constructor(total: number, begin: { readonly offset: number } | SharedArrayBuffer) {
    const isBegun = begin instanceof SharedArrayBuffer;
    this.#total = total;
    this.memory = isBegun ? begin : new SharedArrayBuffer(words * 4 + 8);
    this.#words = new Int32Array(this.memory, 0, words);
    this.#offset = new BigInt64Array(this.memory, words * 4, 1);
    if (!isBegun) Atomics.store(this.#offset, 0, BigInt(begin.offset));
  }

  /** The next turn, of at most so many; smaller towards the end, so that no thread waits long for another. */
  take({ most, least }: { readonly most: number; readonly least: number }): Turn | undefined {
    for (;;) {
      const from = Atomics.load(this.#words, takenAt);
      const left = this.#total - from;
      if (left === 0 || this.isStopped) return undefined;
      const to = from + Math.min(left, most, Math.max(least, Math.ceil(left / 2)));
      if (Atomics.compareExchange(this.#words, takenAt, from, to) === from) return { from, to };
    }
  }

  /** Waits until it is known where a turn's bytes begin; `undefined` where all stop. `look` is called meanwhile, and may throw. */
  place({ from, to }: Turn, bytes: number, look: () => void): number | undefined {
    for (;;) {
      const placed = Atomics.load(this.#words, placedAt);
      if (placed === from) break;
      look();
      if (this.isStopped) return undefined;
      Atomics.wait(this.#words, placedAt, placed, waitMs);
    }
    const offset = Atomics.add(this.#offset, 0, BigInt(bytes));
    Atomics.store(this.#words, placedAt, to);
    Atomics.notify(this.#words, placedAt);
    return Number(offset);
  }

  /** Of the list is done, by all together. */
  get done(): number {
    return Atomics.load(this.#words, doneAt);
  }

  addDone(rows: number): void {
    Atomics.add(this.#words, doneAt, rows);
  }

  /** Where the last turn's bytes end. */
  get end(): number {
    return Number(Atomics.load(this.#offset, 0));
  }

  get isStopped(): boolean {
    return Atomics.load(this.#words, stopAt) === 1;
  }

  /** Nobody takes another turn. */
  stop(): void {
    Atomics.store(this.#words, stopAt, 1);
  }
}
