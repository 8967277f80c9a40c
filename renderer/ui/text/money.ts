import { formats } from '../../strings/language.ts';

/** Amounts are whole numbers of the currency's smallest unit; they are shown as the system writes money. */

/** `1 € 50` for 150 cents; without its fraction from a thousand on. */
export function money(minor: number, currency: string): string {
  const amount = fromMinor(minor, currency);
  const isLarge = Math.abs(amount) >= 1000 || Number.isInteger(amount);
  return new Intl.NumberFormat(formats, {
    style: 'currency',
    currency,
    ...(isLarge ? { maximumFractionDigits: 0 } : {}),
  }).format(amount);
}

/** To the smallest unit, so that what is shown adds up. */
export function wholeMoney(minor: number, currency: string): string {
  return new Intl.NumberFormat(formats, { style: 'currency', currency }).format(fromMinor(minor, currency));
}

export function toMinor(amount: number, currency: string): number {
  return Math.round(amount * 10 ** digitsOf(currency));
}

export function fromMinor(minor: number, currency: string): number {
  return minor / 10 ** digitsOf(currency);
}

/** All that the system knows, the common ones first. */
export function currencyCodes(): readonly string[] {
  const common = [
    'EUR',
    'USD',
    'GBP',
    'CHF',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CAD',
    'AUD',
    'JPY',
    'INR',
    'SGD',
    'BRL',
  ];
  return [...new Set([...common, ...Intl.supportedValuesOf('currency')])];
}

function digitsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
