/** Three numbers with the same mark between, with blanks around it; behind them a last full stop, or the word for "year" that Slavic languages have there. */
const spaced =
  /^(\d{1,2}|\d{4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})\.?(?:\s?(?:г|р|год|године|года|року|god|godine|r|roku)\.?)?(?![^\sT,])/u;
/** The same behind a day whose month is a word. */
const written =
  /^((?:\d{1,2}|\d{4})[\s.]+\p{L}{3,12}\.?[\s.]+(?:\d{4}|\d{1,2}))\.?(?:\s?(?:г|р|год|године|года|року|god|godine|r|roku)\.?)?(?![^\s,])/u;

/** As Lithuanian ("2026 m. rugpjūčio 31 d.", "2026 m. 08 mėn. 31 d.") and Latvian ("2026. gada 31. augustā") have it. */
const lithuanian = /^(\d{4}) ?m\. ?(\p{L}{3,12}|\d{1,2}) ?(?:mėn\. ?)?(\d{1,2}) ?d\.?/iu;
const latvian = /^(\d{4})\. ?(?:gada|g\.) ?(\d{1,2})\. ?(\p{L}{3,12})/iu;

/**
 * A day as it would be written without blanks between its numbers and without a full stop behind: "2026. 08. 31." is "2026.08.31", "31 . 8 . 2026" is
 * "31.8.2026". Any other text is as it came.
 */
export function plainDay(text: string): string {
  if (!/^\d/u.test(text)) return text;
  const plain = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(lithuanian, '$1 $2 $3')
    .replace(latvian, '$1 $3 $2')
    .replace(/^(\d{4}) (\d{1,2}) (\d{1,2})(?= |$)/u, '$1-$2-$3');
  const numbers = plain.replace(spaced, '$1$2$3$2$4');
  return numbers === plain ? plain.replace(written, '$1') : numbers;
}
