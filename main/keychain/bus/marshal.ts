/*
 * The part of D-Bus's wire format that asking needs: https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol-marshaling.
 * Little-endian; every value begins at a multiple of its own alignment.
 */

/** Writes the values of a call, by their signature. */
export class BusWriter {
  #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  align(to: number): this {
    while (this.#bytes.length % to !== 0) this.#bytes.push(0);
    return this;
  }

  byte(value: number): this {
    this.#bytes.push(value);
    return this;
  }

  uint32(value: number): this {
    this.align(4);
    this.#bytes.push(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
    return this;
  }

  /** A string or an object path. */
  text(value: string): this {
    const bytes = Buffer.from(value, 'utf8');
    this.uint32(bytes.length);
    this.#bytes.push(...bytes, 0);
    return this;
  }

  signature(value: string): this {
    const bytes = Buffer.from(value, 'ascii');
    this.#bytes.push(bytes.length, ...bytes, 0);
    return this;
  }

  /** An array: its length is that of the elements alone, after the padding before the first. */
  array(alignment: number, write: (writer: BusWriter) => void): this {
    this.uint32(0);
    const at = this.#bytes.length - 4;
    this.align(alignment);
    const start = this.#bytes.length;
    write(this);
    const length = new BusWriter().uint32(this.#bytes.length - start).#bytes;
    this.#bytes.splice(at, 4, ...length);
    return this;
  }

  toBuffer(): Buffer {
    return Buffer.from(this.#bytes);
  }
}

/** Deeper than any answer that is asked for here. */
const deepest = 16;

/** Reads values by their signature: numbers, booleans, texts, arrays, structs as arrays, dictionaries as maps; a variant is its value. */
export class BusReader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get position(): number {
    return this.#at;
  }

  align(to: number): void {
    this.#at += (to - (this.#at % to)) % to;
  }

  /** All values of a signature. Throws `RangeError` where the bytes end before it does. */
  values(signature: string): readonly unknown[] {
    const values: unknown[] = [];
    for (const type of splitSignature(signature)) values.push(this.#value(type, 0));
    return values;
  }

  uint32(): number {
    this.align(4);
    const value = this.#bytes.readUInt32LE(this.#at);
    this.#at += 4;
    return value;
  }

  #value(type: string, depth: number): unknown {
    if (depth > deepest) throw new RangeError('The answer is nested too deep.');
    switch (type.slice(0, 1)) {
      case 'y':
        return this.#bytes.readUInt8(this.#at++);
      case 'b':
        return this.uint32() !== 0;
      case 'n':
      case 'q':
        return this.#fixed(2).readUInt16LE();
      case 'i':
      case 'u':
      case 'h':
        return this.uint32();
      case 'x':
      case 't':
        return Number(this.#fixed(8).readBigUInt64LE());
      case 'd':
        return this.#fixed(8).readDoubleLE();
      case 's':
      case 'o':
        return this.#text(this.uint32());
      case 'g':
        return this.#text(this.#bytes.readUInt8(this.#at++));
      case 'v':
        return this.#value(this.#text(this.#bytes.readUInt8(this.#at++)), depth + 1);
      case 'a':
        return this.#array(type.slice(1), depth + 1);
      case '(':
        this.align(8);
        return splitSignature(type.slice(1, -1)).map((part) => this.#value(part, depth + 1));
      default:
        throw new RangeError('The answer holds a type that was not asked for.');
    }
  }

  #array(element: string, depth: number): unknown {
    const length = this.uint32();
    this.align(alignmentOf(element));
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('The answer ends too early.');
    if (!element.startsWith('{')) {
      const values: unknown[] = [];
      while (this.#at < end) values.push(this.#value(element, depth));
      return values;
    }
    const [key = '', value = ''] = splitSignature(element.slice(1, -1));
    const entries = new Map<unknown, unknown>();
    while (this.#at < end) {
      this.align(8);
      const name = this.#value(key, depth);
      entries.set(name, this.#value(value, depth));
    }
    return entries;
  }

  #fixed(size: number): Buffer {
    this.align(size);
    const bytes = this.#bytes.subarray(this.#at, this.#at + size);
    this.#at += size;
    return bytes;
  }

  #text(length: number): string {
    const end = this.#at + length;
    if (end >= this.#bytes.length) throw new RangeError('The answer ends too early.');
    const text = this.#bytes.toString('utf8', this.#at, end);
    this.#at = end + 1;
    return text;
  }
}

function alignmentOf(type: string): number {
  if ('ybgv'.includes(type[0] ?? '')) return type.startsWith('b') ? 4 : 1;
  if ('nq'.includes(type[0] ?? '')) return 2;
  return 'xtd({'.includes(type[0] ?? '') ? 8 : 4;
}

/** `sa{sv}(ii)` is `s`, `a{sv}` and `(ii)`. */
function splitSignature(signature: string): readonly string[] {
  const types: string[] = [];
  for (let start = 0; start < signature.length;) {
    const end = endOfType(signature, start);
    types.push(signature.slice(start, end));
    start = end;
  }
  return types;
}

function endOfType(signature: string, start: number): number {
  let at = start;
  while (signature[at] === 'a') at += 1;
  let open = 0;
  do {
    const letter = signature[at];
    if (letter === undefined) throw new RangeError('A signature ends too early.');
    if (letter === '(' || letter === '{') open += 1;
    if (letter === ')' || letter === '}') open -= 1;
    at += 1;
  } while (open > 0);
  return at;
}
