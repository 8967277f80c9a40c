import type { CalendarDay } from '../../../domain/ids.ts';
import { ChangeCounter, type Month, type ToldOfBoth } from '../../../domain/month/changes.ts';
import { comparedRound } from '../../../domain/month/rounds.ts';
import { standingOf, type Standing } from '../../../domain/month/standing.ts';
import type { DirectoryState } from '../../../domain/people/person.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import type { WorksState } from '../../../domain/states/state.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readMeasuredWindows } from '../describe/measured-windows.ts';
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

/** What changed since about a month before the latest lists, and the main numbers of every round. */
export function readMonth(database: ReadableDatabase): Month {
  const rounds = readRounds(database);
  const compared = comparedRound(rounds.map(({ on }) => on));
  const then = rounds.find(({ on }) => on === compared);
  const latest = rounds.at(-1);
  if (then === undefined || latest === undefined)
    return { before: [], compared: undefined, changes: undefined };
  const past = readPast(database, rounds.slice(0, -1), then.on);
  const counter = countChanges(database, past);
  const between = { since: then.on, until: latest.on, ...readActs(database, then.on) };
  return {
    before: past.figures,
    compared: past.figures.find(({ on }) => on === then.on),
    changes: counter.changes(between, toldOfBoth(database, then, latest)),
  };
}

const counted = keptWhilePeopleStay<{ readonly past: PastStandings; readonly counter: ChangeCounter }>();

/** Everybody then and now; kept until people change, since it reads all of them. */
function countChanges(database: ReadableDatabase, past: PastStandings): ChangeCounter {
  const known = counted.get(database);
  if (known?.past === past) return known.counter;
  const counter = new ChangeCounter();
  const idleThresholdDays = readThreshold(database);
  const people = database
    .prepare<[], PersonNow>('SELECT id, seat, works, directory, idle_days FROM person')
    .raw();
  for (const row of people.iterate()) {
    const before = past.standings.get(row[0]);
    if (before === undefined) continue;
    counter.add(before.standing, standingNow(row, before.wasInDirectory, idleThresholdDays));
  }
  counted.set(database, { past, counter });
  return counter;
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
    seat: seat === 'activated' || seat === 'invited' ? 'held' : seat === 'unknown' ? 'unknown' : 'none',
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
