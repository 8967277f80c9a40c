import { isCalendarDay } from '../../domain/time/calendar.ts';
import type { CalendarDay } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf, Output, ProceduresOf } from '../handler.ts';

export const costHandlers: HandlersOf<ProceduresOf<'costs'>> = {
  'costs.read': read,
  'costs.save': async (context, { prices, renewsOn, isPaidAhead, invitedGraceDays }) => {
    await context.engine.ask('save-contract', {
      contract: {
        prices: prices.map((price) => ({ ...price, from: dayOrNone(price.from) })),
        renewsOn: dayOrNone(renewsOn),
        isPaidAhead,
        invitedGraceDays,
      },
    });
    context.tell('data-changed', { what: 'settings' });
    return read(context);
  },
};

function dayOrNone(text: string | undefined): CalendarDay | undefined {
  return text !== undefined && isCalendarDay(text) ? text : undefined;
}

function read(context: HandlerContext): Promise<Output<'costs.read'>> {
  return context.engine.ask('read-costs', { at: instantOf(context.now()) });
}
