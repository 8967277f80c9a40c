import type { PersonId } from '../../../domain/ids.ts';
import type { PeoplePage, PeopleSelection, PersonSummary } from '../../../domain/people/person.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { filterCondition } from './filter-people.ts';
import { pageIds } from './people-order.ts';
import { searchPage } from './search-people.ts';
import { readSummaries } from '../describe/summary.ts';

/** One page of the list of people, and how many there are in all. */
export function pagePeople(
  database: ReadableDatabase,
  page: PeoplePage,
): { rows: readonly PersonSummary[]; total: number } {
  const { ids, total } = searchPage(database, page) ?? pageIds(database, page);
  return { rows: readSummaries(database, ids), total };
}

/** The people of a selection by name, those who are no longer there left out. */
export function selectPeople(database: ReadableDatabase, selection: PeopleSelection): readonly PersonId[] {
  if (selection.kind === 'ids') {
    return database
      .prepare<[string], PersonId>(
        'SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?)) ORDER BY sort_name, id',
      )
      .pluck()
      .all(JSON.stringify(selection.ids));
  }
  const { sql, values } = filterCondition(database, selection.filter);
  return database
    .prepare<(string | number)[], PersonId>(
      `SELECT id FROM person WHERE ${sql} AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY sort_name, id`,
    )
    .pluck()
    .all(...values, JSON.stringify(selection.except));
}
