/** Shorter pieces say nothing of a token, and are found in every word. */
const shortestPiece = 8;

/** Takes a token, and every piece of it, out of words that go to the log: libraries repeat what they were given, whole or cut. */
export function hideToken(words: string, token: string): string {
  const piece = Math.min(shortestPiece, token.length);
  if (piece === 0) return words;
  let hidden = '';
  let at = 0;
  while (at < words.length) {
    let length = 0;
    while (at + length < words.length && token.includes(words.slice(at, at + length + 1))) length += 1;
    if (length >= piece) {
      hidden += '(token)';
      at += length;
    } else {
      hidden += words[at] ?? '';
      at += 1;
    }
  }
  return hidden;
}
