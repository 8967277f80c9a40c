import type { CellValue } from '../../database/records.ts';

/*
 * SQLite's binary JSON (https://www.sqlite.org/jsonb.html §3): every element is a header that gives type and length, and its bytes.
 * Text of type 10 is taken as it is, without escapes. Written by hand because SQLite then takes thousands of rows in one
 * statement, several times faster than a statement per row.
 */
const nullType = 0;
const integerType = 3;
const textType = 10;
const arrayType = 11;
const longHeaderBytes = 5;
/** Past it numbers are no whole ones of 32 bits. */
const mostCounted = 2 ** 31;
const zero = 0x30;
const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const firstBytes = 256 * 1024;
/** Longer text is written by the encoder built in; below, a loop over the characters is faster. */
const loopedCharacters = 64;

/** Gathers rows into one array, each an array of its key, its line and the array of its content. */
export class JsonbRows {
  rows = 0;
  #start = longHeaderBytes;
  #content = longHeaderBytes;
  #members = 0;
  #buffer = Buffer.from(new ArrayBuffer(firstBytes));
  #at = longHeaderBytes;

  add(key: string, line: number, values: readonly CellValue[]): void {
    const start = this.#at;
    this.#reserve(longHeaderBytes);
    this.#at += longHeaderBytes;
    this.#text(key);
    this.#integer(line);
    const content = this.#at;
    this.#reserve(longHeaderBytes);
    this.#at += longHeaderBytes;
    for (const value of values) {
      if (value === null) {
        this.#reserve(1);
        this.#buffer[this.#at] = nullType;
        this.#at += 1;
      } else if (typeof value === 'number') this.#integer(value);
      else this.#text(value);
    }
    this.#longHeader(content, arrayType, this.#at - content - longHeaderBytes);
    this.#longHeader(start, arrayType, this.#at - start - longHeaderBytes);
    this.rows += 1;
  }

  /**
   * The bytes gathered; the next rows are gathered in `next`, or in memory of their own. The memory handed out is the caller's.
   */
  take(next: ArrayBuffer | undefined): Uint8Array<ArrayBuffer> {
    this.#longHeader(0, arrayType, this.#at - longHeaderBytes);
    const bytes = new Uint8Array(this.#buffer.buffer, 0, this.#at);
    this.#buffer = Buffer.from(next ?? new ArrayBuffer(firstBytes));
    this.#at = longHeaderBytes;
    this.rows = 0;
    return bytes;
  }

  /** Begins a row of at most so many bytes, whose parts follow: `key`, `line`, the content's values in their order, `end`. */
  begin(bytes: number): void {
    this.#start = this.#at;
    this.#reserve(bytes);
    this.#at += longHeaderBytes;
  }

  /** The row's key: a prefix and ASCII bytes, in lower case or as they are. */
  key(prefix: string, bytes: Uint8Array, from: number, to: number, isLowered: boolean): void {
    const body = this.#textHeader(prefix.length + to - from);
    for (let index = 0; index < prefix.length; index += 1)
      this.#buffer[body + index] = prefix.charCodeAt(index);
    this.#copy(bytes, from, to, body + prefix.length, isLowered);
  }

  /** The row's line, and where its content begins. */
  line(line: number): void {
    this.#integer(line);
    this.#content = this.#at;
    this.#at += longHeaderBytes;
  }

  nothing(): void {
    this.#buffer[this.#at] = nullType;
    this.#at += 1;
  }

  text(text: string): void {
    this.#text(text);
  }

  /** ASCII bytes as text. */
  plain(bytes: Uint8Array, from: number, to: number, isLowered: boolean): void {
    this.#copy(bytes, from, to, this.#textHeader(to - from), isLowered);
  }

  /** Bytes of UTF-8 as text, with one quotation mark where two stand. */
  unquoted(bytes: Uint8Array, from: number, to: number): void {
    let length = to - from;
    for (let index = from; index < to; index += 1) {
      if (bytes[index] !== quote) continue;
      length -= 1;
      index += 1;
    }
    const buffer = this.#buffer;
    let at = this.#textHeader(length);
    for (let index = from; index < to; index += 1) {
      const byte = bytes[index] ?? 0;
      buffer[at] = byte;
      at += 1;
      if (byte === quote) index += 1;
    }
  }

  /**
   * One member of an object in JSON's text, `name` with its colon and the first quote of the value; answers false where the ASCII
   * bytes would have to be escaped. After the last, `endMembers`.
   */
  member(name: Uint8Array, bytes: Uint8Array, from: number, to: number, isFirst: boolean): boolean {
    const buffer = this.#buffer;
    if (isFirst) {
      this.#members = this.#at;
      this.#at += longHeaderBytes;
    }
    let at = this.#at;
    buffer[at] = isFirst ? openBrace : comma;
    at += 1;
    for (let index = 0; index < name.length; index += 1) buffer[at + index] = name[index] ?? 0;
    at += name.length;
    for (let index = from; index < to; index += 1) {
      const code = bytes[index] ?? 0;
      if (code < 0x20 || code === quote || code === backslash) return false;
      buffer[at + index - from] = code;
    }
    at += to - from;
    buffer[at] = quote;
    this.#at = at + 1;
    return true;
  }

  endMembers(): void {
    this.#buffer[this.#at] = closeBrace;
    this.#at += 1;
    this.#longHeader(this.#members, textType, this.#at - this.#members - longHeaderBytes);
  }

  /** Ends the row that was begun. */
  end(): void {
    this.#longHeader(this.#content, arrayType, this.#at - this.#content - longHeaderBytes);
    this.#longHeader(this.#start, arrayType, this.#at - this.#start - longHeaderBytes);
    this.rows += 1;
  }

  /** Forgets the row that was begun. */
  takeBack(): void {
    this.#at = this.#start;
  }

  #textHeader(length: number): number {
    if (length <= 0xff) return this.#begun(this.#header(this.#at, textType, length), length);
    this.#longHeader(this.#at, textType, length);
    return this.#begun(this.#at + longHeaderBytes, length);
  }

  /** Answers with where the body is, and goes behind it. */
  #begun(body: number, length: number): number {
    this.#at = body + length;
    return body;
  }

  #copy(bytes: Uint8Array, from: number, to: number, body: number, isLowered: boolean): void {
    const buffer = this.#buffer;
    const shift = body - from;
    if (!isLowered) {
      for (let index = from; index < to; index += 1) buffer[index + shift] = bytes[index] ?? 0;
      return;
    }
    for (let index = from; index < to; index += 1) {
      const code = bytes[index] ?? 0;
      buffer[index + shift] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    }
  }

  #integer(value: number): void {
    if (value >= 0 && value < mostCounted && Number.isInteger(value)) {
      this.#count(value);
      return;
    }
    const digits = String(value);
    this.#reserve(digits.length + 2);
    this.#at = this.#header(this.#at, integerType, digits.length);
    this.#at += this.#buffer.write(digits, this.#at, 'latin1');
  }

  /** A number as lines have it, digit by digit: sooner than by a text of it. */
  #count(value: number): void {
    let length = 1;
    for (let rest = value; rest >= 10; rest = Math.trunc(rest / 10)) length += 1;
    this.#reserve(length + 2);
    const buffer = this.#buffer;
    const body = this.#header(this.#at, integerType, length);
    this.#at = body + length;
    for (let at = this.#at - 1, rest = value; at >= body; at -= 1) {
      const next = Math.trunc(rest / 10);
      buffer[at] = zero + rest - next * 10;
      rest = next;
    }
  }

  #text(text: string): void {
    const { length } = text;
    this.#reserve(length * 3 + longHeaderBytes);
    if (length > loopedCharacters || !this.#shortText(text)) this.#longText(text);
  }

  /** Writes text of few ASCII characters; answers false and writes nothing where it is not. */
  #shortText(text: string): boolean {
    const { length } = text;
    const buffer = this.#buffer;
    const body = this.#header(this.#at, textType, length);
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= 0x80) return false;
      buffer[body + index] = code;
    }
    this.#at = body + length;
    return true;
  }

  #longText(text: string): void {
    const body = this.#at + longHeaderBytes;
    const length = this.#buffer.write(text, body, 'utf8');
    this.#longHeader(this.#at, textType, length);
    this.#at = body + length;
  }

  #header(at: number, type: number, length: number): number {
    if (length <= 11) {
      this.#buffer[at] = (length << 4) | type;
      return at + 1;
    }
    this.#buffer[at] = 0xc0 | type;
    this.#buffer[at + 1] = length;
    return at + 2;
  }

  #longHeader(at: number, type: number, length: number): void {
    const buffer = this.#buffer;
    buffer[at] = 0xe0 | type;
    buffer[at + 1] = length >>> 24;
    buffer[at + 2] = length >>> 16;
    buffer[at + 3] = length >>> 8;
    buffer[at + 4] = length;
  }

  #reserve(bytes: number): void {
    if (this.#at + bytes <= this.#buffer.length) return;
    const grown = Buffer.from(new ArrayBuffer(Math.max(this.#buffer.length * 2, this.#at + bytes)));
    this.#buffer.copy(grown, 0, 0, this.#at);
    this.#buffer = grown;
  }
}
