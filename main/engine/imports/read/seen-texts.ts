/** More of the slots are never taken: looking through those that stand together would take longer than the memory is worth. */
const fullShare = 0.7;
const firstCapacity = 1024;
/** An estimate past this is left to growing. */
const mostExpected = 2 ** 23;

/** 64 bits of a text. Both words are never zero. */
export class TextHash {
  low = 0;
  high = 0;

  /** The hash of `text`. */
  ofText(text: string): this {
    this.#begin();
    for (let index = 0; index < text.length; index += 1) this.#add(text.charCodeAt(index));
    return this.#end();
  }

  /** The hash of `prefix` and of ASCII bytes in lower case or as they are: the same as that of the same text. */
  ofBytes(prefix: string, bytes: Uint8Array, from: number, to: number, isLowered: boolean): this {
    this.#begin();
    for (let index = 0; index < prefix.length; index += 1) this.#add(prefix.charCodeAt(index));
    let { low, high } = this;
    for (let index = from; index < to; index += 1) {
      let code = bytes[index] ?? 0;
      if (isLowered && code >= 0x41 && code <= 0x5a) code += 0x20;
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high + code, 0xcc9e2d51);
      high = (high << 15) | (high >>> 17);
    }
    this.low = low;
    this.high = high;
    return this.#end();
  }

  #begin(): void {
    this.low = 0x811c9dc5 | 0;
    this.high = 0x1b873593;
  }

  #add(code: number): void {
    this.low = Math.imul(this.low ^ code, 0x01000193);
    const high = Math.imul(this.high + code, 0xcc9e2d51);
    this.high = (high << 15) | (high >>> 17);
  }

  #end(): this {
    let { low } = this;
    low ^= low >>> 15;
    low = Math.imul(low, 0x85ebca6b);
    low ^= low >>> 13;
    this.low = low === 0 && this.high === 0 ? 1 : low;
    return this;
  }
}

/**
 * A set of texts that keeps 64 bits of each: a million texts in 12 MB where a `Set` of strings takes more than 100. Two
 * different texts are taken for one with a chance of 3 in 10^8 for a million of them.
 */
export class SeenTexts {
  #slots = new Int32Array(firstCapacity * 2);
  #capacity = firstCapacity;
  #size = 0;
  readonly #hash = new TextHash();

  /** Adds the text; answers whether it was there before. */
  add(text: string): boolean {
    this.#hash.ofText(text);
    return this.addHash(this.#hash);
  }

  /** Adds the text with this hash; answers whether it was there before. */
  addHash({ low, high }: TextHash): boolean {
    return this.#insert(low, high);
  }

  /** Whether the text with this hash is there. */
  hasHash({ low, high }: TextHash): boolean {
    for (let at = this.#firstOf(low); ; at = this.#after(at)) {
      const slotLow = this.#slots[at * 2] ?? 0;
      const slotHigh = this.#slots[at * 2 + 1] ?? 0;
      if (slotLow === 0 && slotHigh === 0) return false;
      if (slotLow === low && slotHigh === high) return true;
    }
  }

  /** Makes room for so many times the texts of now at once: growing by and by takes longer, and the old room beside the new. */
  expectTimes(times: number): void {
    const capacity = Math.ceil((this.#size * times) / fullShare);
    if (capacity > this.#capacity && capacity <= mostExpected) this.#resize(capacity);
  }

  #insert(low: number, high: number): boolean {
    if (this.#size >= this.#capacity * fullShare) this.#resize(this.#capacity * 2);
    let at = this.#firstOf(low);
    for (;;) {
      const slotLow = this.#slots[at * 2] ?? 0;
      const slotHigh = this.#slots[at * 2 + 1] ?? 0;
      if (slotLow === 0 && slotHigh === 0) break;
      if (slotLow === low && slotHigh === high) return true;
      at = this.#after(at);
    }
    this.#slots[at * 2] = low;
    this.#slots[at * 2 + 1] = high;
    this.#size += 1;
    return false;
  }

  /** As many slots as there are texts to come, and no power of two: that would be twice as many more often than not. */
  #firstOf(low: number): number {
    return Math.floor(((low >>> 0) / 2 ** 32) * this.#capacity);
  }

  #after(at: number): number {
    return at + 1 === this.#capacity ? 0 : at + 1;
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
