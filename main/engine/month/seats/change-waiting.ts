import { words } from '../../../words/words.ts';
import type { CalendarDay, PersonId } from '../../../domain/ids.ts';
import type { WaitingLine } from '../../../domain/seats/waiting-lines.ts';
import { inOrder, nextInLine } from '../../../domain/seats/waiting-list.ts';
import { writeSetting } from '../../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { EngineError } from '../../errors.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import type { RefusedLine } from '../../operations/seats.ts';
import { findPeople } from '../../people/search/find-people.ts';
import { readSeatRoom } from './read-room.ts';
import {
  assignedWithoutSeat,
  orderSetting,
  readEntries,
  readWaitingOrder,
  refusalReader,
  type ReadEntry,
} from './waiting-list.ts';

type Newcomer = { readonly personId: PersonId; readonly namedAs: string | undefined } & Pick<
  WaitingLine,
  'reason' | 'askedBy'
>;

/** Puts people at the end of the list; who is refused is named, and the others go in ([WL2]). Inside the caller's transaction. */
export function addWaiting(
  database: WritableDatabase,
  { who, since }: OperationInput<'add-waiting'>,
): OperationOutput<'add-waiting'> {
  if (who.kind === 'lines') return addLines(database, who.lines, since);
  const refusal = refusalReader(database);
  const newcomers = assignedWithoutSeat(database)
    .filter(({ id }) => refusal(id).why === undefined)
    .map(({ id }) => ({ personId: id, namedAs: undefined, reason: undefined, askedBy: undefined }));
  append(database, newcomers, since);
  return { added: newcomers.length, refused: [] };
}

function addLines(
  database: WritableDatabase,
  lines: readonly WaitingLine[],
  since: CalendarDay,
): OperationOutput<'add-waiting'> {
  const { named, shared } = findPeople(
    database,
    lines.map(({ as }) => as),
  );
  const personOf = new Map(named.map(({ as, personId }) => [as, personId]));
  const sharedBy = new Map(shared.map(({ as, people }) => [as, people]));
  const refusal = refusalReader(database);
  const refused: RefusedLine[] = [];
  const newcomers = new Map<PersonId, Newcomer>();
  for (const { line, as, reason, askedBy } of lines) {
    const personId = personOf.get(as);
    const sharers = sharedBy.get(as);
    if (personId === undefined) {
      refused.push({ line, as, why: sharers === undefined ? 'unknown' : 'shared', people: sharers ?? [] });
      continue;
    }
    const { displayName, why } = refusal(personId);
    if (why !== undefined) refused.push({ line, as, why, people: [displayName] });
    else if (newcomers.has(personId)) refused.push({ line, as, why: 'waits-already', people: [displayName] });
    else newcomers.set(personId, { personId, namedAs: as, reason, askedBy });
  }
  append(database, [...newcomers.values()], since);
  return { added: newcomers.size, refused };
}

function append(database: WritableDatabase, newcomers: readonly Newcomer[], since: CalendarDay): void {
  const last = database.prepare<[], number | null>('SELECT max(position) FROM waiting').pluck().get() ?? 0;
  // A row under this very id may be of somebody who was parted from who holds the place: it is this person's now.
  const insert = database.prepare<
    [number, number, string | null, string | null, string | null, string, number]
  >(
    `INSERT OR REPLACE INTO waiting (person_id, display_name, named_as, reason, asked_by, since, position)
       SELECT ?, (SELECT display_name FROM person WHERE id = ?), ?, ?, ?, ?, ?`,
  );
  newcomers.forEach(({ personId, namedAs, reason, askedBy }, index) => {
    insert.run(personId, personId, namedAs ?? null, reason ?? null, askedBy ?? null, since, last + index + 1);
  });
}

/** Writes what stands beside an entry. Throws `not-found`. */
export function changeWaiting(
  database: WritableDatabase,
  { id, reason, askedBy, since }: OperationInput<'change-waiting'>,
): { changed: true } {
  const { changes } = database
    .prepare<[string | null, string | null, string, number]>(
      'UPDATE waiting SET reason = ?, asked_by = ?, since = ? WHERE id = ?',
    )
    .run(reason ?? null, askedBy ?? null, since, id);
  if (changes === 0) throw notThere();
  return { changed: true };
}

/** Puts an entry elsewhere, among all as they are shown, and keeps that as the order by hand. Throws `not-found`. */
export function moveWaiting(
  database: WritableDatabase,
  { id, to }: OperationInput<'move-waiting'>,
): { moved: true } {
  const shown = inOrder(readEntries(database), readWaitingOrder(database));
  const moved = shown.find((entry) => entry.id === id);
  if (moved === undefined) throw notThere();
  const list: ReadEntry[] = shown.filter((entry) => entry.id !== id);
  list.splice(Math.min(to, list.length), 0, moved);
  const place = database.prepare<[number, number]>('UPDATE waiting SET position = ? WHERE id = ?');
  list.forEach((entry, index) => {
    place.run(index + 1, entry.id);
  });
  writeSetting(database, { name: orderSetting, value: 'by-hand' });
  return { moved: true };
}

/** Takes entries off, also those of the same person under an id of before ([WL6], [WL7]). */
export function removeWaiting(
  database: WritableDatabase,
  { which }: OperationInput<'remove-waiting'>,
): { removed: number } {
  const entries = readEntries(database).filter((entry) =>
    which.kind === 'ids' ? which.ids.includes(entry.id) : entry.standing === 'holds-seat',
  );
  const people = JSON.stringify(entries.map(({ personId }) => personId));
  database
    .prepare<[string, string]>(
      `DELETE FROM waiting WHERE person_id IN (SELECT value FROM json_each(?))
          OR person_id IN (SELECT old_id FROM person_successor WHERE person_id IN (SELECT value FROM json_each(?)))`,
    )
    .run(people, people);
  return { removed: entries.length };
}

/** Puts an entry that was taken off back where it stood ([WL10]). Inside the caller's transaction. */
export function returnWaiting(
  database: WritableDatabase,
  { personId, reason, askedBy, since, place }: OperationInput<'return-waiting'>,
): { returned: boolean } {
  const order = readWaitingOrder(database);
  const isThere = (): ReadEntry | undefined =>
    readEntries(database).find((entry) => entry.personId === personId);
  if (isThere() !== undefined) return { returned: false };
  append(database, [{ personId, namedAs: undefined, reason, askedBy }], since);
  const entry = isThere();
  if (entry === undefined) return { returned: false };
  // An order by day puts it in its place by itself, and stays.
  if (order === 'by-hand') moveWaiting(database, { id: entry.id, to: place });
  return { returned: true };
}

/** Who is given the next seats, in the order that is set, and by what they were named. */
export function readNextInLine(
  database: ReadableDatabase,
  { wanted, at }: OperationInput<'next-in-line'>,
): OperationOutput<'next-in-line'> {
  const entries = inOrder(readEntries(database), readWaitingOrder(database));
  const next = nextInLine(entries, wanted, readSeatRoom(database, at));
  const chosen = new Set(next.kind === 'next' ? next.people : []);
  return {
    next,
    named: entries.flatMap(({ personId, namedAs }) =>
      namedAs !== undefined && chosen.has(personId) ? [{ personId, as: namedAs }] : [],
    ),
  };
}

function notThere(): EngineError {
  return new EngineError('not-found', words().engine.entryWaitingListDoes);
}
