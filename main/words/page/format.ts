import { type Language, traits } from '../language.ts';
import { spoken } from '../spoken.ts';

/** Numbers and days of a page that is sent: it is read elsewhere, so it is written as its language writes them, whatever this machine's is. */
type Formats = {
  readonly numbers: Intl.NumberFormat;
  readonly percents: Intl.NumberFormat;
  readonly days: Intl.DateTimeFormat;
};
const made = new Map<Language, Formats>();

// Made with the first page: they take 8 MiB and 30 ms, which every start of a thread would pay.
function formats(): Formats {
  const language = spoken();
  const known = made.get(language);
  if (known !== undefined) return known;
  const { numbers, days } = traits[language].pages;
  const fresh = {
    numbers: new Intl.NumberFormat(numbers),
    percents: new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: 0 }),
    days: new Intl.DateTimeFormat(days, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  };
  made.set(language, fresh);
  return fresh;
}

export function number(value: number): string {
  return formats().numbers.format(value);
}

/** A part of a whole, 0 to 1; not all is never all, nor some nobody. */
export function percent(part: number): string {
  const shown = part > 0 && part < 1 ? Math.min(0.99, Math.max(0.01, part)) : part;
  return formats().percents.format(shown);
}

/** A calendar day, `YYYY-MM-DD`, as `31 Oct 2026`. */
export function day(value: string): string {
  return formats().days.format(new Date(`${value}T00:00:00Z`));
}

/** Amounts that stand together: all with a fraction where the price of a seat has one, so that what is written adds up as what is meant. */
export type Amounts = { readonly currency: string; readonly yearlyMinor: number };

/** An amount in the currency's smallest unit. */
export function money(minor: number, amounts: Amounts): string {
  const { amount, form } = amountOf(minor, amounts);
  return form.format(amount);
}

/** The price of a seat, with its fraction where it has one, however large it is. */
export function seatPrice(minor: number, currency: string): string {
  const { amount, form } = amountOf(minor, { currency, yearlyMinor: minor });
  return form.format(amount);
}

/** The same for a workbook: a number, and the format in which it looks alike (ECMA-376 part 1 §18.8.31). */
export function moneyCell(
  minor: number,
  amounts: Amounts,
): { readonly amount: number; readonly format: string } {
  const { currency } = amounts;
  const { amount, form } = amountOf(minor, amounts);
  const parts = form.formatToParts(amount);
  const digits = parts.find(({ type }) => type === 'fraction')?.value.length ?? 0;
  const written = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const [first] = parts;
  const isBehind = first?.type === 'integer' || first?.type === 'minusSign';
  const gap = parts.some(({ type, value }) => type === 'literal' && value.trim() === '') ? '\\ ' : '';
  return {
    amount,
    format: isBehind ? `${written}${gap}[$${symbol}]` : `[$${symbol}]${gap}${written}`,
  };
}

function amountOf(
  minor: number,
  { currency, yearlyMinor }: Amounts,
): { readonly amount: number; readonly form: Intl.NumberFormat } {
  const form = moneyForm(currency);
  const unit = 10 ** (form.resolvedOptions().maximumFractionDigits ?? 2);
  const isWhole = yearlyMinor % unit === 0 && minor % unit === 0;
  return { amount: minor / unit, form: isWhole ? moneyForm(currency, 0) : form };
}

/** With as many digits behind the mark as the currency has, where none are named. */
function moneyForm(currency: string, digits?: number): Intl.NumberFormat {
  return new Intl.NumberFormat(traits[spoken()].pages.numbers, {
    style: 'currency',
    currency,
    ...(digits === undefined ? {} : { maximumFractionDigits: digits }),
  });
}
