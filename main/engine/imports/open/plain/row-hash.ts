/*
 * 64 bits of a row's bytes in two words of their own, four bytes at a time: each step turns or shifts what it multiplied, so that no byte
 * stays in its corner, and what a step makes of a byte depends on the seed.
 */

/** The first word with four more bytes. */
export function mixLow(low: number, bytes: number): number {
  const product = Math.imul(low ^ bytes, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** The second word with four more bytes. */
export function mixHigh(high: number, bytes: number): number {
  const product = Math.imul(high + bytes, 0x85ebca6b);
  return (product << 13) | (product >>> 19);
}

/** The word once nothing more comes. `length`: of the row, as zeros at its end would not count. */
export function mixed(word: number, length: number): number {
  let at = word ^ length;
  at = Math.imul(at ^ (at >>> 16), 0x7feb352d);
  at = Math.imul(at ^ (at >>> 15), 0xc2b2ae35);
  return at ^ (at >>> 16);
}

/** Whether one of four bytes is a line feed or a quotation mark (https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord). */
export function mayHaveSigns(bytes: number): boolean {
  const ends = bytes ^ 0x0a0a0a0a;
  const quotes = bytes ^ 0x22222222;
  return ((((ends - 0x01010101) & ~ends) | ((quotes - 0x01010101) & ~quotes)) & 0x80808080) !== 0;
}

/** Fewer than four bytes as the lowest of four. */
export function restOf(buffer: Uint8Array, start: number, end: number): number {
  let rest = 0;
  for (let at = start, shift = 0; at < end; at += 1, shift += 8) rest |= (buffer[at] ?? 0) << shift;
  return rest;
}

/** Both words of some bytes, before `mixed`. */
export function hashOf(
  buffer: Buffer,
  start: number,
  end: number,
  seed: readonly [number, number],
): { readonly low: number; readonly high: number } {
  let [low, high] = seed;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const bytes = buffer.readInt32LE(at);
    low = mixLow(low, bytes);
    high = mixHigh(high, bytes);
  }
  if (at === end) return { low, high };
  const rest = restOf(buffer, at, end);
  return { low: mixLow(low, rest), high: mixHigh(high, rest) };
}
