import type { CalendarDay } from '../../../domain/ids.ts';
import {
  type ChangeKind,
  changesBetween,
  countChanges,
  type Month,
  tellChanges,
  type ToldOfBoth,
} from '../../../domain/month/changes.ts';
import { comparedRound } from '../../../domain/month/rounds.ts';
import { standingOf, type Standing } from '../../../domain/month/standing.ts';
import type { DirectoryState } from '../../../domain/people/person.ts';
import { holdsSeat, type SeatState } from '../../../domain/seats/seat.ts';
import type { WorksState } from '../../../domain/states/state.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readGivenDays } from '../describe/facts/seat-evidence.ts';
import { readMeasuredWindows } from '../survey/measured-windows.ts';
import { keptWhilePeopleStay } from '../search/while-people-stay.ts';
import { type PastRound, readRounds } from './past-rounds.ts';
import { type PastStandings, readPastStandings, usageEndReader } from './past-standings.ts';

type PersonNow = [
  id: number,
  seat: SeatState,
  works: WorksState,
  directory: DirectoryState,
  idleDays: number | null,
];

type Kept = { readonly key: string; readonly past: PastStandings };

/** Of each database, for as long as what the past is read from stays. */
const kept = new WeakMap<ReadableDatabase, Kept>();

/** Who changed how since the round that is compared with. */
export type ChangedPeople = {
  readonly since: CalendarDay;
  readonly until: CalendarDay;
  readonly told: ToldOfBoth;
  /** Whoever did not change is left out. */
  readonly changes: ReadonlyMap<number, readonly ChangeKind[]>;
};

/** What changed since about a month before the latest lists, and the main numbers of every round. */
export function readMonth(database: ReadableDatabase): Month {
  const rounds = readRounds(database);
  const compared = comparedOf(rounds);
  if (compared === undefined) return { before: [], compared: undefined, changes: undefined };
  const { since, until, told, changes } = changedOf(database, rounds, compared);
  const { figures } = readPast(database, rounds.slice(0, -1), since);
  return {
    before: figures,
    compared: figures.find(({ on }) => on === since),
    changes: {
      since,
      until,
      ...readActs(database, since),
      ...tellChanges(countChanges(changes.values()), told),
    },
  };
}

/** The day of the round that is compared with; `undefined` where there is none before the latest. */
export function readComparedDay(database: ReadableDatabase): CalendarDay | undefined {
  return comparedOf(readRounds(database))?.earlier.on;
}

/** Whoever changed since then, by what is counted as the month's changes; `undefined` where there is no then. */
export function readChangedPeople(database: ReadableDatabase): ChangedPeople | undefined {
  const rounds = readRounds(database);
  const compared = comparedOf(rounds);
  return compared === undefined ? undefined : changedOf(database, rounds, compared);
}

type Compared = { readonly earlier: PastRound; readonly latest: PastRound };

function comparedOf(rounds: readonly PastRound[]): Compared | undefined {
  const on = comparedRound(rounds.map((round) => round.on));
  const earlier = rounds.find((round) => round.on === on);
  const latest = rounds.at(-1);
  return earlier === undefined || latest === undefined ? undefined : { earlier, latest };
}

function changedOf(
  database: ReadableDatabase,
  rounds: readonly PastRound[],
  { earlier, latest }: Compared,
): ChangedPeople {
  const past = readPast(database, rounds.slice(0, -1), earlier.on);
  return {
    since: earlier.on,
    until: latest.on,
    told: toldOfBoth(database, earlier, latest),
    changes: findChanges(database, past, earlier.on),
  };
}

const found = keptWhilePeopleStay<{
  readonly past: PastStandings;
  readonly changes: ChangedPeople['changes'];
}>();

/** Everybody then and now; kept until people change, since it reads all of them. */
function findChanges(
  database: ReadableDatabase,
  past: PastStandings,
  since: CalendarDay,
): ChangedPeople['changes'] {
  const known = found.get(database);
  if (known?.past === past) return known.changes;
  const changes = new Map<number, readonly ChangeKind[]>();
  const idleThresholdDays = readThreshold(database);
  const people = database
    .prepare<[], PersonNow>('SELECT id, seat, works, directory, idle_days FROM person')
    .raw();
  const given = readGivenDays(database);
  for (const row of people.iterate()) {
    const before = past.standings.get(row[0]);
    if (before === undefined) continue;
    const standing = standingNow(row, before.wasInDirectory, idleThresholdDays);
    // With a seat that was given since, days without activity begin anew: to be below the threshold is no sign of use.
    const isAnew = standing.use === 'used' && (given.get(row[0])?.some((day) => day > since) ?? false);
    const own = changesBetween(before.standing, isAnew ? { ...standing, use: 'unknown' } : standing);
    if (own.length > 0) changes.set(row[0], own);
  }
  found.set(database, { past, changes });
  return changes;
}

/** The past changes with the imports, with who is who, and with the threshold; not with look-ups, which come by the thousand. */
function readPast(
  database: ReadableDatabase,
  rounds: readonly PastRound[],
  compared: CalendarDay,
): PastStandings {
  const idleThresholdDays = readThreshold(database);
  const ground = database
    .prepare<[], string>(
      `SELECT (SELECT ifnull(max(id), 0) || '/' || count(*) FROM import) || '/' ||
         (SELECT count(*) || '/' || count(taken_back_at) FROM match_decision)`,
    )
    .pluck()
    .get();
  const key = `${ground ?? ''}/${String(idleThresholdDays)}`;
  const known = kept.get(database);
  if (known?.key === key) return known.past;
  const past = readPastStandings(database, rounds, { compared, idleThresholdDays });
  kept.set(database, { key, past });
  return past;
}

function readThreshold(database: ReadableDatabase): number {
  return readNumberSetting(database, 'idleDays');
}

function standingNow(
  [, seat, works, directory, idleDays]: PersonNow,
  wasInDirectory: boolean,
  idleThresholdDays: number,
): Standing {
  return standingOf({
    seat: holdsSeat(seat) ? 'held' : seat === 'unknown' ? 'unknown' : 'none',
    works: { works },
    directory,
    wasInDirectory,
    idleDays: idleDays ?? undefined,
    use: idleDays === null ? 'unknown' : idleDays >= idleThresholdDays ? 'idle' : 'used',
  });
}

/** Of both times, and by a newer file than then (C3 of SPEC.md). */
function toldOfBoth(database: ReadableDatabase, then: PastRound, latest: PastRound): ToldOfBoth {
  const before = new Map(then.lists.map(({ key, id }) => [key, id]));
  const usageThen = usageEndReader(database)(then);
  const usageNow = readMeasuredWindows(database).until;
  return {
    seats: then.users !== undefined && latest.users?.id !== then.users.id,
    people: latest.lists.some(({ key, id }) => (before.get(key) ?? id) !== id),
    usage: usageThen !== undefined && usageNow !== undefined && usageNow > usageThen,
  };
}

/** Seats that Purser gave and took after a day, as far as the service said so. */
function readActs(
  database: ReadableDatabase,
  since: CalendarDay,
): { readonly given: number; readonly taken: number } {
  const rows = database
    .prepare<[string], [act: 'provision' | 'deprovision', actions: number]>(
      `SELECT a.act, count(*) FROM action a WHERE a.state IN ('requested', 'confirmed') AND
         (SELECT min(j.at) FROM journal j WHERE j.action_id = a.id AND j.kind IN ('answer', 'settled')
           AND ifnull(j.body ->> 'ok', 1) = 1) > ? GROUP BY a.act`,
    )
    .raw()
    .all(`${since}T23:59:59.999Z`);
  const acts = new Map(rows);
  return { given: acts.get('provision') ?? 0, taken: acts.get('deprovision') ?? 0 };
}
