import type { HandlersOf, ProceduresOf } from './handler.ts';

export const journalHandlers: HandlersOf<ProceduresOf<'journal'>> = {
  'journal.page': (desk, { text, offset, limit }) => desk.engine.ask('page-journal', { text, offset, limit }),
  'journal.verify': (desk) => desk.engine.ask('verify-journal', {}),
};
