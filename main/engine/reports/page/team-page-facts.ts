import type { FindingKind } from '../../../domain/findings/finding.ts';
import type { TeamPageFacts, TeamPagePerson } from '../../../domain/month/page/team-facts.ts';
import type { UsageState } from '../../../domain/people/person.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import type { TeamChoice } from '../../../domain/month/teams/roll-up.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { PageOrder } from '../../operations/reports.ts';
import { findingMask, findingsInMask } from '../../people/bring-together/codes.ts';
import { readSourceAges } from '../../people/survey/source-ages.ts';
import { heldSql } from '../../people/overview/held-seats.ts';
import { readUntold } from '../../people/overview/untold.ts';
import { countFacets } from '../../people/search/count-people.ts';
import { readTeamIds } from '../../month/teams/parting.ts';
import { readTeams } from '../../month/teams/read-teams.ts';
import { readTeamTrends } from '../../month/teams/read-trend.ts';
import { openKinds } from './page-facts.ts';

/** More lines are for the workbook alone. */
export const mostPeopleOnPaper = 300;
const mostPeople = 100_000;

/** What a team's page is made of ([TE21]); `undefined` where there is no such team any more. */
export function readTeamPageFacts(
  database: ReadableDatabase,
  { at, withoutNames }: PageOrder,
  { team: { by, key }, isOnPaper }: { readonly team: TeamChoice; readonly isOnPaper: boolean },
): TeamPageFacts | undefined {
  const { teams, price } = readTeams(database, { by, at });
  const team = teams.find((one) => one.key === key);
  if (team === undefined) return undefined;
  const untold = readUntold(database, countFacets(database, {}).findings);
  const listed = countListed(database, { by, key });
  const people = withoutNames
    ? []
    : readPeople(database, { by, key }, isOnPaper ? mostPeopleOnPaper : mostPeople);
  const { name, above: _, key: _key, ...figures } = team;
  return {
    writtenAt: at,
    withoutNames,
    by,
    name,
    figures,
    isHeldTold: untold.held === undefined,
    untold: untold.findings,
    price,
    changes: readChanges(database, { by, key }),
    people,
    more: withoutNames ? 0 : listed - people.length,
    others: team.people - listed,
    ages: readSourceAges(database, at),
  };
}

function readChanges(database: ReadableDatabase, { by, key }: TeamChoice): TeamPageFacts['changes'] {
  const trends = readTeamTrends(database, { by });
  if (trends === undefined) return undefined;
  const own = trends.teams.find((one) => one.key === key) ?? trends.unchanged;
  return { ...own, since: trends.since };
}

const listedSql = `id IN (SELECT value FROM json_each(?)) AND (${heldSql} OR findings & ${String(findingMask(openKinds))} <> 0)`;

function countListed(database: ReadableDatabase, team: TeamChoice): number {
  return (
    database
      .prepare<[string], number>(`SELECT count(*) FROM person WHERE ${listedSql}`)
      .pluck()
      .get(readTeamIds(database, team)) ?? 0
  );
}

type Row = {
  readonly displayName: string;
  readonly seat: SeatState;
  readonly usage: UsageState;
  readonly daysActive: number | null;
  readonly idleDays: number | null;
  readonly findings: number;
};

function readPeople(database: ReadableDatabase, team: TeamChoice, most: number): readonly TeamPagePerson[] {
  const open: readonly FindingKind[] = openKinds;
  const isOpen = (kind: FindingKind): boolean => open.includes(kind);
  return database
    .prepare<[string, number], Row>(
      `SELECT display_name AS displayName, seat, usage, days_active AS daysActive, idle_days AS idleDays, findings
         FROM person WHERE ${listedSql} ORDER BY gravity, sort_name, id LIMIT ?`,
    )
    .all(readTeamIds(database, team), most)
    .map(({ daysActive, idleDays, findings, ...row }) => ({
      ...row,
      daysActive: daysActive ?? undefined,
      idleDays: idleDays ?? undefined,
      findings: findingsInMask(findings).filter(isOpen),
    }));
}
