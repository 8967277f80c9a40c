import type { ChangeKind } from '../../../domain/month/changes.ts';
import type { ChangedPart } from '../../../domain/month/teams/changed-part.ts';
import { kindsOfPart, noTrend, totalTrend, trendsOf } from '../../../domain/month/teams/trend.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { readChangedPeople } from '../../people/overview/month.ts';
import { readParting } from './parting.ts';

/** What changed of each team since the month before ([TE17]). */
export function readTeamTrends(
  database: ReadableDatabase,
  { by }: OperationInput<'read-team-trends'>,
): OperationOutput<'read-team-trends'> {
  const changed = readChangedPeople(database);
  if (changed === undefined) return undefined;
  const { since, until, told, changes } = changed;
  const { teamOf } = readParting(database, by);
  const trends = trendsOf(withTeams(changes, teamOf), told);
  return {
    since,
    until,
    teams: [...trends].map(([key, trend]) => ({ key, ...trend })),
    unchanged: noTrend(told),
    total: totalTrend(trends.values(), told),
  };
}

function* withTeams(
  changes: ReadonlyMap<number, readonly ChangeKind[]>,
  teamOf: ReturnType<typeof readParting>['teamOf'],
): Generator<{ readonly team: string | undefined; readonly changes: readonly ChangeKind[] }> {
  for (const [person, own] of changes) yield { team: teamOf.get(person)?.key, changes: own };
}

/** Who changed so since a day, as a list in JSON ([TE18]); nobody where the month is compared with another day by now. */
export function readChangedIds(
  database: ReadableDatabase,
  { part, since }: { readonly part: ChangedPart; readonly since: string },
): string {
  const changed = readChangedPeople(database);
  if (changed?.since !== since) return '[]';
  const kinds: readonly ChangeKind[] = kindsOfPart[part];
  const isWanted = (changes: readonly ChangeKind[]): boolean => changes.some((kind) => kinds.includes(kind));
  return JSON.stringify([...changed.changes].flatMap(([id, own]) => (isWanted(own) ? [id] : [])));
}
