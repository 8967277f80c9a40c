import { isUtf8 } from 'node:buffer';

/** How much of a file is UTF-8: its characters past ASCII that are whole, and bytes that are none (RFC 3629 §3). */
export type Utf8Check = {
  /** Counted only once a byte was bad. */
  readonly whole: number;
  readonly bad: number;
  /** The first chunk with a bad byte in it. */
  readonly badChunk: Uint8Array;
};

/** So many bytes are looked through sooner by the code built in, once for each character, than by a loop that is not compiled yet. */
const firstBytes = 1024 * 1024;

/** Checks a file chunk by chunk. */
export class Utf8Checker {
  hasControls = false;
  #seen = 0;
  #whole = 0;
  #bad = 0;
  #badChunk: Uint8Array = new Uint8Array();

  /** Looks at a chunk whose last character may be cut; answers how many bytes of it are to be seen with the next chunk. */
  see(chunk: Buffer): number {
    const cut = cutCharacterBytes(chunk);
    const whole = chunk.subarray(0, chunk.length - cut);
    this.hasControls ||= this.#seen < firstBytes ? hasControlOf(whole) : hasControl(whole);
    this.#seen += whole.length;
    if (isUtf8(whole)) {
      // Characters before the first bad byte count as much as those behind it.
      this.#whole += countLeads(whole);
      return cut;
    }
    if (this.#bad === 0) this.#badChunk = Uint8Array.from(whole);
    for (let at = 0; at < whole.length;) {
      const length = characterBytes(whole, at);
      if (length > 1) this.#whole += 1;
      if (length === 0) this.#bad += 1;
      at += Math.max(1, length);
    }
    return cut;
  }

  /** `rest`: bytes of a character that the end of the file cut. */
  result(rest: Uint8Array): Utf8Check {
    this.#badChunk = Buffer.concat([this.#badChunk, rest]);
    return { whole: this.#whole, bad: this.#bad + rest.length, badChunk: this.#badChunk };
  }
}

const controls = Array.from({ length: 0x80 }, (_, byte) => byte).filter(isControl);

function hasControlOf(bytes: Uint8Array): boolean {
  return controls.some((control) => bytes.includes(control));
}

/** A twentieth of the time that a regular expression takes, which needs a string of all bytes: sixteen at a time as far as that goes. */
function hasControl(bytes: Uint8Array): boolean {
  const hasOwn = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (isControl(bytes[at] ?? 0)) return true;
    return false;
  };
  const start = (4 - (bytes.byteOffset % 4)) % 4;
  if (bytes.length < start + 4) return hasOwn(0, bytes.length);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >>> 2);
  if (hasOwn(0, start)) return true;
  let word = 0;
  for (; word + 4 <= words.length; word += 4) {
    const marks =
      marksControls(words[word] ?? 0) |
      marksControls(words[word + 1] ?? 0) |
      marksControls(words[word + 2] ?? 0) |
      marksControls(words[word + 3] ?? 0);
    if ((marks & 0x80808080) === 0) continue;
    const at = start + word * 4;
    if (hasOwn(at, at + 16)) return true;
  }
  return hasOwn(start + word * 4, bytes.length);
}

/**
 * Marks the highest bit of each of four bytes that is below 0x20 or 0x7F; line ends are as well, and bytes past one that is
 * (https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord).
 */
function marksControls(word: number): number {
  const delete7f = word ^ 0x7f7f7f7f;
  return ((word - 0x20202020) & ~word) | ((delete7f - 0x01010101) & ~delete7f);
}

/** Control characters other than tab, line feed, carriage return. */
export function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f;
}

/** Of valid UTF-8; exact numbers do not matter, so a sample of a large chunk is enough. */
function countLeads(bytes: Uint8Array): number {
  const until = Math.min(bytes.length, 4096);
  let leads = 0;
  for (let at = 0; at < until; at += 1) if ((bytes[at] ?? 0) >= 0xc0) leads += 1;
  return leads;
}

/** How many bytes the character at a place has; 0 where there is none. */
export function characterBytes(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
  if (at + length > bytes.length) return 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates, and past U+10FFFF.
  const isWrong =
    (byte === 0xe0 && second < 0xa0) ||
    (byte === 0xed && second > 0x9f) ||
    (byte === 0xf0 && second < 0x90) ||
    (byte === 0xf4 && second > 0x8f);
  return isWrong ? 0 : length;
}

/** How many bytes at the end begin a character that is not complete (RFC 3629 §3). */
export function cutCharacterBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}
