const chunkBytes = 1024 * 1024;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Many texts in little memory: their bytes one behind the other, and where each begins. */
export class Texts {
  bytes = 0;
  #chunks: Uint8Array[] = [];
  /** Of each text: its chunk, where it begins in it, and where it ends. */
  #places = new Uint32Array(3 * 1024);
  #count = 0;
  #at = chunkBytes;

  get count(): number {
    return this.#count;
  }

  add(text: string): void {
    const most = text.length * 3;
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || this.#at + most > chunk.length) {
      chunk = new Uint8Array(Math.max(chunkBytes, most));
      this.#chunks.push(chunk);
      this.#at = 0;
    }
    const { written } = encoder.encodeInto(text, chunk.subarray(this.#at));
    const place = this.#count * 3;
    if (place === this.#places.length) {
      const grown = new Uint32Array(this.#places.length * 2);
      grown.set(this.#places);
      this.#places = grown;
    }
    this.#places[place] = this.#chunks.length - 1;
    this.#places[place + 1] = this.#at;
    this.#at += written;
    this.#places[place + 2] = this.#at;
    this.#count += 1;
    this.bytes += written;
  }

  /** A text by its number from 0; `undefined` where there is none. */
  get(index: number): string | undefined {
    if (index < 0 || index >= this.#count) return undefined;
    const place = index * 3;
    const chunk = this.#chunks[this.#places[place] ?? 0];
    return decoder.decode(chunk?.subarray(this.#places[place + 1], this.#places[place + 2]));
  }
}
