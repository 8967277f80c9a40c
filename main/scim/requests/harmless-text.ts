/** Shorter than this a token may well be a word that people and addresses hold too. */
const tellingLength = 16;
const wordAtLeast = 4;
const shownAtMost = 500;

/** The token as it was sent, and as a service may have written it down: percent-encoded, in JSON or in base64. */
function formsOf(token: string): readonly string[] {
  const base64 = [token, `Bearer ${token}`].map(inBase64);
  const percent = encodeURIComponent(token);
  const lower = percent.replaceAll(/%../gu, (digits) => digits.toLowerCase());
  const inJson = token.replaceAll('/', String.raw`\/`);
  const hex = inHex(token);
  const inDigits = [hex, hex.toUpperCase()];
  return [...new Set([token, percent, lower, inJson, ...inDigits, ...base64, ...base64.map(toUrlForm)])];
}

/** As far as it does not depend on what stands behind. */
function inBase64(text: string): string {
  return btoa(text.slice(0, text.length - (text.length % 3)));
}

/** RFC 4648 §5. */
function toUrlForm(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function inHex(token: string): string {
  return Array.from(new TextEncoder().encode(token), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** So much of its beginning or end tells a token, where a service cut it off. */
const pieceAtLeast = 16;

function takeOut(text: string, token: string): string {
  const left = formsOf(token).reduce((rest, form) => rest.replaceAll(form, '[token]'), text);
  return token.length < 1.5 * pieceAtLeast ? left : withoutEnds(left, token);
}

/** Without a beginning or an end of the token, as far as it goes on in the text. */
function withoutEnds(text: string, token: string): string {
  let left = text;
  const [head, tail] = [token.slice(0, pieceAtLeast), token.slice(-pieceAtLeast)];
  for (let at = left.indexOf(head); at !== -1; at = left.indexOf(head, at + 1)) {
    let end = at + pieceAtLeast;
    while (end < left.length && left[end] === token[end - at]) end += 1;
    left = `${left.slice(0, at)}[token]${left.slice(end)}`;
  }
  for (let at = left.indexOf(tail); at !== -1; at = left.indexOf(tail, at + 1)) {
    const end = at + pieceAtLeast;
    let start = at;
    while (start > 0 && left[start - 1] === token[token.length - (end - start) - 1]) start -= 1;
    left = `${left.slice(0, start)}[token]${left.slice(end)}`;
  }
  return left;
}

/** A service may repeat the header it was sent: the token is taken out of whatever it answers, before anything reads it. */
export function withoutToken(text: string, token: string): string {
  return token.length < tellingLength ? text : takeOut(text, token);
}

/** What a service says in its own words, safe to keep and to show: without the token, controls and marks that turn text round. */
export function harmlessText(text: string, token: string): string {
  const said = token.length < wordAtLeast ? text : takeOut(text, token);
  return said
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .slice(0, shownAtMost);
}
