import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeKinds, countChanges, tellChanges } from '../../../main/domain/month/changes.ts';
import { noTrend, totalTrend, trendsOf, type TeamTrend } from '../../../main/domain/month/teams/trend.ts';

const anybody = fc.record({
  team: fc.constantFrom('north', 'south', 'ost', undefined),
  changes: fc.subarray([...changeKinds]),
});
const anyTold = fc.record({ seats: fc.boolean(), people: fc.boolean(), usage: fc.boolean() });

it('[TE17] changes of teams add up to those of everybody, and nothing is said of what is not told', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 60 }), anyTold, (changed, told) => {
      const trends = trendsOf(changed, told);
      const whole = tellChanges(countChanges(changed.map(({ changes }) => changes)), told);
      expect(totalTrend(trends.values(), told)).toEqual(whole);
      for (const kind of changeKinds) {
        const sum = [...trends.values()].reduce((total, one) => total + (one[kind] ?? 0), 0);
        expect(sum).toBe(whole[kind] ?? 0);
      }
      const teams = new Set(changed.map(({ team }) => team));
      expect(new Set(trends.keys())).toEqual(teams);
    }),
  );
});

it('[TE17] nobody changed is nought where it is told, and not known where it is not', () => {
  const told = { seats: true, people: true, usage: false };
  expect(noTrend(told)).toEqual<TeamTrend>({
    left: 0,
    cameBack: 0,
    newSeats: 0,
    endedSeats: 0,
    becameIdle: undefined,
    activeAgain: undefined,
  });
});
