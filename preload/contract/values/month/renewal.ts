import { z } from 'zod';
import { renewalLacks, renewalLines } from '../../../../main/domain/month/renewal/forecast.ts';
import { waysOfBuying } from '../../../../main/domain/settings/settings.ts';
import { count, day } from '../basics.ts';

const sums = { low: z.number().int(), expected: z.number().int(), high: z.number().int() };

/** How many seats to buy, line by line; the lines add up to the total. */
export const forecast = z.object({
  /** The day of the forecast: lines open the people of this day. */
  today: day,
  lines: z.array(z.object({ line: z.enum(renewalLines), seats: count, ...sums })).readonly(),
  total: z.object(sums),
  /** Bought less each sum; absent where it is not known how many were bought. */
  spare: z.object(sums).optional(),
  /** What each sum costs a year, in the smallest unit; absent while no price is known. */
  cost: z.object({ ...sums, currency: z.string() }).optional(),
  /** How the seats were bought, which says when those not needed can be given back. */
  boughtBy: z.enum(waysOfBuying),
  lacks: z.array(z.enum(renewalLacks)).readonly(),
  usageDays: count,
  historyDays: z.number().int(),
  renewal: day.optional(),
  notice: z.object({ on: day, isPast: z.boolean() }).optional(),
});
export type Forecast = z.infer<typeof forecast>;
