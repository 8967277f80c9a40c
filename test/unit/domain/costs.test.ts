import { describe, expect, it } from 'vitest';

import { costsOf, type Contract, type CostFacts } from '../../../main/domain/seats/costs.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { seeded } from '../../chaos/support/seeded.ts';
import { tryContracts } from '../../support/contract-days.ts';

const on = (text: string): CalendarDay => text as CalendarDay;
const price = { licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 36_500 };
const plain = { renewsOn: undefined, isPaidAhead: false, invitedGraceDays: 14 };
const facts: CostFacts = { heldSeats: 100, wastedSeats: 10, removals: [], today: on('2026-11-26') };

describe('costs', () => {
  it('are not known without a price', () => {
    expect(costsOf({ ...plain, prices: [] }, facts)).toBeUndefined();
  });

  it('are those of the first license type, and other currencies are never added', () => {
    const other = { licenseType: 'Plus', currency: 'USD', yearlyMinor: 99 };
    expect(costsOf({ ...plain, prices: [price, other] }, facts)).toEqual({
      currency: 'EUR',
      licenseType: 'Advanced',
      yearlyMinor: 36_500,
      heldSeats: 100,
      heldYearlyMinor: 3_650_000,
      wastedSeats: 10,
      wastedYearlyMinor: 365_000,
      wastedUntilRenewalMinor: undefined,
      removedSeats: 0,
      savedMinor: 0,
      avoidedAtRenewalMinor: undefined,
      savedByMonth: [],
      savedByPrice: [],
    });
  });

  it('until renewal go by its day, and are unknown past it', () => {
    const until = (renewsOn: string): number | undefined =>
      costsOf({ ...plain, prices: [price], renewsOn: on(renewsOn) }, facts)?.wastedUntilRenewalMinor;
    expect(until('2026-12-06')).toBe(10 * 100 * 10);
    expect(until('2026-11-26')).toBeUndefined();
    expect(until('2025-01-01')).toBeUndefined();
  });

  it('saved are those of each day since a removal, by month', () => {
    const removals = ['2026-11-16', '2026-10-27', '2026-11-25'].map((day) => ({ on: on(day) }));
    expect(costsOf({ ...plain, prices: [price] }, { ...facts, removals })).toMatchObject({
      removedSeats: 3,
      savedMinor: 30 * 100 + 10 * 100 + 100,
      savedByMonth: [
        { month: '2026-10', seats: 1, savedMinor: 3000 },
        { month: '2026-11', seats: 2, savedMinor: 1100 },
      ],
    });
  });

  const taken = [{ on: on('2026-01-01') }];
  const doubled = [price, { ...price, yearlyMinor: 73_000, from: on('2026-07-01') }];
  const savedOn = (today: string, contract: Partial<Contract>, removals: CostFacts['removals'] = taken) =>
    costsOf({ ...plain, prices: doubled, ...contract }, { ...facts, removals, today: on(today) });

  it('[MO1] a price that doubles leaves what was saved before', () => {
    expect(savedOn('2026-07-01', {})?.savedMinor).toBe(18_100);
    expect(savedOn('2026-12-31', {})?.savedMinor).toBe(54_700);
    expect(savedOn('2026-12-31', {})?.savedByPrice).toEqual([
      { from: undefined, yearlyMinor: 36_500, seatDays: 181, savedMinor: 18_100 },
      { from: '2026-07-01', yearlyMinor: 73_000, seatDays: 183, savedMinor: 36_600 },
    ]);
  });

  it('[MO2] [MO12] a contract year costs its price, in a leap year too', () => {
    const contract = { ...plain, prices: [price], renewsOn: on('2028-03-01') };
    const year = costsOf(contract, { ...facts, wastedSeats: 1, today: on('2027-03-01') });
    expect(year?.wastedUntilRenewalMinor).toBe(36_500);
  });

  it('[MO4] taken, given again after 92 days, taken again for 30', () => {
    const removals = [{ on: on('2026-01-01'), until: on('2026-04-03') }, { on: on('2026-05-01') }];
    const costs = savedOn('2026-05-31', { prices: [price] }, removals);
    expect(costs).toMatchObject({ removedSeats: 1, savedMinor: 12_200 });
  });

  it('[MO10] of a year that is paid nothing is saved before it renews, and then it is', () => {
    const paid = { prices: [price], isPaidAhead: true, renewsOn: on('2026-06-01') };
    expect(savedOn('2026-05-31', paid)).toMatchObject({ savedMinor: 0, avoidedAtRenewalMinor: 36_500 });
    expect(savedOn('2026-06-11', paid)).toMatchObject({ savedMinor: 1000, avoidedAtRenewalMinor: undefined });
    const renewed = { ...paid, renewsOn: on('2027-06-01') };
    expect(savedOn('2026-06-11', renewed)).toMatchObject({ savedMinor: 1000, avoidedAtRenewalMinor: 36_500 });
    expect(savedOn('2026-12-31', { ...paid, renewsOn: undefined })?.savedMinor).toBe(0);
  });

  it('[MO1] [MO2] [MO3] [MO10] agree with a sum over every single day, 500 times', () => {
    const tally = tryContracts(500, seeded(20_261_129));
    expect(tally).toEqual({ contracts: 500, otherwise: 0, amounts: 2000 });
  });
});
