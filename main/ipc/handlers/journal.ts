import type { HandlersOf, ProceduresOf } from '../handler.ts';
import { saveRows } from '../saved-rows.ts';

export const journalHandlers: HandlersOf<ProceduresOf<'journal'>> = {
  'journal.page': (desk, { text, offset, limit }) => desk.engine.ask('page-acts', { text, offset, limit }),
  'journal.save': (desk) =>
    saveRows(desk, 'purser-journal', (path) => desk.engine.ask('write-journal', { path })),
  'journal.verify': (desk) => desk.engine.ask('verify-journal', {}),
};
