import type { CalendarDay } from '../ids.ts';

/** What one seat of a license type costs a year, from a day on. */
export type Price = {
  readonly licenseType: string;
  /** ISO 4217, for example `EUR`. */
  readonly currency: string;
  /** In the currency's smallest unit, for example cents. */
  readonly yearlyMinor: number;
  /** The first day on which it holds; `undefined`: ever since. */
  readonly from?: CalendarDay | undefined;
};
