import { findingKinds, type FindingKind } from '../../domain/finding.ts';
import {
  accountStates,
  directoryStates,
  type AccountState,
  type DirectoryState,
  type PeopleFilter,
} from '../../domain/person.ts';
import { seatStates, type SeatState } from '../../domain/seat.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { findingsInMask, maskOfGravity } from './codes.ts';
import { filterCondition, type Condition } from './filter-people.ts';

export type FacetCounts = {
  readonly seat: Readonly<Record<SeatState, number>>;
  readonly directory: Readonly<Record<DirectoryState, number>>;
  readonly account: Readonly<Record<AccountState, number>>;
  readonly findings: Readonly<Record<FindingKind, number>>;
};

/** How many people each value of each facet has under a filter, each facet without its own condition. */
export function countFacets(database: ReadableDatabase, filter: PeopleFilter): FacetCounts {
  return {
    seat: countValues(database, 'seat', seatStates, filterCondition(database, filter, 'seat')),
    directory: countValues(
      database,
      'directory',
      directoryStates,
      filterCondition(database, filter, 'directory'),
    ),
    account: countValues(database, 'account', accountStates, filterCondition(database, filter, 'account')),
    findings: countFindings(database, filterCondition(database, filter, 'findings')),
  };
}

function countValues<Value extends string>(
  database: ReadableDatabase,
  column: 'seat' | 'directory' | 'account',
  known: readonly Value[],
  condition: Condition,
): Readonly<Record<Value, number>> {
  const rows = database
    .prepare<(string | number)[], { readonly value: string; readonly people: number }>(
      `SELECT ${column} AS value, count(*) AS people FROM person WHERE ${condition.sql} GROUP BY ${column}`,
    )
    .all(...condition.values);
  return tally(known, (value) => rows.find((row) => row.value === value)?.people ?? 0);
}

function countFindings(
  database: ReadableDatabase,
  condition: Condition,
): Readonly<Record<FindingKind, number>> {
  const counts = new Map<FindingKind, number>();
  const rows = database
    .prepare<(string | number)[], { readonly gravity: number; readonly people: number }>(
      `SELECT gravity, count(*) AS people FROM person WHERE ${condition.sql} GROUP BY gravity`,
    )
    .all(...condition.values);
  for (const { gravity, people } of rows) {
    for (const kind of findingsInMask(maskOfGravity(gravity)))
      counts.set(kind, (counts.get(kind) ?? 0) + people);
  }
  return tally(findingKinds, (kind) => counts.get(kind) ?? 0);
}

/** A record with every known value, those that nobody has as 0. */
function tally<Value extends string>(
  known: readonly Value[],
  count: (value: Value) => number,
): Readonly<Record<Value, number>> {
  const counts: Partial<Record<Value, number>> = {};
  for (const value of known) counts[value] = count(value);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the loop has set every key
  return counts as Record<Value, number>;
}
