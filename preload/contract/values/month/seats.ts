import { z } from 'zod';
import {
  waitingOrders,
  waitingRefusals,
  waitingStandings,
} from '../../../../main/domain/seats/waiting-list.ts';
import { accountState, count, day, id } from '../basics.ts';

/** How many seats there are, are held and may be given; what is not known is absent. Seats are counted, not people. */
export const seatRoom = z.object({
  bought: count.optional(),
  /** Invited ones are held too; absent where no user list says who holds them. */
  held: count.optional(),
  /** Absent where the list does not tell them from those who activated. */
  invited: count.optional(),
  /** Of whom the latest user list does not tell; they count as holders. */
  unclear: count,
  /** Given by Purser, and in no user list yet. */
  unseen: count,
  /** In drafts and plans under way. */
  planned: count,
  /** Those plans, the newest first. */
  plannedIn: z.array(id).readonly(),
  monthlyCap: count.optional(),
  givenThisMonth: count,
  minimumFree: count.optional(),
  free: count.optional(),
  /** What a plan may give now. */
  giveable: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('not-known'), lacks: z.enum(['bought', 'user-list']) }),
    z.object({ kind: z.literal('known'), seats: count, limit: z.enum(['free', 'cap']) }),
  ]),
  isBelowMinimum: z.boolean(),
  /** Held beyond those bought. */
  beyond: count,
  /** On the waiting list and able to be given a seat. */
  waiting: count,
});
export type SeatRoom = z.infer<typeof seatRoom>;

export const waitingStanding = z.enum(waitingStandings);
export type WaitingStanding = z.infer<typeof waitingStanding>;
export const waitingOrder = z.enum(waitingOrders);

export const waitingEntry = z.object({
  id,
  personId: id,
  displayName: z.string(),
  email: z.string().optional(),
  department: z.string().optional(),
  reason: z.string().optional(),
  askedBy: z.string().optional(),
  since: day,
  standing: waitingStanding,
  /** At the service, as far as it was asked. */
  account: accountState.optional(),
});
export type WaitingEntry = z.infer<typeof waitingEntry>;

export const waitingList = z.object({
  order: waitingOrder,
  entries: z.array(waitingEntry).readonly(),
  /** Assigned the app without a seat, and not on the list. */
  assigned: count,
});
export type WaitingList = z.infer<typeof waitingList>;

/** Why somebody was not put on the list, and who is meant as far as that is known. */
export const refusedLine = z.object({
  /** As it was given. */
  line: z.string(),
  as: z.string(),
  why: z.enum(waitingRefusals),
  people: z.array(z.string()).readonly(),
});
export type RefusedLine = z.infer<typeof refusedLine>;
