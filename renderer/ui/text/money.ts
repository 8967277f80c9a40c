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

/** A price as it was entered: with its fraction where it has one, however large it is. */
export function exactMoney(minor: number, currency: string): string {
  return Number.isInteger(fromMinor(minor, currency)) ? money(minor, currency) : wholeMoney(minor, currency);
}

/**
 * An amount as people type it, in whole units: `1200`, `99.50`, `1.200,50`, `1’200`. Three digits behind a single mark are thousands, since
 * no price has them behind its point. `undefined` where it is no amount, where its thousands are none (`0,500`, `1234.567`), or below zero.
 */
export function readAmount(text: string): number | undefined {
  const plain = text.replaceAll(/[\s'’\u00A0\u202F]/gu, '');
  if (!/^\d[\d.,]*$/u.test(plain)) return undefined;
  const marks = [...plain.matchAll(/[.,]/gu)].map(({ 0: mark }) => mark);
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const [fraction = ''] = /\d*$/u.exec(plain) ?? [];
  const isPoint = marks.filter((mark) => mark === last).length === 1 && fraction.length !== 3;
  const whole = isPoint ? plain.slice(0, -fraction.length - 1) : plain;
  const groups = whole.split(/[.,]/u);
  if (isPoint && (fraction.length === 0 || fraction.length > 2)) return undefined;
  if (new Set(isPoint ? marks.slice(0, -1) : marks).size > 1) return undefined;
  if (groups.length > 1 && !/^[1-9]\d{0,2}(?: \d{3})+$/u.test(groups.join(' '))) return undefined;
  return Number(`${groups.join('')}${isPoint ? `.${fraction}` : ''}`);
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
