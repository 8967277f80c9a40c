import { describe, expect, it } from 'vitest';
import { compareFigures, median, mediansOf } from '../../../.dev/figures.ts';

describe('figures of benches', () => {
  it.each([
    { values: [3, 1, 2], middle: 2 },
    { values: [4, 1, 2, 3], middle: 2.5 },
    { values: [7], middle: 7 },
  ])('has $middle as the middle of $values', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it('takes the median of numbers and the last of everything else', () => {
    const rounds = [
      { wallMs: 9, worst: 'a' },
      { wallMs: 1, worst: 'b' },
      { wallMs: 2, worst: 'c' },
    ];
    expect(mediansOf(rounds)).toEqual({ wallMs: 2, worst: 'c' });
  });

  it('compares pair by pair, so that a machine that slows down meanwhile does not decide', () => {
    const own = [{ usableMs: 50 }, { usableMs: 100 }, { usableMs: 400 }];
    const against = [{ usableMs: 100 }, { usableMs: 200 }, { usableMs: 800 }];
    expect(compareFigures(own, against)).toEqual({
      usableMs: 100,
      againstUsableMs: 200,
      usableRatio: 0.5,
      rounds: 3,
    });
  });

  it('compares what both have and what has a unit alone', () => {
    expect(compareFigures([{ rows: 5, newMs: 3 }], [{ rows: 5 }])).toEqual({ rows: 5, newMs: 3, rounds: 1 });
  });
});
