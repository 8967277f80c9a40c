import type { Handlers } from '../../thread/context.ts';
import { nameManagers } from './manager-leads.ts';
import { readParting } from './parting.ts';
import { readPersonTeams } from './person-teams.ts';
import { readTeams } from './read-teams.ts';
import { readTeamTrends } from './read-trend.ts';

/** What can be asked about teams. */
export const teamHandlers = {
  'read-teams': ({ readable }, input) => readTeams(readable, input),
  'read-team-trends': ({ readable }, input) => readTeamTrends(readable, input),
  'read-team-names': ({ readable }, { by, ids }) => {
    const { teamOf } = readParting(readable, by);
    return ids.flatMap((id) => {
      const team = teamOf.get(id);
      return team === undefined ? [] : [{ id, name: team.name }];
    });
  },
  'read-person-teams': ({ readable }, input) => readPersonTeams(readable, input),
  'name-managers': ({ writable }, input) => writable.transaction(() => nameManagers(writable, input))(),
} satisfies Partial<Handlers>;
