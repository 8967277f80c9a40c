const bytesOfLine = 320;
const chunkBytes = 256 * 1024;
/** A list of ids is put in order as one of numbers that have each id's place behind it. */
const mostPlaces = 2 ** 20;

/** Lines that come in the order of ids and are written in that of a list. They are held as bytes: a third of what they are as texts. */
export class PlacedLines {
  #bytes = Buffer.alloc(0);
  #at = 0;
  #ids: readonly number[] = [];
  #next = 0;
  #places = new Int32Array();
  #starts = new Int32Array();
  #ends = new Int32Array();

  /** Takes a list of at most a million ids; answers with them from the lowest up. */
  begin(list: Float64Array): readonly number[] {
    const sorted = list.map((id, place) => id * mostPlaces + place).toSorted();
    this.#places = Int32Array.from(sorted, (one) => one % mostPlaces);
    this.#ids = Array.from(sorted, (one) => Math.floor(one / mostPlaces));
    this.#starts = new Int32Array(list.length);
    this.#ends = new Int32Array(list.length);
    if (this.#bytes.length < list.length * bytesOfLine)
      this.#bytes = Buffer.allocUnsafe(list.length * bytesOfLine);
    [this.#at, this.#next] = [0, 0];
    return this.#ids;
  }

  /** Of the lines so far. */
  get bytes(): number {
    return this.#at;
  }

  /** The line of the next id. */
  add(id: number, line: string): void {
    while (this.#ids[this.#next] !== id) this.#next += 1;
    const place = this.#places[this.#next] ?? 0;
    this.#next += 1;
    const most = this.#at + line.length * 3;
    if (most > this.#bytes.length) this.#grow(most);
    this.#starts[place] = this.#at;
    this.#at += this.#bytes.write(line, this.#at, 'utf8');
    this.#ends[place] = this.#at;
  }

  /** All lines in the order of the list, some at a time; their bytes are those of the next ones afterwards. */
  *inPlace(): Generator<Uint8Array, void> {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let filled = 0;
    for (const [place, start] of this.#starts.entries()) {
      const end = this.#ends[place] ?? 0;
      if (filled + end - start > chunk.length) {
        yield chunk.subarray(0, filled);
        filled = 0;
      }
      if (end - start > chunk.length) yield this.#bytes.subarray(start, end);
      else filled += this.#bytes.copy(chunk, filled, start, end);
    }
    yield chunk.subarray(0, filled);
  }

  /** Holds nothing any more. */
  end(): void {
    this.begin(new Float64Array());
    this.#bytes = Buffer.alloc(0);
  }

  #grow(least: number): void {
    const grown = Buffer.allocUnsafe(Math.max(least, Math.ceil(this.#bytes.length * 1.5)));
    this.#bytes.copy(grown, 0, 0, this.#at);
    this.#bytes = grown;
  }
}
