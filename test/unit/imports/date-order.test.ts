import { describe, expect, it } from 'vitest';

import { tellDateOrder } from '../../../main/engine/imports/recognize/days/date-order.ts';

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
