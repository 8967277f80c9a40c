import type { FindingKind } from '../../../domain/findings/finding.ts';
import {
  accountStates,
  directoryStates,
  listedStates,
  type PeopleFilter,
} from '../../../domain/people/person.ts';
import { seatStates } from '../../../domain/seats/seat.ts';
import { worksStates } from '../../../domain/states/state.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { maskOfGravity } from '../bring-together/codes.ts';
import { filterCondition, type Condition } from './filter-people.ts';
import { searchFacets } from './search-people.ts';
import { tally, tallyFindings } from './facet-tally.ts';
import type { FacetCounts } from './people-columns.ts';

/** How many people each value of each facet has under a filter, each facet without its own condition. */
export function countFacets(database: ReadableDatabase, filter: PeopleFilter): FacetCounts {
  const searched = searchFacets(database, filter);
  if (searched !== undefined) return searched;
  return {
    seat: countValues(database, 'seat', seatStates, filterCondition(database, filter, 'seat')),
    directory: countValues(
      database,
      'directory',
      directoryStates,
      filterCondition(database, filter, 'directory'),
    ),
    works: countValues(database, 'works', worksStates, filterCondition(database, filter, 'works')),
    worksState: countValues(
      database,
      'works_state',
      listedStates,
      filterCondition(database, filter, 'worksState'),
    ),
    account: countValues(database, 'account', accountStates, filterCondition(database, filter, 'account')),
    findings: countFindings(database, filterCondition(database, filter, 'findings')),
  };
}

function countValues<Value extends string>(
  database: ReadableDatabase,
  column: 'seat' | 'directory' | 'works' | 'works_state' | 'account',
  known: readonly Value[],
  condition: Condition,
): Readonly<Record<Value, number>> {
  const rows = database
    .prepare<(string | number)[], { readonly value: string | null; readonly people: number }>(
      `SELECT ${column} AS value, count(*) AS people FROM person WHERE ${condition.sql} GROUP BY ${column}`,
    )
    .all(...condition.values);
  return tally(known, (value) => rows.find((row) => row.value === value)?.people ?? 0);
}

function countFindings(
  database: ReadableDatabase,
  condition: Condition,
): Readonly<Record<FindingKind, number>> {
  const rows = database
    .prepare<(string | number)[], { readonly gravity: number; readonly people: number }>(
      `SELECT gravity, count(*) AS people FROM person WHERE ${condition.sql} GROUP BY gravity`,
    )
    .all(...condition.values);
  return tallyFindings(new Map(rows.map(({ gravity, people }) => [maskOfGravity(gravity), people])));
}
