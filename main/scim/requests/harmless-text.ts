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
  return [...new Set([token, percent, lower, inJson, ...base64, ...base64.map(toUrlForm)])];
}

/** As far as it does not depend on what stands behind. */
function inBase64(text: string): string {
  return btoa(text.slice(0, text.length - (text.length % 3)));
}

/** RFC 4648 §5. */
function toUrlForm(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function takeOut(text: string, token: string): string {
  return formsOf(token).reduce((left, form) => left.replaceAll(form, '[token]'), text);
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
