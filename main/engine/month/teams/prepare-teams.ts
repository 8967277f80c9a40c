import { instantOf } from '../../../domain/time/instant.ts';
import { prepareWhileIdle } from '../../people/prepare-while-idle.ts';
import { hasPeopleColumns, readPeopleColumns } from './people-columns.ts';
import { readTeams } from './read-teams.ts';

/**
 * Does a part of what the screen of teams begins with, when nobody is waiting: of a hundred thousand people it takes a tenth of a second
 * otherwise between the click and the teams. Answers whether there is more.
 */
export const prepareTeams = prepareWhileIdle({
  isRead: hasPeopleColumns,
  read: readPeopleColumns,
  finish: (database, now) => {
    readTeams(database, { by: 'department', at: instantOf(now) });
  },
});
