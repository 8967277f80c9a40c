import { NumberList } from '../../list/report/number-list.ts';

const firstCapacity = 1024;
/** `nobody` of the records. */
const nobody = -1;

/**
 * Numbers identifiers from 0 on, each once: a text and a number for its kind. Takes half the time of a `Map` of texts and a fifth
 * of its room, which counts where there are millions.
 */
export class IdentifierNodes {
  readonly #values: string[] = [];
  readonly #kinds = new NumberList();
  readonly #hashes = new NumberList();
  /** Numbers by hash, each raised by one; 0 where there is none. */
  #slots = new Int32Array(firstCapacity);

  get count(): number {
    return this.#values.length;
  }

  /** Makes room for so many at once: growing by and by takes longer. */
  expect(count: number): void {
    if (count * 2 > this.#slots.length) this.#resize(2 ** Math.ceil(Math.log2(count * 2)));
    this.#kinds.expect(count);
    this.#hashes.expect(count);
  }

  /** The number of an identifier, `nobody` where it has none. */
  find(kind: number, value: string): number {
    return this.#numberAt(this.#slotOf(kind, value, hashOf(kind, value)));
  }

  /** The number of an identifier, a new one where it has none. */
  add(kind: number, value: string): number {
    const hash = hashOf(kind, value);
    const slot = this.#slotOf(kind, value, hash);
    const known = this.#numberAt(slot);
    if (known !== nobody) return known;
    const number = this.#values.push(value) - 1;
    this.#kinds.push(kind);
    this.#hashes.push(hash);
    this.#slots[slot] = number + 1;
    if (number * 2 > this.#slots.length) this.#resize(this.#slots.length * 2);
    return number;
  }

  /** A new number for an identifier that has one already, which stays the one that is found. */
  addAgain(number: number): number {
    const again = this.#values.push(this.valueOf(number)) - 1;
    this.#kinds.push(this.kindOf(number));
    this.#hashes.push(this.#hashes.at(number) ?? 0);
    if (again * 2 > this.#slots.length) this.#resize(this.#slots.length * 2);
    return again;
  }

  valueOf(number: number): string {
    const value = this.#values[number];
    if (value === undefined) throw new RangeError('No such identifier.');
    return value;
  }

  kindOf(number: number): number {
    return this.#kinds.values[number] ?? nobody;
  }

  #numberAt(slot: number): number {
    return (this.#slots[slot] ?? 0) - 1;
  }

  /** Where an identifier stands, or would stand. */
  #slotOf(kind: number, value: string, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number === nobody) return slot;
      if (hashes.at(number) === hash && this.#values[number] === value && this.#kinds.at(number) === kind)
        return slot;
    }
  }

  #resize(capacity: number): void {
    const slots = new Int32Array(capacity);
    const mask = slots.length - 1;
    const hashes = this.#hashes.values;
    for (let number = 0; number < hashes.length; number += 1) {
      let slot = (hashes[number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over UTF-16, with its last bits stirred. */
function hashOf(kind: number, value: string): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let index = 0; index < value.length; index += 1)
    hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
