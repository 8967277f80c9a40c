import { z } from 'zod';
import { agedSources } from '../../../../main/domain/files/import.ts';
import { untoldReasons } from '../../../../main/domain/findings/untold-findings.ts';
import { count, day, findingKind, instant } from '../basics.ts';
import { importRecord } from '../files/imports.ts';
import { accountCounts, directoryCounts, findingCounts, seatCounts, worksCounts } from '../people.ts';

const minor = z.number().int();
export const contractPrice = z.object({
  licenseType: z.string().trim().max(200),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
  /** In the currency's smallest unit. */
  yearlyMinor: minor.min(0).max(1_000_000_000_000),
  /** The first day on which it holds; ever since where none is named. */
  from: day.optional(),
});
export const costs = z.object({
  contract: z.object({
    prices: z.array(contractPrice).readonly(),
    renewsOn: day.optional(),
    isPaidAhead: z.boolean(),
    invitedGraceDays: count,
  }),
  costs: z
    .object({
      currency: z.string(),
      licenseType: z.string(),
      yearlyMinor: minor,
      heldSeats: count,
      heldYearlyMinor: minor,
      wastedSeats: count,
      wastedYearlyMinor: minor,
      wastedUntilRenewalMinor: minor.optional(),
      removedSeats: count,
      savedMinor: minor,
      avoidedAtRenewalMinor: minor.optional(),
      savedByMonth: z.array(z.object({ month: z.string(), seats: count, savedMinor: minor })).readonly(),
      savedByPrice: z
        .array(z.object({ from: day.optional(), yearlyMinor: minor, seatDays: count, savedMinor: minor }))
        .readonly(),
    })
    .optional(),
});
export const untoldReason = z.enum(untoldReasons);
export type UntoldReason = z.infer<typeof untoldReason>;
export const overview = z.object({
  people: count,
  seats: seatCounts,
  directory: directoryCounts,
  works: worksCounts,
  /** The lists of people in force. */
  lists: z
    .array(
      z.object({
        kind: z.enum(['directory', 'staff']),
        called: z.string(),
        on: day,
        tellsWhoLeft: z.boolean(),
      }),
    )
    .readonly(),
  accounts: accountCounts,
  findings: findingCounts,
  /** Figures that are none, as what they are told by is not there: no zeros. */
  untold: z.object({
    held: untoldReason.optional(),
    findings: z.partialRecord(findingKind, untoldReason),
  }),
  idleTiers: z.array(z.object({ atLeastDays: count, people: count })).readonly(),
  imports: z.array(importRecord).readonly(),
  lastLookUpAt: instant.optional(),
  /** Seats that Purser took after the latest user list was made, which therefore still shows them. */
  takenBack: count,
  /** Seats that Purser gave and no user list shows yet. */
  given: count,
  /** Nobody asked about them yet, and a look-up run over everybody known would. */
  toLookUp: count,
  /** People whose seat is younger than the answer that the service knows nobody. */
  askedTooEarly: count,
  openIntents: count,
});
export type Overview = z.infer<typeof overview>;
/** How old what a source says is: a list by the day of its file, usage by the last day that it covers. */
export const sourceAge = z.object({
  source: z.enum(agedSources),
  list: z.string().optional(),
  called: z.string().optional(),
  isOfSome: z.literal(true).optional(),
  tellsNobodyLeft: z.literal(true).optional(),
  on: day,
  ageDays: count,
  limitDays: count,
  isOld: z.boolean(),
});
export type SourceAge = z.infer<typeof sourceAge>;
/** The usage reports that end on one day: who was used, who was idle, and for how long by then. */
export const usageMoment = z.object({
  end: day,
  used: count,
  idle: count,
  blank: count,
  idleFor: z.array(z.object({ days: count, people: count, cameBack: count, unclear: count })).readonly(),
});
export type UsageMoment = z.infer<typeof usageMoment>;
/** The main numbers by the lists of one round; what these do not tell is absent. */
const roundFigures = z.object({
  on: day,
  held: count.optional(),
  idle: count.optional(),
  leavers: count.optional(),
});
/** How many changed so between two rounds; absent where the lists do not tell. */
export const changeCounts = z.object({
  left: count.optional(),
  cameBack: count.optional(),
  newSeats: count.optional(),
  endedSeats: count.optional(),
  becameIdle: count.optional(),
  activeAgain: count.optional(),
});
const monthChanges = changeCounts.extend({
  since: day,
  until: day,
  given: count,
  taken: count,
});
export type MonthChanges = z.infer<typeof monthChanges>;
/** What changed since about a month before the latest lists, and the numbers of the rounds before, the earliest first. */
export const month = z.object({
  before: z.array(roundFigures).readonly(),
  compared: roundFigures.optional(),
  changes: monthChanges.optional(),
});
export type Month = z.infer<typeof month>;
