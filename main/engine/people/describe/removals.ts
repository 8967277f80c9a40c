import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import type { Removal } from '../../../domain/seats/costs.ts';
import { removalsOf, type AccountEvent, type ListedSeats } from '../../../domain/seats/removals.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { personNow } from './person-now.ts';

/** What was taken from one person, and how many seats the latest user list still has of it. */
export type RemovedFrom = {
  readonly person: number;
  readonly removals: readonly Removal[];
  /** Seats that the latest user list has. */
  readonly listed: number;
  /** Of those, the ones that were taken away after it was made. */
  readonly stillListed: number;
  /** The day of the latest removal that holds; `undefined` where every seat was given again. */
  readonly lastOn: CalendarDay | undefined;
};

type ActRow = {
  readonly person: number;
  readonly account: string;
  readonly at: Instant;
  readonly act: string;
};
type AnswerRow = {
  readonly person: number;
  readonly account: string | null;
  readonly at: Instant;
  readonly isActive: 0 | 1 | null;
  readonly kind: string;
  readonly connection: number;
};
type SeatRow = {
  readonly person: number;
  readonly fromImport: number;
  readonly toImport: number | null;
  readonly seat: string;
};

const actSql = `
SELECT ${personNow('a.person_id')} AS person, p.connection_id || ' ' || ifnull(a.task ->> '$.account.id', 'person ' || a.person_id) AS account,
  min(j.at) AS at, a.act
FROM action a JOIN plan p ON p.id = a.plan_id
  JOIN journal j ON j.action_id = a.id AND j.kind IN ('answer', 'settled') AND ifnull(j.body ->> 'ok', 1) = 1
WHERE a.state IN ('requested', 'confirmed') AND (:list IS NULL OR a.person_id IN (SELECT value FROM json_each(:list)
    UNION ALL SELECT old_id FROM person_successor WHERE person_id IN (SELECT value FROM json_each(:list)))) GROUP BY a.id ORDER BY j.sequence`;

const answerSql = `
SELECT ${personNow('l.person_id')} AS person, l.asked_at AS at, l.answer ->> '$.lookUp.kind' AS kind,
  l.connection_id AS connection, l.connection_id || ' ' || (l.answer ->> '$.lookUp.account.id') AS account, l.answer ->> '$.lookUp.account.active' AS isActive
FROM look_up_answer l WHERE person IN (SELECT value FROM json_each(?)) ORDER BY l.id`;

const seatSql = `
SELECT pr.person_id AS person, s.from_import AS fromImport, s.to_import AS toImport,
  coalesce('s' || s.seat_id, 'e' || s.email_key, 'r' || s.id) AS seat
FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
WHERE pr.source = 0 AND s.sales_license = 'active' AND pr.person_id IN (SELECT value FROM json_each(?))`;

/**
 * Everybody whom Purser took a license from, by who they are now, or those of them who are asked for; whose records are gone stays, for
 * what was saved was saved.
 */
export function readRemovals(database: ReadableDatabase, only?: readonly number[]): readonly RemovedFrom[] {
  const acts = database
    .prepare<[{ readonly list: string | null }], ActRow>(actSql)
    .all({ list: only === undefined ? null : JSON.stringify(only) });
  const people = [...new Set(acts.filter(({ act }) => act === 'deprovision').map(({ person }) => person))];
  if (people.length === 0) return [];
  const list = JSON.stringify(people);
  const answers = Map.groupBy(
    database.prepare<[string], AnswerRow>(answerSql).all(list),
    ({ person }) => person,
  );
  const seats = Map.groupBy(database.prepare<[string], SeatRow>(seatSql).all(list), ({ person }) => person);
  const actsOf = Map.groupBy(acts, ({ person }) => person);
  const lists = readLists(database);
  return people.map((person) => {
    const own = lists.map(({ id, madeAt }) => ({ madeAt, seats: countSeats(seats.get(person) ?? [], id) }));
    const events = eventsOf(actsOf.get(person) ?? [], answers.get(person) ?? []);
    return { person, ...removedFrom(events, own) };
  });
}

/** Everybody who is known and whom Purser gave a license or took it from, by who they are now. */
export function peopleActedOn(database: ReadableDatabase): readonly number[] {
  return database
    .prepare<[], number>(
      `SELECT DISTINCT p.id FROM action a JOIN person p ON p.id = ${personNow('a.person_id')}
        WHERE a.state IN ('requested', 'confirmed')`,
    )
    .pluck()
    .all();
}

/** Who has no seat left that the latest user list still shows, as Purser took it after that list was made: the day of the last removal. */
export function takenBackReader(
  database: ReadableDatabase,
): (people: readonly number[]) => ReadonlyMap<number, CalendarDay> {
  const hasRemovals =
    database
      .prepare(
        "SELECT 1 FROM action WHERE act = 'deprovision' AND state IN ('requested', 'confirmed') LIMIT 1",
      )
      .get() !== undefined;
  if (!hasRemovals) return () => new Map();
  return (people) =>
    new Map(
      readRemovals(database, people).flatMap(({ person, listed, stillListed, lastOn }) =>
        listed > 0 && stillListed >= listed && lastOn !== undefined ? [[person, lastOn] as const] : [],
      ),
    );
}

function removedFrom(
  events: readonly (readonly AccountEvent[])[],
  lists: readonly ListedSeats[],
): Omit<RemovedFrom, 'person'> {
  const removals = removalsOf(events, lists);
  const latest = lists.at(-1);
  const later = removals.filter(
    ({ at, until }) => until === undefined && latest !== undefined && at >= latest.madeAt,
  );
  return {
    removals: removals.map(({ on, until }) => ({ on, until })),
    listed: latest?.seats ?? 0,
    stillListed: Math.min(later.length, latest?.seats ?? 0),
    lastOn: removals.findLast(({ until }) => until === undefined)?.on,
  };
}

/** Of each account that was acted on, what happened to it; an answer of nobody is about all accounts of the person at that connection. */
function eventsOf(
  acts: readonly ActRow[],
  answers: readonly AnswerRow[],
): readonly (readonly AccountEvent[])[] {
  return [...Map.groupBy(acts, ({ account }) => account)].map(([account, own]) => {
    const done = own.map(({ at, act }): AccountEvent => ({
      at,
      what: act === 'deprovision' ? 'removed' : 'given',
    }));
    const seen = answers.flatMap((answer): AccountEvent[] => {
      if (answer.kind === 'absent')
        return account.startsWith(`${String(answer.connection)} `)
          ? [{ at: answer.at, what: 'seen-inactive' }]
          : [];
      if (answer.kind !== 'found' || answer.account !== account || answer.isActive === null) return [];
      return [{ at: answer.at, what: answer.isActive === 1 ? 'seen-active' : 'seen-inactive' }];
    });
    return [...done, ...seen].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  });
}

function countSeats(rows: readonly SeatRow[], list: number): number {
  const held = rows.filter(
    ({ fromImport, toImport }) => fromImport <= list && (toImport === null || toImport > list),
  );
  return new Set(held.map(({ seat }) => seat)).size;
}

function readLists(database: ReadableDatabase): readonly { readonly id: number; readonly madeAt: Instant }[] {
  return database
    .prepare<[], { readonly id: number; readonly madeAt: Instant }>(
      "SELECT id, coalesce(made_at, imported_at) AS madeAt FROM import WHERE kind = 'users' ORDER BY id",
    )
    .all();
}
