import type { HandlersOf, ProceduresOf } from '../handler.ts';
import { saveRows } from '../saved-rows.ts';

export const networkHandlers: HandlersOf<ProceduresOf<'network'>> = {
  'network.page': (desk, { text, offset, limit }) =>
    desk.engine.ask('page-requests', { text, offset, limit }),
  'network.groups': (desk, { text, offset, limit }) =>
    desk.engine.ask('group-requests', { text, offset, limit }),
  'network.save': (desk) =>
    saveRows(desk, 'purser-network', (path) => desk.engine.ask('write-requests', { path })),
};
