import { basename } from 'node:path';
import type { PersonId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { branded } from '../brands.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

export const teamHandlers: HandlersOf<ProceduresOf<'teams'>> = {
  'teams.read': (context, { by }) => context.engine.ask('read-teams', { by, at: instantOf(context.now()) }),
  'teams.trends': async (context, { by }) => ({
    trends: await context.engine.ask('read-team-trends', { by }),
  }),
  'teams.save': async (context, { by, format }) => {
    const at = instantOf(context.now());
    const path = await context.surroundings.chooseReportPath({
      name: `purser-teams-${at.slice(0, 10)}.${format}`,
      extension: format,
    });
    if (path === undefined) return { saved: false };
    const { teams } = await context.engine.ask('write-teams', { path, format, by, at });
    return { saved: true, fileName: basename(path), teams };
  },
  'teams.of-person': (context, { id }) =>
    context.engine.ask('read-person-teams', { id: branded<PersonId>(id) }),
  'teams.names': async (context, { by, ids }) => ({
    names: await context.engine.ask('read-team-names', { by, ids: ids.map((one) => branded<PersonId>(one)) }),
  }),
  'teams.name-manager': async (context, named) => {
    const { unknown } = await context.engine.ask('name-managers', { named: [named] });
    context.tell('data-changed', { what: 'settings' });
    return { kept: unknown.length === 0 };
  },
};
