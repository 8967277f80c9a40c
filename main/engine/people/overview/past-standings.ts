import { holdsSeat } from '../../../domain/seats/seat.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import type { RoundFigures } from '../../../domain/month/changes.ts';
import { standingOf, type Standing } from '../../../domain/month/standing.ts';
import { tellUse } from '../../../domain/month/tell-use.ts';
import { seatStateOf } from '../../../domain/seats/seat-state.ts';
import { judgeUsage } from '../../../domain/usage/idle.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readMeasuredWindows, readWindowsAsMeasured } from '../survey/measured-windows.ts';
import { type HeldSinceThen, heldSinceThenReader } from '../describe/facts/seat-evidence.ts';
import { type OpenLists, openDirectory, openListsOf, openWorks } from '../describe/facts/open-lists.ts';
import { directoryOf, worksHereOf } from '../describe/facts/works-here.ts';
import { type AssignmentThen, readPastPeople, type PastPerson, type SeatThen } from './past-people.ts';
import type { PastRound } from './past-rounds.ts';

/** How everybody with a row in a user list stood in earlier rounds. */
export type PastStandings = {
  readonly figures: readonly RoundFigures[];
  /** Of the round that is asked for: the standing, and whether the person ever was in a directory export. */
  readonly standings: ReadonlyMap<number, { readonly standing: Standing; readonly wasInDirectory: boolean }>;
};

type Tally = { held: number; unknown: number; idle: number; leavers: number };

/** Goes through the rows of all people once; they are compared at the round of the day `compared`. */
export function readPastStandings(
  database: ReadableDatabase,
  rounds: readonly PastRound[],
  { compared, idleThresholdDays }: { readonly compared: CalendarDay; readonly idleThresholdDays: number },
): PastStandings {
  const ends = rounds.map(usageEndReader(database));
  const tallies = rounds.map((): Tally => ({ held: 0, unknown: 0, idle: 0, leavers: 0 }));
  const standings = new Map<number, { readonly standing: Standing; readonly wasInDirectory: boolean }>();
  const shared = new Map<string, { readonly standing: Standing; readonly wasInDirectory: boolean }>();
  const sinceOf = heldSinceThenReader(database);
  const undecided = readUndecided(database);
  for (const person of readPastPeople(database, readMeasuredWindows(database))) {
    const told = usageReader(person, sinceOf(person.id, person.seats), idleThresholdDays);
    const placeOf = placeReader(person, openListsOf([], undecided.get(person.id) ?? []));
    rounds.forEach((round, index) => {
      const seat = seatAt(person.seats, round);
      const place = placeOf(round);
      const { use, idleDays } = told(ends[index], round);
      const standing = standingOf({
        ...place,
        seat,
        use,
        idleDays: seat === 'held' && asksForIdleDays(place) ? idleDays() : undefined,
      });
      count(tallies[index], standing);
      if (round.on !== compared) return;
      const wasInDirectory = person.assignments.some(({ assignment }) => assignment !== null);
      const key = `${standing.seat} ${standing.place} ${standing.works} ${standing.use} ${String(standing.isLeaver)} ${String(wasInDirectory)}`;
      const known = shared.get(key) ?? { standing, wasInDirectory };
      shared.set(key, known);
      standings.set(person.id, known);
    });
  }
  const figures = rounds.map((round, index) => figuresOf(round, tallies[index], ends[index]));
  return { figures, standings };
}

function count(tally: Tally | undefined, { seat, use, isLeaver }: Standing): void {
  if (tally === undefined) return;
  if (seat === 'held') tally.held += 1;
  if (seat === 'unknown') tally.unknown += 1;
  if (seat !== 'none' && use === 'idle') tally.idle += 1;
  if (isLeaver) tally.leavers += 1;
}

/** As the overview has its numbers: what the lists of then do not tell is not known. */
function figuresOf(round: PastRound, tally: Tally | undefined, end: CalendarDay | undefined): RoundFigures {
  const { held = 0, unknown = 0, idle = 0, leavers = 0 } = tally ?? {};
  const hasSeats = round.users !== undefined && (held > 0 || unknown === 0);
  const tells =
    round.lists.length > 0 && (leavers > 0 || round.lists.some(({ tellsWhoLeft }) => tellsWhoLeft));
  return {
    on: round.on,
    held: hasSeats ? held : undefined,
    idle: end === undefined || !hasSeats ? undefined : idle,
    leavers: tells && hasSeats ? leavers : undefined,
  };
}

/** The last day that any report covers by a round. */
export function usageEndReader(database: ReadableDatabase): (round: PastRound) => CalendarDay | undefined {
  const ends = readWindowsAsMeasured(database)
    .map(({ end }) => end)
    .toSorted();
  return ({ on }) => ends.findLast((end) => end <= on);
}

function seatAt(seats: readonly SeatThen[], { users }: PastRound): Standing['seat'] {
  if (users === undefined) return 'unknown';
  let found: Standing['seat'] | undefined;
  for (const { fromImport, toImport, salesLicense, seatId } of seats) {
    if (fromImport > users.id || (toImport !== 0 && toImport <= users.id)) continue;
    const state = seatStateOf({
      salesLicense: salesLicense ?? undefined,
      seatId: seatId ?? undefined,
      hasSeatIdColumn: users.hasSeatIdColumn,
    });
    if (holdsSeat(state)) return 'held';
    found = state === 'unknown' ? 'unknown' : (found ?? 'none');
  }
  return found ?? (users.hasRejectedRows ? 'unknown' : 'none');
}

type Place = Pick<Parameters<typeof standingOf>[0], 'works' | 'directory' | 'wasInDirectory'>;

/** By person, what is not decided of whose rows of lists are; it holds of the rows of then as well ([C8]). */
function readUndecided(database: ReadableDatabase): ReadonlyMap<number, readonly string[]> {
  const rows = database
    .prepare<[], [person: number, says: string]>(
      "SELECT person_id, says FROM person_remark WHERE kind = 'undecided'",
    )
    .raw();
  const found = new Map<number, string[]>();
  for (const [person, says] of rows.iterate()) found.set(person, [...(found.get(person) ?? []), says]);
  return found;
}

/** Most people's rows say the same in every round. */
function placeReader({ assignments }: PastPerson, open: OpenLists): (round: PastRound) => Place {
  let before: { readonly key: string; readonly place: Place } | undefined;
  return (round) => {
    const inForce = new Map(round.lists.map((list) => [list.key, list]));
    const rows = assignments.flatMap((row) => {
      const list = inForce.get(row.list);
      if (list === undefined || row.fromImport > list.id) return [];
      const isCurrent = row.toImport === 0 || row.toImport > list.id;
      // Whoever is missing may stand in a row that could not be read.
      return !isCurrent && list.hasRejectedRows
        ? []
        : [{ ...row, isCurrent: isCurrent ? (1 as const) : (0 as const) }];
    });
    const key = `${String(round.survey.directoryOn !== undefined)} ${rows.map(rowKey).join()}`;
    if (before?.key === key) return before.place;
    const directory = openDirectory(directoryOf(rows, round.survey), open);
    const isUnread =
      directory === 'not-assigned' &&
      round.lists.some(({ kind, hasRejectedRows }) => kind === 'directory' && hasRejectedRows);
    const place: Place = {
      works: openWorks(worksHereOf(rows, round.survey), open),
      directory: isUnread && !rows.some(({ isCurrent }) => isCurrent === 1) ? 'unknown' : directory,
      wasInDirectory: rows.some(({ assignment }) => assignment !== null),
    };
    before = { key, place };
    return place;
  };
}

function rowKey({
  list,
  isCurrent,
  state,
  assignment,
}: AssignmentThen & { readonly isCurrent: 0 | 1 }): string {
  return `${list} ${String(isCurrent)} ${state ?? ''} ${assignment ?? ''}`;
}

/** Whether somebody without an assignment shows no activity either is asked of few. */
function asksForIdleDays({ works, directory, wasInDirectory }: Place): boolean {
  return works.works === 'unknown' && directory === 'not-assigned' && !wasInDirectory;
}

type UseThen = { readonly use: Standing['use']; readonly idleDays: () => number | undefined };
const nothingTold: UseThen = { use: 'unknown', idleDays: () => undefined };

/** What the reports up to a day say, of the seat that was held in a round; asked for the rounds in their order. */
function usageReader(
  { figures }: PastPerson,
  sinceAt: HeldSinceThen,
  idleThresholdDays: number,
): (end: CalendarDay | undefined, round: PastRound) => UseThen {
  let before:
    | { readonly end: CalendarDay; readonly heldSince: CalendarDay | undefined; readonly told: UseThen }
    | undefined;
  return (end, { on, users }) => {
    if (end === undefined || figures.length === 0) return nothingTold;
    const heldSince = sinceAt(users?.id, on);
    if (before?.end !== end || before.heldSince !== heldSince) {
      const use = tellUse({ figures, end, heldSince, idleThresholdDays });
      const idleDays = (): number | undefined =>
        judgeUsage(
          figures.filter(({ window }) => window.end <= end),
          end,
          heldSince,
        ).idleDays;
      before = { end, heldSince, told: { use, idleDays } };
    }
    return before.told;
  };
}
