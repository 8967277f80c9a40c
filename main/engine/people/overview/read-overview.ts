import { heldSql } from './held-seats.ts';
import type { Instant } from '../../../domain/ids.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { listImports } from '../../database/imports.ts';
import type { Overview } from '../../operations/people.ts';
import { isAskedAbout } from '../describe/asked-about.ts';
import { readRemovals } from '../describe/removals.ts';
import { readUnderWay } from '../../month/seats/read-room.ts';
import { readLists } from '../survey/survey.ts';
import { findingMask } from '../bring-together/codes.ts';
import { countFacets } from '../search/count-people.ts';
import { readUntold } from './untold.ts';

const idleTiers = [30, 60, 90] as const;

/** The figures of the first screen. */
export function readOverview(database: ReadableDatabase): Overview {
  const facets = countFacets(database, {});
  return {
    people: count(database, 'SELECT count(*) FROM person'),
    seats: facets.seat,
    directory: facets.directory,
    works: facets.works,
    lists: readLists(database).map(({ kind, called, on, tellsWhoLeft }) => ({
      kind,
      called,
      on,
      tellsWhoLeft,
    })),
    accounts: facets.account,
    findings: facets.findings,
    untold: readUntold(database, facets.findings),
    idleTiers: idleTiers.map((atLeastDays) => ({
      atLeastDays,
      people: count(
        database,
        `SELECT count(*) FROM person WHERE idle_days >= ${String(atLeastDays)} AND seat NOT IN ('none', 'deactivated')`,
      ),
    })),
    imports: listImports(database),
    lastLookUpAt:
      database.prepare<[], Instant | null>('SELECT max(asked_at) FROM look_up_answer').pluck().get() ??
      undefined,
    toLookUp: count(
      database,
      // Before anybody is asked about this is everybody, whom SQLite would look for one by one in an index.
      `SELECT count(*) FROM person p NOT INDEXED WHERE p.account = 'not-asked' AND ${isAskedAbout}`,
    ),
    takenBack: readRemovals(database).reduce((sum, { stillListed }) => sum + stillListed, 0),
    given: readUnderWay(database).unseen.size,
    // Who is not found and has a license is a finding, but where the answer is older than the seat, and while somebody snoozes.
    askedTooEarly: count(
      database,
      `SELECT count(*) FROM person WHERE account = 'absent' AND ${heldSql}
          AND findings & ${String(findingMask(['unknown-to-service']))} = 0 AND instr(reasons, '"snoozed"') = 0`,
    ),
    openIntents: count(database, "SELECT count(*) FROM action WHERE state IN ('intended', 'unsettled')"),
  };
}

function count(database: ReadableDatabase, sql: string): number {
  return database.prepare<[], number>(sql).pluck().get() ?? 0;
}
