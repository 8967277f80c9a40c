import { basename } from 'node:path';
import type { PersonId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { branded } from '../brands.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

export const teamHandlers: HandlersOf<ProceduresOf<'teams'>> = {
  'teams.read': (desk, { by }) => desk.engine.ask('read-teams', { by, at: instantOf(desk.now()) }),
  'teams.trends': async (desk, { by }) => ({ trends: await desk.engine.ask('read-team-trends', { by }) }),
  'teams.save': async (desk, { by, format }) => {
    const at = instantOf(desk.now());
    const path = await desk.surroundings.chooseReportPath({
      name: `purser-teams-${at.slice(0, 10)}.${format}`,
      extension: format,
    });
    if (path === undefined) return { saved: false };
    const { teams } = await desk.engine.ask('write-teams', { path, format, by, at });
    return { saved: true, fileName: basename(path), teams };
  },
  'teams.of-person': (desk, { id }) => desk.engine.ask('read-person-teams', { id: branded<PersonId>(id) }),
  'teams.names': async (desk, { by, ids }) => ({
    names: await desk.engine.ask('read-team-names', { by, ids: ids.map((one) => branded<PersonId>(one)) }),
  }),
  'teams.name-manager': async (desk, named) => {
    const { unknown } = await desk.engine.ask('name-managers', { named: [named] });
    desk.tell('data-changed', { what: 'settings' });
    return { kept: unknown.length === 0 };
  },
};
