import type { HandlersOf, ProceduresOf } from '../handler.ts';
import { saveRows } from '../saved-rows.ts';

export const networkHandlers: HandlersOf<ProceduresOf<'network'>> = {
  'network.page': (context, { text, offset, limit }) =>
    context.engine.ask('page-requests', { text, offset, limit }),
  'network.groups': (context, { text, offset, limit }) =>
    context.engine.ask('group-requests', { text, offset, limit }),
  'network.save': (context) =>
    saveRows(context, 'purser-network', (path) => context.engine.ask('write-requests', { path })),
};
