const fewest = 1024;
const usualBytes = 24;
/** No cell. */
const none = -1;

/**
 * Numbers cells from 0 on by their bytes, each different one once: rows repeat who they are about from list to list, and of what was read
 * before no text need be made.
 */
export class KnownCells {
  #count = 0;
  /** Of all cells, one after the other. */
  #bytes: Uint8Array;
  /** Where each begins; it ends where the next begins. */
  #starts: Int32Array;
  #hashes: Int32Array;
  /** Which one came after each the last time: most lists are in the order of another. */
  #next: Int32Array;
  /** Numbers by hash, each raised by one; 0 where there is none. */
  #slots: Int32Array;
  #last = none;

  /** `expected`: about how many different ones there will be. */
  constructor(expected: number) {
    const cells = 2 ** Math.ceil(Math.log2(Math.max(fewest, expected)));
    this.#bytes = new Uint8Array(cells * usualBytes);
    this.#starts = new Int32Array(cells + 1);
    this.#hashes = new Int32Array(cells);
    this.#next = new Int32Array(cells);
    this.#slots = new Int32Array(cells * 2);
  }

  /** The number of a cell, a new one where it was not there before. */
  numberOf(bytes: Uint8Array, from: number, to: number): number {
    const last = this.#last;
    const expected = last === none ? none : (this.#next[last] ?? none);
    const number =
      expected !== none && this.#isAt(expected, bytes, from, to) ? expected : this.#find(bytes, from, to);
    if (last !== none) this.#next[last] = number;
    this.#last = number;
    return number;
  }

  #find(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const slot = this.#slotOf(hash, bytes, from, to);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known !== none) return known;
    this.#slots[slot] = this.#count + 1;
    return this.#add(bytes.subarray(from, to), hash);
  }

  /** Where a cell stands, or would stand. */
  #slotOf(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number === none) return slot;
      if (this.#hashes[number] === hash && this.#isAt(number, bytes, from, to)) return slot;
    }
  }

  #isAt(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const own = this.#bytes;
    const start = this.#starts[number] ?? 0;
    const length = to - from;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (own[start + at] !== bytes[from + at]) return false;
    return true;
  }

  #add(cell: Uint8Array, hash: number): number {
    const number = this.#count;
    const start = this.#starts[number] ?? 0;
    const end = start + cell.length;
    if (end > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    this.#bytes.set(cell, start);
    this.#starts[number + 1] = end;
    this.#hashes[number] = hash;
    this.#next[number] = none;
    this.#count += 1;
    if (this.#count === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const cells = this.#hashes.length * 2;
    this.#starts = longer(this.#starts, cells + 1);
    this.#hashes = longer(this.#hashes, cells);
    this.#next = longer(this.#next, cells);
    const slots = new Int32Array(cells * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function longer(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(list);
  return copy;
}

/** FNV-1a over bytes, with its last bits stirred. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
