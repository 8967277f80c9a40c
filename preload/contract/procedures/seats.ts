import { z } from 'zod';
import { count, day, id } from '../values/basics.ts';
import { plan } from '../values/plans.ts';
import { forecast } from '../values/month/renewal.ts';
import { refusedLine, seatRoom, waitingList, waitingOrder } from '../values/month/seats.ts';
import { done, nothing } from './shared.ts';

const words = z.string().trim().max(500);

/** Seats, and who waits for one. */
export const seatsProcedures = {
  'seats.room': { input: nothing, output: seatRoom },
  /** How many seats to buy at the next renewal. */
  'seats.renewal': { input: nothing, output: forecast },
  /** Notice day and renewal day as a calendar file; `saved: false` when the dialog was cancelled or no day is known. */
  'seats.save-calendar': { input: nothing, output: z.object({ saved: z.boolean() }) },
  'seats.waiting': { input: nothing, output: waitingList },
  /** At the end of the list; who is refused comes back by name, and the others are in. */
  'seats.add-waiting': {
    input: z.object({
      who: z.discriminatedUnion('kind', [
        /** One a line, with the reason and who asked behind it; what is said for all holds where a line says nothing. */
        z.object({
          kind: z.literal('text'),
          text: z.string().max(1_000_000),
          reason: words.optional(),
          askedBy: words.optional(),
        }),
        z.object({ kind: z.literal('assigned') }),
      ]),
    }),
    output: z.object({ added: count, refused: z.array(refusedLine).readonly() }),
  },
  'seats.change-waiting': {
    input: z.object({ id, reason: words.optional(), askedBy: words.optional(), since: day }),
    output: done,
  },
  /** To a place among all that are shown, counted from 0. */
  'seats.move-waiting': { input: z.object({ id, to: count.max(1_000_000) }), output: done },
  'seats.order-waiting': { input: z.object({ order: waitingOrder }), output: done },
  'seats.remove-waiting': {
    input: z.object({
      which: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('ids'), ids: z.array(id).max(100_000).readonly() }),
        z.object({ kind: z.literal('served') }),
      ]),
    }),
    output: z.object({ removed: count }),
  },
  /** Puts an entry that was taken off back where it stood; `place` counts from 0 among all that are shown. */
  'seats.return-waiting': {
    input: z.object({
      personId: id,
      reason: words.optional(),
      askedBy: words.optional(),
      since: day,
      place: count.max(1_000_000),
    }),
    output: z.object({ returned: z.boolean() }),
  },
  /** A draft that gives seats to the next of the list; nothing is sent before it is confirmed. */
  'seats.give-next': {
    input: z.object({ connectionId: id, wanted: z.number().int().min(1).max(100_000) }),
    output: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('planned'),
        plan,
        /** Why fewer than were asked for. */
        limit: z.enum(['none', 'free', 'cap', 'waiting']),
      }),
      z.object({ kind: z.literal('nobody'), limit: z.enum(['free', 'cap', 'waiting', 'none']) }),
      z.object({ kind: z.literal('not-known'), lacks: z.enum(['bought', 'user-list']) }),
    ]),
  },
} as const;
