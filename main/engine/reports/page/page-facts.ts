import { words } from '../../../words/words.ts';
import { dayFromNumber, dayNumber, localDayOf } from '../../../domain/time/calendar.ts';
import { findingKinds, type FindingKind } from '../../../domain/findings/finding.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import type { PageCount, PageFacts } from '../../../domain/month/page/facts.ts';
import { mergeGroups, type SeatGroup } from '../../../domain/month/page/groups.ts';
import { freeSeats, seatsBeyond } from '../../../domain/seats/room.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { findingMask } from '../../people/bring-together/codes.ts';
import { readSourceAges } from '../../people/survey/source-ages.ts';
import { readCosts } from '../../people/overview/costs.ts';
import { readMonth } from '../../people/overview/month.ts';
import { readUntold } from '../../people/overview/untold.ts';
import { readSeatRoom } from '../../month/seats/read-room.ts';
import { countSeats, heldSql, readSeatCounts } from '../../people/overview/held-seats.ts';
import { readTeams } from '../../month/teams/read-teams.ts';
import type { OperationInput } from '../../operations.ts';
import type { RollUp } from '../../../domain/month/teams/roll-up.ts';
import type { UsageState } from '../../../domain/people/person.ts';
import { readAsking } from './page-asking.ts';
import { countFacets } from '../../people/search/count-people.ts';
import type { Act, ActionState } from '../../../domain/plans/act.ts';

/** More names than so many do not fit on the page. */
const mostNames = 4;
const daysOfMonth = 30;
/** What somebody has to do something about; the others are for information. */
export const openKinds = findingKinds.filter((kind) => kind !== 'in-order' && kind !== 'unknown-in-usage');

/** What the page for those who pay is made of. */
export function readPageFacts(
  database: ReadableDatabase,
  { at, withoutNames, by = 'department' }: OperationInput<'read-page'>,
): PageFacts {
  const month = readMonth(database);
  const { contract, costs } = readCosts(database, at);
  const { findings } = countFacets(database, {});
  const room = readSeatRoom(database, at);
  const ages = readSourceAges(database, at);
  const untold = readUntold(database, findings);
  const invited = room.invited ?? 0;
  const licensed = countSeats(database, "seat = 'licensed'", readSeatCounts(database));
  const since = month.changes?.since ?? dayFromNumber(dayNumber(localDayOf(at)) - daysOfMonth);
  return {
    writtenAt: at,
    withoutNames,
    seats: {
      bought: room.bought,
      held: untold.held === undefined ? room.held : undefined,
      free: freeSeats(room),
      beyond: seatsBeyond(room),
      activated: (room.held ?? 0) - invited - licensed,
      invited,
      licensed,
    },
    use: readUse(database),
    before: month.compared,
    changes: month.changes,
    costs,
    renewsOn: contract.renewsOn,
    done: readDone(database, { since, withoutNames }),
    open: openKinds.flatMap((kind) =>
      findings[kind] === 0
        ? []
        : [{ kind, people: findings[kind], names: withoutNames ? [] : readNames(database, kind) }],
    ),
    asking: readAsking(database, localDayOf(at)),
    untold: untold.findings,
    by,
    groups: mergeGroups(readGroups(database, by, at), { withoutNames }),
    ages,
  };
}

function readNames(database: ReadableDatabase, kind: FindingKind): readonly string[] {
  return database
    .prepare<[number, number], string>(
      'SELECT display_name FROM person WHERE findings & ? <> 0 ORDER BY +sort_name, id LIMIT ?',
    )
    .pluck()
    .all(findingMask([kind]), mostNames);
}

/** Seats by team, as Teams has them ([TE1], [TE3]); the sums are those of everybody with a seat. */
function readGroups(database: ReadableDatabase, by: RollUp, at: Instant): readonly SeatGroup[] {
  const { teams } = readTeams(database, { by, at });
  return teams.map(({ name, people, seats, activated, idle, leavers, wastedSeats }) => ({
    name: name ?? words().page.noTeam[by],
    people,
    seats,
    activated,
    idle,
    leavers,
    wastedSeats,
  }));
}

/** What the latest reports say of the use of those who hold a seat; of a seat that was given after them they say nothing, whoever used one before. */
function readUse(database: ReadableDatabase): PageFacts['use'] {
  const rows = database
    .prepare<[], [usage: UsageState, people: number]>(
      `SELECT iif(idle_days IS NULL AND ifnull(days_active, 0) = 0, 'absent', usage) AS use, count(*)
         FROM person NOT INDEXED WHERE ${heldSql} GROUP BY use`,
    )
    .raw()
    .all();
  const of = new Map(rows);
  const [used = 0, unused = 0, absent = 0] = [of.get('used'), of.get('idle'), of.get('absent')];
  return used + unused === 0 ? undefined : { used, told: used + unused, holders: used + unused + absent };
}

type ActDone = {
  readonly id: number;
  readonly person: number;
  readonly act: Act;
  readonly state: ActionState;
  readonly called: string;
  /** It took an earlier act back. */
  readonly undoes: 0 | 1;
};

/** Acts of which the journal has an entry after a day, each as it ended. */
function readDone(
  database: ReadableDatabase,
  { since, withoutNames }: { readonly since: CalendarDay; readonly withoutNames: boolean },
): PageFacts['done'] {
  const acts = database
    .prepare<[string], ActDone>(
      `SELECT a.id, a.person_id AS person, a.act, a.state, a.display_name AS called,
           a.task ->> '$.undone' IS NOT NULL AS undoes FROM action a
        WHERE a.id IN (SELECT action_id FROM journal WHERE kind IN ('intent', 'answer', 'settled') AND at > ?) ORDER BY called, a.id`,
    )
    .all(`${since}T23:59:59.999Z`);
  const done = acts.filter(({ state }) => isDone(state));
  const undone = undoneIn(done);
  const counted = (wanted: Act): PageCount => {
    const own = done.filter(({ id, act }) => act === wanted && !undone.has(id));
    return {
      people: own.length,
      names: withoutNames ? [] : own.slice(0, mostNames).map(({ called }) => called),
    };
  };
  return {
    since,
    taken: counted('deprovision'),
    given: counted('provision'),
    undone: undone.size / 2,
    failed: acts.filter(({ state }) => state === 'failed').length,
    open: acts.filter(({ state }) => state === 'intended' || state === 'unsettled').length,
  };
}

/** The acts that were undone among these, and those that undid them. */
function undoneIn(done: readonly ActDone[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  const acts = done.toSorted((one, other) => one.id - other.id);
  for (const back of acts.filter(({ undoes }) => undoes === 1)) {
    const undone = acts.findLast(
      ({ id, person, act }) => person === back.person && act !== back.act && id < back.id && !pairs.has(id),
    );
    if (undone !== undefined) pairs.add(undone.id).add(back.id);
  }
  return pairs;
}

function isDone(state: ActionState): boolean {
  return state === 'requested' || state === 'confirmed';
}
