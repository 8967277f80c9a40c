import { localDayOf } from '../../domain/time/calendar.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { freeSeats, giveableSeats, isBelowMinimum, seatsBeyond } from '../../domain/seats/room.ts';
import { readWaitingLines } from '../../domain/seats/waiting-lines.ts';
import { branded, calendarDay } from '../brands.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf, Output, ProceduresOf } from '../handler.ts';

export const seatHandlers: HandlersOf<ProceduresOf<'seats'>> = {
  'seats.room': readRoom,
  'seats.renewal': async (context) => {
    const at = instantOf(context.now());
    return { today: localDayOf(at), ...(await context.engine.ask('read-renewal', { at })) };
  },
  'seats.save-calendar': saveCalendar,
  'seats.waiting': (context) => context.engine.ask('read-waiting-list', {}),
  'seats.add-waiting': async (context, { who }) => {
    const added = await context.engine.ask('add-waiting', {
      who:
        who.kind === 'assigned'
          ? who
          : {
              kind: 'lines',
              lines: readWaitingLines(who.text, {
                reason: filled(who.reason),
                askedBy: filled(who.askedBy),
              }),
            },
      since: localDayOf(instantOf(context.now())),
    });
    tellWaiting(context);
    return added;
  },
  'seats.change-waiting': async (context, { id, reason, askedBy, since }) => {
    await context.engine.ask('change-waiting', {
      id,
      reason: filled(reason),
      askedBy: filled(askedBy),
      since: calendarDay(since),
    });
    return tellWaiting(context);
  },
  'seats.move-waiting': async (context, { id, to }) => {
    await context.engine.ask('move-waiting', { id, to });
    return tellWaiting(context);
  },
  'seats.order-waiting': async (context, { order }) => {
    await context.engine.ask('order-waiting', { order });
    return tellWaiting(context);
  },
  'seats.remove-waiting': async (context, { which }) => {
    const removed = await context.engine.ask('remove-waiting', { which });
    tellWaiting(context);
    return removed;
  },
  'seats.return-waiting': async (context, { personId, reason, askedBy, since, place }) => {
    const returned = await context.engine.ask('return-waiting', {
      personId: branded(personId),
      reason: filled(reason),
      askedBy: filled(askedBy),
      since: calendarDay(since),
      place,
    });
    tellWaiting(context);
    return returned;
  },
  'seats.give-next': async (context, { connectionId, wanted }) => {
    const at = instantOf(context.now());
    const { next, named } = await context.engine.ask('next-in-line', { wanted, at });
    if (next.kind === 'not-known') return next;
    if (next.people.length === 0) return { kind: 'nobody', limit: next.limit };
    const plan = await context.engine.ask('create-plan', {
      connectionId: branded(connectionId),
      act: 'provision',
      selection: { kind: 'ids', ids: next.people },
      inOrder: true,
      named,
      at,
    });
    context.tell('data-changed', { what: 'plans' });
    return { kind: 'planned', plan, limit: next.limit };
  },
};

async function saveCalendar(context: HandlerContext): Promise<Output<'seats.save-calendar'>> {
  const path = await context.surroundings.chooseReportPath({ name: 'renewal.ics', extension: 'ics' });
  if (path === undefined) return { saved: false };
  const { days } = await context.engine.ask('write-renewal-days', { path, at: instantOf(context.now()) });
  return { saved: days > 0 };
}

async function readRoom(context: HandlerContext): Promise<Output<'seats.room'>> {
  const [room, list] = await Promise.all([
    context.engine.ask('read-seat-room', { at: instantOf(context.now()) }),
    context.engine.ask('read-waiting-list', {}),
  ]);
  return {
    ...room,
    free: freeSeats(room),
    giveable: giveableSeats(room),
    isBelowMinimum: isBelowMinimum(room),
    beyond: seatsBeyond(room),
    waiting: list.entries.filter(({ standing }) => standing === 'waits').length,
  };
}

/** Nothing is written down as nothing. */
function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function tellWaiting(context: HandlerContext): { done: true } {
  context.tell('data-changed', { what: 'waiting' });
  return { done: true };
}
