/*
 * Spreadsheets run a cell as a formula when it begins with = + - or @ (CWE-1236, OWASP ASVS 1.2.10). What they take for its
 * beginning is generous: blanks, line ends, NUL, quotation marks and invisible characters before it are skipped, and full-width
 * forms count. A program set to another delimiter also begins a new cell after ; and tab and line ends inside ours.
 */
const starters = '=+\\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20';
const skipped = '[\\s\\p{C}\\p{Z}"]*';
const formula = new RegExp(`(^|[;\\t\\r\\n|])(${skipped})(?=[${starters}])`, 'gu');
/** A signed number or a telephone number: nothing in it can be called or referred to. */
const plainNumber = /^[+-][\d\s().,/-]*$/u;
const needsQuotes = /[",\r\n;\t\0]|^\s|\s$/u;
const mayBeFormula = new RegExp(`[${starters}]`, 'u');
/** What has none of this is a cell as it stands: most texts, looked at once. How a text ends is looked at beside it. */
const needsMore = new RegExp(`[",;\\t\\r\\n|\\0]|^[\\s\\p{C}\\p{Z}${starters}]`, 'u');
const blank = 0x20;
const lastOfAscii = 0x7e;

/** The text with every place that a spreadsheet could take for the beginning of a formula put behind an apostrophe. */
export function guardFormula(text: string): string {
  if (!mayBeFormula.test(text) || plainNumber.test(text)) return text;
  return text.replace(formula, (_, before: string, blanks: string) => `${before}'${blanks}`);
}

/** One cell of a CSV file (RFC 4180): guarded, and in quotation marks where it has to be. Absent is an empty cell. */
export function csvCell(value: string | number | undefined | null): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const end = value.charCodeAt(value.length - 1);
  if (end > blank && end <= lastOfAscii && !needsMore.test(value)) return value;
  const guarded = guardFormula(value);
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One line of a CSV file with its line end. */
export function csvLine(cells: readonly (string | number | undefined | null)[]): string {
  let line = '';
  for (let index = 0; index < cells.length; index += 1) {
    line += (index === 0 ? '' : ',') + csvCell(cells[index]);
  }
  return `${line}\r\n`;
}
