import { isCalendarDay } from '../../domain/time/calendar.ts';
import type { CalendarDay } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, Output, ProceduresOf } from '../handler.ts';

export const costHandlers: HandlersOf<ProceduresOf<'costs'>> = {
  'costs.read': read,
  'costs.save': async (desk, { prices, renewsOn, isPaidAhead, invitedGraceDays }) => {
    await desk.engine.ask('save-contract', {
      contract: {
        prices: prices.map((price) => ({ ...price, from: dayOrNone(price.from) })),
        renewsOn: dayOrNone(renewsOn),
        isPaidAhead,
        invitedGraceDays,
      },
    });
    desk.tell('data-changed', { what: 'settings' });
    return read(desk);
  },
};

function dayOrNone(text: string | undefined): CalendarDay | undefined {
  return text !== undefined && isCalendarDay(text) ? text : undefined;
}

function read(desk: Desk): Promise<Output<'costs.read'>> {
  return desk.engine.ask('read-costs', { at: instantOf(desk.now()) });
}
