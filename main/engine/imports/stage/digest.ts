/** 32-bit words per row: two of the row's hash, one for the record's id. */
export const digestWords = 3;

/** More rows of the same content than that are compared cell by cell, so that a file of one row a million times stays quick. */
const alikeAtMost = 64;

/**
 * The hashes of the rows of a file and the records they became, to tell unchanged rows of the next file without reading
 * their cells. Two different rows are taken for the same with a chance below 10^-9 for a file of a million rows; hashes are
 * seeded per import, so nobody can aim at one.
 */
export class RowDigest {
  readonly #words: Int32Array;
  /** Index of the row in `words` plus one; 0 is free. */
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #claimed: Uint8Array;
  readonly #rows: number;
  /** The row behind the one that was claimed last. */
  #next = 0;

  constructor(words: Int32Array) {
    this.#words = words;
    this.#rows = Math.floor(words.length / digestWords);
    const capacity = 2 ** Math.ceil(Math.log2(this.#rows * 2 + 2));
    this.#table = new Int32Array(capacity);
    this.#mask = capacity - 1;
    this.#claimed = new Uint8Array(this.#rows);
    for (let row = 0; row < this.#rows; row += 1) {
      this.#place(row);
    }
  }

  #place(row: number): void {
    let at = this.#low(row) & this.#mask;
    let alike = 0;
    for (let taken = this.#table[at] ?? 0; taken !== 0; taken = this.#table[at] ?? 0) {
      if (this.#low(taken - 1) === this.#low(row) && (alike += 1) > alikeAtMost) return;
      at = (at + 1) & this.#mask;
    }
    this.#table[at] = row + 1;
  }

  #low(row: number): number {
    return this.#words[row * digestWords] ?? 0;
  }

  /** The record of an unchanged row, each only once; 0 for a row that is new or changed. */
  claim(low: number, high: number): number {
    // Most lists come in the order in which they came before.
    const next = this.#next;
    this.#next += 1;
    if (next < this.#rows && this.#isFree(next, low, high)) return this.#claim(next);
    let at = low & this.#mask;
    for (;;) {
      const row = (this.#table[at] ?? 0) - 1;
      if (row === -1) return 0;
      if (this.#isFree(row, low, high)) {
        this.#next = row + 1;
        return this.#claim(row);
      }
      at = (at + 1) & this.#mask;
    }
  }

  #isFree(row: number, low: number, high: number): boolean {
    const word = row * digestWords;
    return this.#words[word] === low && this.#words[word + 1] === high && this.#claimed[row] === 0;
  }

  #claim(row: number): number {
    this.#claimed[row] = 1;
    return this.#words[row * digestWords + 2] ?? 0;
  }
}

/** Gathers the digest of a file while it is imported. */
export class DigestBuilder {
  #words = new Int32Array(4096 * digestWords);
  #at = 0;

  add(low: number, high: number, recordId: number): void {
    if (this.#at === this.#words.length) {
      const grown = new Int32Array(this.#words.length * 2);
      grown.set(this.#words);
      this.#words = grown;
    }
    this.#words[this.#at] = low;
    this.#words[this.#at + 1] = high;
    this.#words[this.#at + 2] = recordId;
    this.#at += digestWords;
  }

  /** The bytes to keep. */
  bytes(): Buffer {
    return Buffer.from(this.#words.buffer, 0, this.#at * Int32Array.BYTES_PER_ELEMENT);
  }
}
