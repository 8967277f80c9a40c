import { characterBytes } from './utf8-check.ts';

const western = new TextDecoder('windows-1252');
/** Of each byte past ASCII, its character of Windows-1252 in UTF-8. */
const mended: readonly Buffer[] = Array.from({ length: 256 }, (_, byte) =>
  Buffer.from(western.decode(Uint8Array.of(byte))),
);

/** The same bytes, with those that are not UTF-8 as the characters that they are in Windows-1252. The last character must be whole. */
export function mendUtf8(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = characterBytes(bytes, at);
    if (length === 0) {
      parts.push(bytes.subarray(from, at), mended[bytes[at] ?? 0] ?? Buffer.alloc(0));
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
}

/** Lines with bytes that are not UTF-8, from 1, the first of them; and how many there are. */
export function findBadLines(
  chunks: Iterable<Uint8Array>,
  atMost: number,
): { readonly lines: readonly number[]; readonly count: number } {
  const lines: number[] = [];
  let count = 0;
  let line = 1;
  let lastBad = 0;
  let expected = 0;
  let isAfterReturn = false;
  const bad = (): void => {
    expected = 0;
    if (lastBad === line) return;
    lastBad = line;
    count += 1;
    if (lines.length < atMost) lines.push(line);
  };
  for (const chunk of chunks) {
    for (const byte of chunk) {
      if ((byte & 0xc0) === 0x80) {
        if (expected === 0) bad();
        else expected -= 1;
      } else {
        if (expected > 0) bad();
        expected = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
      }
      if (byte === 0x0d || (byte === 0x0a && !isAfterReturn)) line += 1;
      isAfterReturn = byte === 0x0d;
    }
  }
  if (expected > 0) bad();
  return { lines, count };
}
