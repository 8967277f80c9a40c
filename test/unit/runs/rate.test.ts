import { describe, expect, it } from 'vitest';
import { Rate } from '../../../main/runs/look-ups/rate.ts';

/** Counts noted at these moments, in milliseconds. */
function rateAfter(...marks: readonly (readonly [number, number])[]): Rate {
  let now = 0;
  const rate = new Rate(() => now);
  for (const [at, done] of marks) {
    now = at;
    rate.note(done);
  }
  return rate;
}

describe('Rate', () => {
  it('is unknown before two counts at different times', () => {
    expect(rateAfter().perSecond()).toBe(0);
    expect(rateAfter([0, 5]).perSecond()).toBe(0);
    expect(rateAfter([0, 5], [0, 9]).secondsLeft(10)).toBeUndefined();
  });

  it('counts over the last ten seconds, so that a pause long ago does not matter', () => {
    const rate = rateAfter([0, 0], [60_000, 0], [65_000, 50], [70_000, 100]);
    expect(rate.perSecond()).toBe(10);
    expect(rate.secondsLeft(50)).toBe(5);
  });

  it('knows slow work too', () => {
    expect(rateAfter([0, 0], [30_000, 1], [60_000, 2]).perSecond()).toBeCloseTo(1 / 30, 5);
  });
});
