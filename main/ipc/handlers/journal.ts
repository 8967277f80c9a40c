import type { HandlersOf, ProceduresOf } from '../handler.ts';
import { saveRows } from '../saved-rows.ts';

export const journalHandlers: HandlersOf<ProceduresOf<'journal'>> = {
  'journal.page': (context, { text, offset, limit }) =>
    context.engine.ask('page-acts', { text, offset, limit }),
  'journal.save': (context) =>
    saveRows(context, 'purser-journal', (path) => context.engine.ask('write-journal', { path })),
  'journal.verify': (context) => context.engine.ask('verify-journal', {}),
};
