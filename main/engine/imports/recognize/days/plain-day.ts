/** Three numbers with the same mark between, with blanks around it; behind them a last full stop, or the word for "year" that Slavic languages have there. */
const spaced =
  /^(\d{1,2}|\d{4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})\.?(?:\s?(?:г|р|год|године|года|року|god|godine|r|roku)\.?)?(?![^\sT,])/u;
/** The same behind a day whose month is a word. */
const written =
  /^((?:\d{1,2}|\d{4})[\s.]+\p{L}{3,12}\.?[\s.]+(?:\d{4}|\d{1,2}))\.?(?:\s?(?:г|р|год|године|года|року|god|godine|r|roku)\.?)?(?![^\s,])/u;

/**
 * A day as it would be written without blanks between its numbers and without a full stop behind: "2026. 08. 31." is "2026.08.31", "31 . 8 . 2026" is
 * "31.8.2026". Any other text is as it came.
 */
export function plainDay(text: string): string {
  if (!/^\d/u.test(text)) return text;
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ');
  const numbers = plain.replace(spaced, '$1$2$3$2$4');
  return numbers === plain ? plain.replace(written, '$1') : numbers;
}
