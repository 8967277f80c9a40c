/** Shorter than this a token may well be a word that people and addresses hold too. */
const tellingLength = 16;
const wordAtLeast = 4;
const shownAtMost = 500;

/** A service may repeat the header it was sent: the token is taken out of whatever it answers, before anything reads it. */
export function withoutToken(text: string, token: string): string {
  return token.length < tellingLength ? text : text.replaceAll(token, '[token]');
}

/** What a service says in its own words, safe to keep and to show: without the token, controls and marks that turn text round. */
export function harmlessText(text: string, token: string): string {
  const said = token.length < wordAtLeast ? text : text.replaceAll(token, '[token]');
  return said
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .slice(0, shownAtMost);
}
