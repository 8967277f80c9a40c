const emptyShare = 0.5;
const firstCapacity = 1024;
/** An estimate past this is left to growing. */
const mostExpected = 2 ** 23;

/**
 * A set of texts that keeps 64 bits of each: a million texts in 16 MB where a `Set` of strings takes more than 100. Two
 * different texts are taken for one with a chance of 3 in 10^8 for a million of them.
 */
export class SeenTexts {
  #slots = new Int32Array(firstCapacity * 2);
  #capacity = firstCapacity;
  #size = 0;

  /** Adds the text; answers whether it was there before. */
  add(text: string): boolean {
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high + code, 0xcc9e2d51);
      high = (high << 15) | (high >>> 17);
    }
    low ^= low >>> 15;
    low = Math.imul(low, 0x85ebca6b);
    low ^= low >>> 13;
    // Both words zero marks a free slot.
    return this.#insert(low === 0 && high === 0 ? 1 : low, high);
  }

  /** Makes room for so many texts at once: growing by and by takes longer, and the old room beside the new. */
  expect(texts: number): void {
    const capacity = 2 ** Math.ceil(Math.log2(texts / emptyShare));
    if (capacity > this.#capacity && capacity <= mostExpected) this.#resize(capacity);
  }

  #insert(low: number, high: number): boolean {
    if (this.#size >= this.#capacity * emptyShare) this.#resize(this.#capacity * 2);
    const mask = this.#capacity - 1;
    let at = low & mask;
    for (;;) {
      const slotLow = this.#slots[at * 2] ?? 0;
      const slotHigh = this.#slots[at * 2 + 1] ?? 0;
      if (slotLow === 0 && slotHigh === 0) break;
      if (slotLow === low && slotHigh === high) return true;
      at = (at + 1) & mask;
    }
    this.#slots[at * 2] = low;
    this.#slots[at * 2 + 1] = high;
    this.#size += 1;
    return false;
  }

  #resize(capacity: number): void {
    const before = this.#slots;
    this.#capacity = capacity;
    this.#slots = new Int32Array(this.#capacity * 2);
    this.#size = 0;
    for (let at = 0; at < before.length; at += 2) {
      const low = before[at] ?? 0;
      const high = before[at + 1] ?? 0;
      if (low !== 0 || high !== 0) this.#insert(low, high);
    }
  }
}
