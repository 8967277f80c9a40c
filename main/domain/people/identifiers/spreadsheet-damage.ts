/**
 * What a spreadsheet did to an id on the way: it wrote it as a rounded power of ten, as a row of # because the column was too narrow, as a
 * day (MAR1 becomes 1-Mar), or kept 15 digits of it (Excel) or 2^53 (numbers as every program keeps them). What it was cannot be told any
 * more.
 */
export const idDamages = ['scientific', 'hashes', 'rounded', 'day'] as const;
export type IdDamage = (typeof idDamages)[number];

/** Digits that a spreadsheet's numbers keep (Microsoft, "Excel specifications and limits": number precision 15 digits). */
const keptDigits = 15;

/** Months as Excel writes them in days that it made of a text ("1-Mar", "Mar-20", "01. Mrz", "01-mars"): exactly so, MAR-20 is an id. */
const english = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const german = 'Jan|Feb|Mrz|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez';
const small =
  'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|ene|feb|mar|abr|may|jun|jul|ago|sep|dic|gen|apr|mag|giu|lug|set|ott|jan|mrt|mei|aug|okt|dec';
const days = new RegExp(
  `^(?:\\d{1,2}-(?:${english})|(?:${english})-\\d{2}|\\d{1,2}\\. (?:${german})|(?:${german}) \\d{2}|\\d{1,2}-(?:${small})\\.?|(?:${small})\\.?-\\d{2})$`,
  'u',
);

/** `undefined` for an id that nothing says was damaged. */
export function damageOf(id: string): IdDamage | undefined {
  if (days.test(id)) return 'day';
  if (/^#{2,}$/u.test(id)) return 'hashes';
  // A plus sign or decimals: 12E45 alone may be an id as people give them.
  if (/^[+-]?\d(?:[.,]\d+)?E\+?\d{1,3}$/iu.test(id) && /[+.,]/u.test(id)) return 'scientific';
  if (!/^\d{17,}$/u.test(id)) return undefined;
  return /^0+$/u.test(id.slice(keptDigits)) ? 'rounded' : undefined;
}

/**
 * Whether a cell that a spreadsheet damaged may have been that id: to the digits that it kept. A cell that nothing says was damaged may have
 * been anything.
 */
export function mayHaveBeen(cell: string, id: string): boolean {
  const text = withoutTextMarks(cell.trim());
  const [, decimals = '', exponent] = /^[+-]?\d(?:[.,](\d+))?E\+?(\d{1,3})$/iu.exec(text) ?? [];
  if (exponent !== undefined) {
    const apart = Math.abs(Number(id) - Number(text.replace(',', '.')));
    return apart <= 10 ** (Number(exponent) - decimals.length);
  }
  if (!/^\d{16,}$/u.test(text)) return true;
  if (!/^\d+$/u.test(id)) return false;
  const apart = BigInt(id) - BigInt(text);
  return (apart < 0n ? -apart : apart) <= 10n ** BigInt(text.length - keptDigits);
}

/**
 * Whether the digits are those of a number past 2^53 as programs keep it: the id next to it would have been written the same. For
 * cells of workbooks, which may have been numbers.
 */
export function isBeyondNumbers(id: string): boolean {
  return /^\d{16,}$/u.test(id) && !Number.isSafeInteger(Number(id)) && String(Number(id)) === id;
}

/**
 * The id inside the marks with which a spreadsheet is told to take it for text: `'00123`, `="00123"`. An apostrophe behind as well is
 * part of the id.
 */
export function withoutTextMarks(id: string): string {
  // What cut the id may have cut the mark behind it too.
  const formula = /^="(.*?)"?$/u.exec(id)?.[1];
  if (formula !== undefined) return formula.trim();
  return id.startsWith("'") && !id.slice(1).includes("'") ? id.slice(1).trim() : id;
}

/** A whole number without the decimal that a script wrote behind it: `10234.0`. With more digits it would be a rounded power of ten. */
export function withoutDecimal(id: string): string {
  return /^([1-9]\d{0,14})[.,]0$/u.exec(id)?.[1] ?? id;
}
