import type { Instant } from '../../domain/ids.ts';
import type { Forecast } from '../../domain/month/renewal/forecast.ts';

export type RenewalOperations = {
  /** How many seats to buy at the next renewal, line by line, and what is missing to decide. */
  'read-renewal': { input: { at: Instant }; output: Forecast };
  /** Notice day and renewal day as a calendar file; without a day nothing is written. Throws `report-unwritable` and `disk-full`. */
  'write-renewal-days': { input: { path: string; at: Instant }; output: { days: number } };
};
