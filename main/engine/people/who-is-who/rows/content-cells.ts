/*
 * The contents of many rows as they stand, in SQLite's binary JSON (https://www.sqlite.org/jsonb.html §3): one array of cells after the
 * other, of which only those are made a text that are needed. Half the time of reading cell by cell.
 */

import type { KnownCells } from './known-cells.ts';

const nullType = 0;
const intType = 3;
const textType = 7;
const rawTextType = 10;
const arrayType = 11;
const zero = 48;

/** Places of cells that are read, as `contentColumns` has them. */
export type CellPlaces = { readonly texts: readonly number[]; readonly numbers?: readonly number[] };

/** What a row must have at each of its places. */
export type CellKinds = Uint8Array;
const ofNoMatter = 0;
const aText = 1;
const aNumber = 2;

export function cellKinds({ texts, numbers = [] }: CellPlaces): CellKinds {
  return Uint8Array.from({ length: Math.max(...texts, ...numbers) + 1 }, (_, place) =>
    texts.includes(place) ? aText : numbers.includes(place) ? aNumber : ofNoMatter,
  );
}

/** Reads the cells of row after row. A cell that is read and no plain text, as one with escapes, ends it: the rest is to be read otherwise. */
export class ContentCells {
  readonly #bytes: Buffer;
  readonly #kinds: CellKinds;
  #at = 0;
  /** Of the cells up to the last that is read: where each begins and ends; -1 where there is none. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  #bodyAt = 0;
  #bodyEnd = 0;

  constructor(bytes: Buffer, kinds: CellKinds) {
    this.#bytes = bytes;
    this.#kinds = kinds;
    this.#from = new Int32Array(kinds.length);
    this.#to = new Int32Array(kinds.length);
  }

  /** Goes to the next row; answers false where it cannot be read. */
  next(): boolean {
    if (this.#header() !== arrayType) return false;
    const end = this.#bodyEnd;
    this.#at = this.#bodyAt;
    for (let place = 0; place < this.#kinds.length; place += 1) {
      this.#from[place] = -1;
      if (this.#at >= end) continue;
      const type = this.#header();
      this.#at = this.#bodyEnd;
      if (type === nullType) continue;
      const kind = this.#kinds[place];
      const isRead = kind === aNumber ? type === intType : type === textType || type === rawTextType;
      if (!isRead) {
        if (kind !== ofNoMatter) return false;
        continue;
      }
      this.#from[place] = this.#bodyAt;
      this.#to[place] = this.#bodyEnd;
    }
    this.#at = end;
    return true;
  }

  text(place: number): string | null {
    const from = this.#from[place] ?? -1;
    return from === -1 ? null : this.#bytes.toString('utf8', from, this.#to[place]);
  }

  /** The number of a cell among those that are known, -1 where there is none. */
  numberIn(known: KnownCells, place: number): number {
    const from = this.#from[place] ?? -1;
    return from === -1 ? -1 : known.numberOf(this.#bytes, from, this.#to[place] ?? from);
  }

  has(place: number): boolean {
    return this.#from[place] !== -1;
  }

  /** A text that very many rows have. */
  known(place: number, known: KnownTexts): string | null {
    const from = this.#from[place] ?? -1;
    return from === -1 ? null : known.textOf(this.#bytes, from, this.#to[place] ?? from);
  }

  number(place: number): number | null {
    const [from = -1, end = 0] = [this.#from[place], this.#to[place]];
    if (from === -1) return null;
    let number = 0;
    for (let at = from; at < end; at += 1) {
      const digit = (this.#bytes[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) return Number(this.text(place));
      number = number * 10 + digit;
    }
    return number;
  }

  /** Writes a cell as SQLite's `lower` has it; answers where it ends. Nothing is written where there is none. */
  writeLowered(place: number, to: Uint8Array, start: number): number {
    const bytes = this.#bytes;
    const [from = -1, end = 0] = [this.#from[place], this.#to[place]];
    if (from === -1) return start;
    for (let at = from; at < end; at += 1) {
      to[start + at - from] = lowered(bytes[at] ?? 0);
    }
    return start + end - from;
  }

  /** Whether a cell is a text, and nothing but visible letters of ASCII. */
  isVisibly(place: number, text: string): boolean {
    const from = this.#from[place] ?? -1;
    if (from === -1 || this.lengthOf(place) !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) {
      const byte = this.#bytes[from + at] ?? 0;
      if (byte <= 32 || byte > 126 || byte !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Bytes of a cell, 0 where there is none. */
  lengthOf(place: number): number {
    const from = this.#from[place] ?? -1;
    return from === -1 ? 0 : (this.#to[place] ?? from) - from;
  }

  /** Whether two cells are one but for the case of their letters of ASCII; not where either is not there. */
  areAlike(one: number, other: number): boolean {
    const [from = -1, at = -1] = [this.#from[one], this.#from[other]];
    const length = this.lengthOf(one);
    if (from === -1 || at === -1 || this.lengthOf(other) !== length) return false;
    for (let byte = 0; byte < length; byte += 1)
      if (lowered(this.#bytes[from + byte] ?? 0) !== lowered(this.#bytes[at + byte] ?? 0)) return false;
    return true;
  }

  areSame(one: number, other: number): boolean {
    const [from = -1, at = -1] = [this.#from[one], this.#from[other]];
    const length = (this.#to[one] ?? 0) - from;
    if (from === -1 || at === -1) return from === at;
    if ((this.#to[other] ?? 0) - at !== length) return false;
    for (let byte = 0; byte < length; byte += 1)
      if (this.#bytes[from + byte] !== this.#bytes[at + byte]) return false;
    return true;
  }

  /** Reads the header of an element; answers its type, -1 where there is none. */
  #header(): number {
    const bytes = this.#bytes;
    const first = bytes[this.#at];
    if (first === undefined) return -1;
    const size = first >>> 4;
    const at = this.#at + 1;
    let [length, body] = [size, at];
    if (size === 12) [length, body] = [bytes[at] ?? 0, at + 1];
    else if (size === 13) [length, body] = [bytes.readUInt16BE(at), at + 2];
    else if (size === 14) [length, body] = [bytes.readUInt32BE(at), at + 4];
    else if (size === 15) return -1;
    this.#bodyAt = body;
    this.#bodyEnd = body + length;
    return first & 15;
  }
}

function lowered(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}

/** Texts that very many rows have: each is made once. */
export class KnownTexts {
  readonly #texts: { readonly text: string; readonly bytes: Uint8Array }[] = [];
  #last = 0;

  textOf(bytes: Buffer, from: number, to: number): string {
    // Most rows have the text of the row before.
    const last = this.#texts[this.#last];
    if (last !== undefined && isAt(bytes, from, to, last.bytes)) return last.text;
    const at = this.#texts.findIndex((known) => isAt(bytes, from, to, known.bytes));
    const known = this.#texts[at];
    if (known !== undefined) {
      this.#last = at;
      return known.text;
    }
    const text = bytes.toString('utf8', from, to);
    if (this.#texts.length < mostKnown)
      this.#texts.push({ text, bytes: Uint8Array.from(bytes.subarray(from, to)) });
    return text;
  }
}

/** Buffer's own comparison takes longer for some bytes than they do. */
function isAt(bytes: Buffer, from: number, to: number, known: Uint8Array): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at += 1) if (bytes[from + at] !== known[at]) return false;
  return true;
}

const mostKnown = 16;
