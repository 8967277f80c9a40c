import { describe, expect, it } from 'vitest';

import { orderBeside, tellDateOrder } from '../../../main/engine/imports/recognize/days/date-order.ts';

const ambiguous = (example: string) => ({ kind: 'ambiguous', example, isMixed: false });
const mixed = (example: string) => ({ kind: 'ambiguous', example, isMixed: true });

describe('the order of day and month in a column', () => {
  it.each([
    ['told by a number past 12', ['01/02/2026', '25/02/2026'], { kind: 'told', order: 'day-first' }],
    ['asked where both orders are there', ['25/02/2026', '02/26/2026', '03/04/2026'], mixed('03/04/2026')],
    ['the same either way', ['25/02/2026', '02/26/2026', '04/04/2026'], { kind: 'told', order: 'day-first' }],
    ['asked beside days that are certain', ['2026-02-03', '01.02.2026'], ambiguous('01.02.2026')],
    ['not needed where all are certain', ['2026-02-03', '3 Feb 2026'], { kind: 'not-needed' }],
    ['asked for two digits of the year', ['1-Oct-26'], ambiguous('1-Oct-26')],
  ])('[Y6] is %s', (_what, values, told) => {
    expect(tellDateOrder(values)).toEqual(told);
  });
});

describe('the order that other columns tell', () => {
  const end = '3/7/2026 12:00:00 AM';
  it.each([
    ['day and time alike', end, ['11/24/2026 3:10:09 AM', '9/1/2026 8:00:00 AM'], 'month-first'],
    ['with points between', '03.07.2026', ['17.10.2011', 'x', ''], 'day-first'],
    ['never without a day that tells it', end, ['9/1/2026 8:00:00 AM'], undefined],
    ['never by days of both orders', end, ['11/24/2026 3:10 AM', '24/11/2026 3:10'], undefined],
    ['never by another mark', '03.07.2026', ['11/24/2026'], undefined],
    ['never by days without a time', end, ['11/24/2026'], undefined],
    ['never for two digits of the year', '03.07.26', ['17.10.2011'], undefined],
  ])('[N105] %s', (_what, example, values, order) => {
    expect(orderBeside(example, values)).toBe(order);
  });
});
