import { instantOf } from '../../domain/instant.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

export const teamHandlers: HandlersOf<ProceduresOf<'teams'>> = {
  'teams.read': (desk, { by }) => desk.engine.ask('read-teams', { by, at: instantOf(desk.now()) }),
};
