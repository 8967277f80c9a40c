import { describe, expect, it } from 'vitest';

import { money, moneyCell, seatPrice } from '../../../main/words/page/format.ts';

it.each<[string, number, string, number, string]>([
  ['EUR', 118_000, '€1,180', 1180, '[$€]#,##0'],
  ['EUR', 8050, '€80.50', 80.5, '[$€]#,##0.00'],
  ['CHF', 99_900, 'CHF 999', 999, String.raw`[$CHF]\ #,##0`],
  ['JPY', 150_000, '¥150,000', 150_000, '[$¥]#,##0'],
  ['KWD', 1_500, 'KWD 1.500', 1.5, String.raw`[$KWD]\ #,##0.000`],
])('[PG8] an amount in %s of %i of its smallest unit is %s', (currency, minor, said, amount, format) => {
  const amounts = { currency, yearlyMinor: minor };
  expect(money(minor, amounts).replace('\u00A0', ' ')).toBe(said);
  expect(moneyCell(minor, amounts)).toEqual({ amount, format });
});

it('[PG3] what groups spend on nobody is written so that it adds up to what is written of the whole', () => {
  const amounts = { currency: 'EUR', yearlyMinor: 118_737 };
  const groups = [20, 14, 9, 4].map((seats) => money(seats * amounts.yearlyMinor, amounts));
  expect(groups).toEqual(['€23,747.40', '€16,623.18', '€10,686.33', '€4,749.48']);
  const sum = groups.reduce((total, text) => total + Number(text.replaceAll(/[€,]/gu, '')), 0);
  expect(money(47 * amounts.yearlyMinor, amounts)).toBe(`€55,806.39`);
  expect(sum).toBeCloseTo(55_806.39, 2);
  expect(money(100 * amounts.yearlyMinor, amounts)).toBe('€118,737.00');
});

describe('the price of a seat', () => {
  it.each([
    [118_050, 'EUR', '€1,180.50'],
    [118_000, 'EUR', '€1,180'],
    [9950, 'EUR', '€99.50'],
    [1180, 'JPY', '¥1,180'],
  ])('of %s in %s is written as it was entered: %s', (minor, currency, written) => {
    expect(seatPrice(minor, currency)).toBe(written);
  });
});
