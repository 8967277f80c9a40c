import { isCalendarDay } from '../domain/calendar.ts';
import { instantOf } from '../domain/instant.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, Output, ProceduresOf } from './handler.ts';

export const costHandlers: HandlersOf<ProceduresOf<'costs'>> = {
  'costs.read': read,
  'costs.save': async (desk, { prices, renewsOn }) => {
    const day = renewsOn !== undefined && isCalendarDay(renewsOn) ? renewsOn : undefined;
    await desk.engine.ask('save-contract', { contract: { prices, renewsOn: day } });
    desk.tell('data-changed', { what: 'settings' });
    return read(desk);
  },
};

function read(desk: Desk): Promise<Output<'costs.read'>> {
  return desk.engine.ask('read-costs', { at: instantOf(desk.now()) });
}
