import type { ReadableDatabase } from '../database/handles.ts';
import { prepareTeams } from '../month/teams/prepare-teams.ts';
import { prepareSearchAhead } from '../people/search/prepare-ahead.ts';

/** Does a part of what somebody would wait for otherwise; answers whether there is more. */
export function prepareNext(database: ReadableDatabase): boolean {
  return prepareSearchAhead(database) || prepareTeams(database);
}
