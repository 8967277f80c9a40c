import { expect, test } from 'vitest';
import { readAmount } from '../../../renderer/ui/text/money.ts';

test.each([
  ['1200', 1200],
  ['99.50', 99.5],
  ['99,5', 99.5],
  ['1,200', 1200],
  ['1.200', 1200],
  ['1.200,50', 1200.5],
  ['1,200.50', 1200.5],
  ['1’200', 1200],
  ['1 200,00', 1200],
  ['1.200.000', 1_200_000],
  ['0', 0],
  ['99.', undefined],
  ['1.20.50', undefined],
  ['1,2,3', undefined],
  ['12.345,678.90', undefined],
  ['0,500', undefined],
  ['1234.567', undefined],
  ['1234.567,50', undefined],
  ['-5', undefined],
  ['about 100', undefined],
  ['', undefined],
])('an amount typed as "%s" is %s', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});
