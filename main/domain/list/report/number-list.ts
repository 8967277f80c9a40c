/** A list of whole numbers of 32 bits that grows: half the room an array takes. */
export class NumberList {
  #numbers = new Int32Array(256);
  #length = 0;
  #view: Int32Array | undefined;

  /** The numbers so far; not to be kept while more are added. */
  get values(): Int32Array {
    return (this.#view ??= this.#numbers.subarray(0, this.#length));
  }

  /** One of the numbers, while more are added. */
  at(index: number): number | undefined {
    return this.#numbers[index];
  }

  /** Makes room for so many in all at once: what is left behind by growing is in the way until it is collected. */
  expect(count: number): void {
    if (count > this.#numbers.length) this.#grow(count);
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) this.#grow(this.#length * 2);
    this.#numbers[this.#length] = value;
    this.#length += 1;
    this.#view = undefined;
  }

  #grow(room: number): void {
    const grown = new Int32Array(room);
    grown.set(this.#numbers.subarray(0, this.#length));
    this.#numbers = grown;
    this.#view = undefined;
  }
}
