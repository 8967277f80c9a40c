import type { CalendarDay, PersonId } from '../../../domain/ids.ts';
import type { PersonSummary } from '../../../domain/people/person.ts';
import {
  inOrder,
  refusalOf,
  standingOf,
  waitingOrders,
  type WaitingFacts,
  type WaitingOrder,
} from '../../../domain/seats/waiting-list.ts';
import { readSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { WaitingEntry, WaitingList } from '../../operations/seats.ts';
import { findingMask } from '../../people/bring-together/codes.ts';
import { readUnderWay } from './read-room.ts';

export const orderSetting = 'waiting_order';

type PersonFacts = Pick<PersonSummary, 'seat' | 'works' | 'account'>;

type Row = PersonFacts & {
  readonly id: number;
  readonly personId: PersonId;
  /** NULL where nothing imported names the person any more. */
  readonly knownId: number | null;
  readonly displayName: string;
  readonly namedAs: string | null;
  readonly email: string | null;
  readonly department: string | null;
  readonly reason: string | null;
  readonly askedBy: string | null;
  readonly since: CalendarDay;
  readonly position: number;
};

/** An entry with what the list named the person by. */
export type ReadEntry = WaitingEntry & { readonly namedAs: string | undefined; readonly position: number };

const rowSql = `
SELECT w.id, ifnull(s.person_id, w.person_id) AS personId, p.id AS knownId, ifnull(p.display_name, w.display_name) AS displayName,
  w.named_as AS namedAs, p.email, p.department, w.reason, w.asked_by AS askedBy, w.since, w.position, p.seat, p.works, p.account
FROM waiting w LEFT JOIN person_successor s ON s.old_id = w.person_id LEFT JOIN person p ON p.id = ifnull(s.person_id, w.person_id)
ORDER BY w.position, w.id`;

/** Everybody on the list by hand, each once ([WL6]), with the standing of now. */
export function readEntries(database: ReadableDatabase): readonly ReadEntry[] {
  const givingOf = givingReader(database);
  const seen = new Set<number>();
  return database
    .prepare<[], Row>(rowSql)
    .all()
    .filter(({ personId }) => {
      const isFirst = !seen.has(personId);
      seen.add(personId);
      return isFirst;
    })
    .map((row) => ({
      id: row.id,
      personId: row.personId,
      displayName: row.displayName,
      namedAs: row.namedAs ?? undefined,
      email: row.email ?? undefined,
      department: row.department ?? undefined,
      reason: row.reason ?? undefined,
      askedBy: row.askedBy ?? undefined,
      since: row.since,
      position: row.position,
      account: row.knownId === null ? undefined : row.account,
      standing: standingOf({ ...row, isKnown: row.knownId !== null, giving: givingOf(row.personId) }),
    }));
}

/** The list in the order that is set, and how many of those assigned the app without a seat are not on it. */
export function readWaitingList(database: ReadableDatabase): WaitingList {
  const entries = readEntries(database);
  const order = readWaitingOrder(database);
  const waiting = new Set(entries.map(({ personId }) => personId));
  return {
    order,
    entries: inOrder(entries, order).map(({ namedAs: _namedAs, position: _position, ...entry }) => entry),
    assigned: assignedWithoutSeat(database).filter(({ id }) => !waiting.has(id)).length,
  };
}

export function readWaitingOrder(database: ReadableDatabase): WaitingOrder {
  const stored = readSetting(database, orderSetting);
  return waitingOrders.find((order) => order === stored) ?? 'by-hand';
}

type Found = PersonFacts & { readonly id: PersonId; readonly displayName: string };

const foundSql = 'SELECT id, display_name AS displayName, seat, works, account FROM person';

/** Whom the list is fed from, by name. */
export function assignedWithoutSeat(database: ReadableDatabase): readonly Found[] {
  return database
    .prepare<[number], Found>(`${foundSql} WHERE findings & ? <> 0 ORDER BY +sort_name, id`)
    .all(findingMask(['assigned-without-seat']));
}

/** A function that says of somebody why they are not put on the list. */
export function refusalReader(
  database: ReadableDatabase,
): (personId: PersonId) => { readonly displayName: string; readonly why: ReturnType<typeof refusalOf> } {
  const givingOf = givingReader(database);
  const waiting = new Set<number>(readEntries(database).map(({ personId }) => personId));
  const find = database.prepare<[number], Found>(`${foundSql} WHERE id = ?`);
  return (personId) => {
    const found = find.get(personId);
    if (found === undefined) return { displayName: '', why: 'unknown' };
    const facts: WaitingFacts = { ...found, isKnown: true, giving: givingOf(personId) };
    return { displayName: found.displayName, why: refusalOf(facts, waiting.has(personId)) };
  };
}

function givingReader(database: ReadableDatabase): (personId: number) => WaitingFacts['giving'] {
  const { unseen, planned } = readUnderWay(database);
  return (personId) => (unseen.has(personId) ? 'given' : planned.has(personId) ? 'under-way' : undefined);
}
