import type { PersonId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/instant.ts';
import { branded } from '../brands.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

export const teamHandlers: HandlersOf<ProceduresOf<'teams'>> = {
  'teams.read': (desk, { by }) => desk.engine.ask('read-teams', { by, at: instantOf(desk.now()) }),
  'teams.trends': async (desk, { by }) => ({ trends: await desk.engine.ask('read-team-trends', { by }) }),
  'teams.of-person': (desk, { id }) => desk.engine.ask('read-person-teams', { id: branded<PersonId>(id) }),
  'teams.name-manager': async (desk, named) => {
    const { unknown } = await desk.engine.ask('name-managers', { named: [named] });
    desk.tell('data-changed', { what: 'settings' });
    return { kept: unknown.length === 0 };
  },
};
