import { describe, expect, it } from 'vitest';

import { costsOf, type CostFacts } from '../../../main/domain/seats/costs.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';

const on = (text: string): CalendarDay => text as CalendarDay;
const price = { licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 36_500 };
const facts: CostFacts = { heldSeats: 100, wastedSeats: 10, removals: [], today: on('2026-11-26') };

describe('costs', () => {
  it('are not known without a price', () => {
    expect(costsOf({ prices: [], renewsOn: undefined }, facts)).toBeUndefined();
  });

  it('are those of the first license type, and other currencies are never added', () => {
    const other = { licenseType: 'Plus', currency: 'USD', yearlyMinor: 99 };
    expect(costsOf({ prices: [price, other], renewsOn: undefined }, facts)).toEqual({
      currency: 'EUR',
      licenseType: 'Advanced',
      heldSeats: 100,
      heldYearlyMinor: 3_650_000,
      wastedSeats: 10,
      wastedYearlyMinor: 365_000,
      wastedUntilRenewalMinor: undefined,
      removedSeats: 0,
      savedMinor: 0,
      savedByMonth: [],
    });
  });

  it('until renewal go by its day, and are unknown past it', () => {
    const until = (renewsOn: string): number | undefined =>
      costsOf({ prices: [price], renewsOn: on(renewsOn) }, facts)?.wastedUntilRenewalMinor;
    expect(until('2026-12-06')).toBe(10 * 100 * 10);
    expect(until('2026-11-26')).toBeUndefined();
    expect(until('2025-01-01')).toBeUndefined();
  });

  it('saved are those of each day since a removal, by month', () => {
    const removals = ['2026-11-16', '2026-10-27', '2026-11-25'].map((day) => ({ on: on(day) }));
    expect(costsOf({ prices: [price], renewsOn: undefined }, { ...facts, removals })).toMatchObject({
      removedSeats: 3,
      savedMinor: 30 * 100 + 10 * 100 + 100,
      savedByMonth: [
        { month: '2026-10', seats: 1, savedMinor: 3000 },
        { month: '2026-11', seats: 2, savedMinor: 1100 },
      ],
    });
  });
});
