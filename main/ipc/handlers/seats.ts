import { dayOf } from '../../domain/time/calendar.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { freeSeats, giveableSeats, isBelowMinimum, seatsBeyond } from '../../domain/seats/room.ts';
import { readWaitingLines } from '../../domain/seats/waiting-lines.ts';
import { branded, calendarDay } from '../brands.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, Output, ProceduresOf } from '../handler.ts';

export const seatHandlers: HandlersOf<ProceduresOf<'seats'>> = {
  'seats.room': readRoom,
  'seats.renewal': async (desk) => {
    const at = instantOf(desk.now());
    return { today: dayOf(at), ...(await desk.engine.ask('read-renewal', { at })) };
  },
  'seats.save-calendar': saveCalendar,
  'seats.waiting': (desk) => desk.engine.ask('read-waiting-list', {}),
  'seats.add-waiting': async (desk, { who }) => {
    const added = await desk.engine.ask('add-waiting', {
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
      since: dayOf(instantOf(desk.now())),
    });
    tellWaiting(desk);
    return added;
  },
  'seats.change-waiting': async (desk, { id, reason, askedBy, since }) => {
    await desk.engine.ask('change-waiting', {
      id,
      reason: filled(reason),
      askedBy: filled(askedBy),
      since: calendarDay(since),
    });
    return tellWaiting(desk);
  },
  'seats.move-waiting': async (desk, { id, to }) => {
    await desk.engine.ask('move-waiting', { id, to });
    return tellWaiting(desk);
  },
  'seats.order-waiting': async (desk, { order }) => {
    await desk.engine.ask('order-waiting', { order });
    return tellWaiting(desk);
  },
  'seats.remove-waiting': async (desk, { which }) => {
    const removed = await desk.engine.ask('remove-waiting', { which });
    tellWaiting(desk);
    return removed;
  },
  'seats.return-waiting': async (desk, { personId, reason, askedBy, since, place }) => {
    const returned = await desk.engine.ask('return-waiting', {
      personId: branded(personId),
      reason: filled(reason),
      askedBy: filled(askedBy),
      since: calendarDay(since),
      place,
    });
    tellWaiting(desk);
    return returned;
  },
  'seats.give-next': async (desk, { connectionId, wanted }) => {
    const at = instantOf(desk.now());
    const { next, named } = await desk.engine.ask('next-in-line', { wanted, at });
    if (next.kind === 'not-known') return next;
    if (next.people.length === 0) return { kind: 'nobody', limit: next.limit };
    const plan = await desk.engine.ask('create-plan', {
      connectionId: branded(connectionId),
      act: 'provision',
      selection: { kind: 'ids', ids: next.people },
      inOrder: true,
      named,
      at,
    });
    desk.tell('data-changed', { what: 'plans' });
    return { kind: 'planned', plan, limit: next.limit };
  },
};

async function saveCalendar(desk: Desk): Promise<Output<'seats.save-calendar'>> {
  const path = await desk.surroundings.chooseReportPath({ name: 'renewal.ics', extension: 'ics' });
  if (path === undefined) return { saved: false };
  const { days } = await desk.engine.ask('write-renewal-days', { path, at: instantOf(desk.now()) });
  return { saved: days > 0 };
}

async function readRoom(desk: Desk): Promise<Output<'seats.room'>> {
  const [room, list] = await Promise.all([
    desk.engine.ask('read-seat-room', { at: instantOf(desk.now()) }),
    desk.engine.ask('read-waiting-list', {}),
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

function tellWaiting(desk: Desk): { done: true } {
  desk.tell('data-changed', { what: 'waiting' });
  return { done: true };
}
