import { characterBytes } from './utf8-check.ts';

/*
 * Lines in UTF-8 within a file in Windows-1252, as files have them to which a program added rows. Letters with marks are two bytes there, of which
 * the second is a sign in Windows-1252 ("JosÃ©"): a line that has such letters, and else quotation marks alone
 * past ASCII, is in UTF-8.
 */

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Of letters from U+00C0 to U+017F. */
const firstLead = 0xc3;
const lastLead = 0xc5;
/** Of quotation marks and dashes, from U+2000 to U+203F. */
const signLead = 0xe2;
const signSecond = 0x80;
/** A line that is longer is no line of a table. */
const longestLine = 1024 * 1024;

/** Whether all of a line past ASCII are Latin letters and quotation marks in UTF-8, and there is such a letter. */
function isUtf8Line(bytes: Uint8Array, from: number, to: number): boolean {
  let letters = 0;
  for (let at = from; at < to;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = characterBytes(bytes, at);
    const isLetter = byte >= firstLead && byte <= lastLead && length === 2;
    const isSign = byte === signLead && bytes[at + 1] === signSecond && length === 3;
    if (!isLetter && !isSign) return false;
    if (isLetter) letters += 1;
    at += length;
  }
  return letters > 0;
}

function* linesOf(bytes: Uint8Array): Generator<readonly [from: number, to: number], void, undefined> {
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== lineFeed && bytes[at] !== carriageReturn) continue;
    yield [from, at + 1];
    from = at + 1;
  }
  if (from < bytes.length) yield [from, bytes.length];
}

/** The bytes without lines in UTF-8, as far as there are others. */
export function withoutUtf8Lines(bytes: Uint8Array): Uint8Array {
  const parts = [...linesOf(bytes)].filter(([from, to]) => !isUtf8Line(bytes, from, to));
  return parts.length === 0 ? bytes : Buffer.concat(parts.map(([from, to]) => bytes.subarray(from, to)));
}

/** Makes UTF-8 of bytes that come in pieces: of lines that are in it already nothing, of all others what they are in Windows-1252. */
export function lineDecoder(): (bytes: Buffer, isLast: boolean) => Buffer {
  const western = new TextDecoder('windows-1252');
  let held: Buffer = Buffer.alloc(0);
  return (bytes, isLast) => {
    const all = Buffer.concat([held, bytes]);
    const end = Math.max(all.lastIndexOf(lineFeed), all.lastIndexOf(carriageReturn)) + 1;
    const until = isLast || (end === 0 && all.length > longestLine) ? all.length : end;
    held = Buffer.from(all.subarray(until));
    const parts: Buffer[] = [];
    let from = 0;
    const upTo = (to: number): void => {
      if (to > from) parts.push(Buffer.from(western.decode(all.subarray(from, to))));
    };
    for (const [begin, to] of linesOf(all.subarray(0, until))) {
      if (!isUtf8Line(all, begin, to)) continue;
      upTo(begin);
      parts.push(all.subarray(begin, to));
      from = to;
    }
    upTo(until);
    return Buffer.concat(parts);
  };
}
