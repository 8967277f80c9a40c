import { describe, expect, it } from 'vitest';
import { statedProbability } from '../../../main/domain/matching/measured/calibration.ts';

const deciding = [0.001, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999, 0.999_999, 1];

describe('the probability that is stated', () => {
  it.each(deciding)(
    '[M10] is less than the %d that decides, and less still of what is asked about',
    (decides) => {
      const [made, asked] = [true, false].map((isMade) => statedProbability(decides, { isMade }));
      expect(made).toBeLessThan(decides);
      expect(asked).toBeLessThan(made ?? 0);
    },
  );

  it('[M10] rises with the one that decides', () => {
    const stated = deciding.map((decides) => statedProbability(decides, { isMade: true }));
    expect(stated).toEqual(stated.toSorted((one, other) => one - other));
  });
});
