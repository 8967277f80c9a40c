import { withoutWeekday } from './weekday.ts';

/** Three numbers with the same mark between, with blanks around it; behind them a last full stop, or the word for "year" that Slavic languages have there. */
const spaced =
  /^(\d{1,2}|\d{4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})\.?(?:\s?(?:г|р|год|године|года|року|god|godine|r|roku)\.?)?(?![^\sT,])/u;
/** The same behind a day whose month is a word. */
const written =
  /^((?:\d{1,2}|\d{4})[\s.]+\p{L}{3,12}\.?[\s.]+(?:\d{4}|\d{1,2}))\.?(?:\s?(?:г|р|год|године|года|року|god|godine|r|roku)\.?)?(?![^\s,])/u;

/** As Lithuanian ("2026 m. rugpjūčio 31 d.", "2026 m. 08 mėn. 31 d.") and Latvian ("2026. gada 31. augustā") have it. */
const lithuanian = /^(\d{4}) ?m\. ?(\p{L}{3,12}|\d{1,2}) ?(?:mėn\. ?)?(\d{1,2}) ?d\.?/iu;
const latvian = /^(\d{4})\. ?(?:gada|g\.) ?(\d{1,2})\. ?(\p{L}{3,12})/iu;

/** As China and Japan ("2026年10月1日"), and Korea ("2026년 10월 1일") have it. */
const eastAsian = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u;
/** By the years of an emperor ("令和8年10月1日", "R8.10.1"); the first one is 元. */
const japanese =
  /^(令和|平成|昭和|[RHS]) ?(\d{1,2}|元)(?:年|([./-])) ?(\d{1,2})(?:月|\3) ?(\d{1,2})日?(?=$|[ T(（])/u;
const yearBefore: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
/** As C and Java write a moment, behind the weekday ("Oct 1 00:00:00 CEST 2026"). */
const yearLast = /^(\p{L}{3,12}) (\d{1,2}) \d{1,2}:\d{2}:\d{2}(?: [A-Z]{1,5}| [+-]\d{2}:?\d{2})? (\d{4})$/u;

/**
 * A day as it would be written without blanks between its numbers and without a full stop behind: "2026. 08. 31." is "2026.08.31", "31 . 8 . 2026" is
 * "31.8.2026". Any other text is as it came.
 */
export function plainDay(text: string): string {
  if (text === '') return text;
  if (!/^\d/u.test(text) || /[年년(（]/u.test(text)) return otherwise(text);
  return plainNumbers(text.normalize('NFC').replace(/\s+/gu, ' '));
}

/** A text that does not begin with a number, or has more than numbers and months in it. */
function otherwise(text: string): string {
  if (!/\d/u.test(text)) return text;
  const own = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const day = withoutWeekday(own)
    .replace(eastAsian, '$1-$2-$3')
    .replace(japanese, (_, era: string, year: string, __: string | undefined, month: string, of: string) =>
      [String((yearBefore[era] ?? 0) + (year === '元' ? 1 : Number(year))), month, of].join('-'),
    )
    .replace(yearLast, '$1 $2 $3');
  if (/^\d/u.test(day)) return plainNumbers(day);
  return day === own ? text : day;
}

function plainNumbers(text: string): string {
  const plain = text
    .replace(lithuanian, '$1 $2 $3')
    .replace(latvian, '$1 $3 $2')
    .replace(/^(\d{4}) (\d{1,2}) (\d{1,2})(?= |$)/u, '$1-$2-$3');
  const numbers = plain.replace(spaced, '$1$2$3$2$4');
  return numbers === plain ? plain.replace(written, '$1') : numbers;
}
