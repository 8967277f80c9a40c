import type { Instant } from '../../../domain/ids.ts';
import type { Removal } from '../../../domain/seats/costs.ts';
import { removalsOf, type AccountEvent, type ListedSeats } from '../../../domain/seats/removals.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** What was taken from one person, and how many seats the latest user list still has of it. */
export type RemovedFrom = {
  readonly person: number;
  readonly removals: readonly Removal[];
  /** Seats that are taken away and that the latest list, which is older, still has. */
  readonly stillListed: number;
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
};
type SeatRow = {
  readonly person: number;
  readonly fromImport: number;
  readonly toImport: number | null;
  readonly seat: string;
};

const personNow = (person: string): string =>
  `ifnull((SELECT person_id FROM person_successor WHERE old_id = ${person}), ${person})`;

const actSql = `
SELECT ${personNow('a.person_id')} AS person, p.connection_id || ' ' || ifnull(a.task ->> '$.account.id', 'person ' || a.person_id) AS account,
  min(j.at) AS at, a.act
FROM action a JOIN plan p ON p.id = a.plan_id
  JOIN journal j ON j.action_id = a.id AND j.kind IN ('answer', 'settled') AND ifnull(j.body ->> 'ok', 1) = 1
WHERE a.state IN ('requested', 'confirmed') GROUP BY a.id ORDER BY j.sequence`;

const answerSql = `
SELECT ${personNow('l.person_id')} AS person, l.asked_at AS at, l.answer ->> '$.lookUp.kind' AS kind,
  l.connection_id || ' ' || (l.answer ->> '$.lookUp.account.id') AS account, l.answer ->> '$.lookUp.account.active' AS isActive
FROM look_up_answer l WHERE person IN (SELECT value FROM json_each(?)) ORDER BY l.id`;

const seatSql = `
SELECT pr.person_id AS person, s.from_import AS fromImport, s.to_import AS toImport,
  coalesce('s' || s.seat_id, 'e' || s.email_key, 'r' || s.id) AS seat
FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
WHERE pr.source = 0 AND s.sales_license = 'active' AND pr.person_id IN (SELECT value FROM json_each(?))`;

/** Everybody whom Purser took a license from, by who they are now; whose records are gone stays, for what was saved was saved. */
export function readRemovals(database: ReadableDatabase): readonly RemovedFrom[] {
  const acts = database.prepare<[], ActRow>(actSql).all();
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
    stillListed: Math.min(later.length, latest?.seats ?? 0),
  };
}

/** Of each account that was acted on, what happened to it; an answer of nobody is about all accounts of the person. */
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
      if (answer.kind === 'absent') return [{ at: answer.at, what: 'seen-inactive' }];
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
