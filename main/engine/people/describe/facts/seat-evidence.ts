import { localDayOf } from '../../../../domain/time/calendar.ts';
import type { CalendarDay, Instant } from '../../../../domain/ids.ts';
import { emailKey, idKey, personName } from '../../../../domain/people/identifiers/identifier.ts';
import { haveNothingInCommon } from '../../../../domain/people/names/other-names.ts';
import { heldSince, type SeatList, type SeatSpell } from '../../../../domain/seats/held-since.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';

/** A row of the user list, as far as it says from when the seat is held. */
export type SeatRow = {
  readonly fromImport: number;
  /** 0 where no import ended the row. */
  readonly toImport: number;
  readonly salesLicense: string | null;
  readonly seatId: string | null;
  /** Whose the row is; left out where only the days are looked at. */
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly email?: string | null;
};

/** A function that says from which day somebody's seat is known to be held, by their rows. */
export function heldSinceReader(
  database: ReadableDatabase,
): (person: number, rows: readonly SeatRow[]) => CalendarDay | undefined {
  const lists = readUserLists(database);
  const givenOf = readGivenDays(database);
  const first = lists[0]?.id;
  return (person, rows) => {
    const givenOn = givenOf.get(person)?.at(-1);
    const [only] = rows;
    // Most people have one row, and the first list brought it.
    if (rows.length <= 1 && givenOn === undefined && only?.fromImport === first) return undefined;
    return heldSince({ spells: ofPresentHolder(rows).map(toSpell), lists, givenOn });
  };
}

/** From which day somebody's seat was known to be held, as the lists up to the one of the id and the givings before the day had it. */
export type HeldSinceThen = (list: number | undefined, on: CalendarDay) => CalendarDay | undefined;

/**
 * The same of earlier days ([E28]): what came after says nothing of the seat of then. Whose rows had no seat by the list is told by those
 * of now.
 */
export function heldSinceThenReader(
  database: ReadableDatabase,
): (person: number, rows: readonly SeatRow[]) => HeldSinceThen {
  const lists = readUserLists(database);
  const givenOf = readGivenDays(database);
  const first = lists[0]?.id;
  return (person, rows) => {
    const givenOn = givenOf.get(person) ?? [];
    const [only] = rows;
    if (rows.length <= 1 && givenOn.length === 0 && only?.fromImport === first) return () => undefined;
    return (list, on) => {
      const then = rows.flatMap((row) => rowAt(row, list));
      const isHeld = then.some(({ toImport, salesLicense }) => toImport === 0 && salesLicense !== 'inactive');
      return isHeld
        ? heldSince({
            spells: ofPresentHolder(then).map(toSpell),
            lists: lists.filter(({ id }) => id <= (list ?? 0)),
            givenOn: givenOn.findLast((given) => given < on),
          })
        : heldSince({ spells: ofPresentHolder(rows).map(toSpell), lists, givenOn: givenOn.at(-1) });
    };
  };
}

/** A row as it stood when the list was the latest; none where a later one brought it. */
function rowAt(row: SeatRow, list: number | undefined): readonly SeatRow[] {
  if (list === undefined || row.fromImport > list) return [];
  return row.toImport > list ? [{ ...row, toImport: 0 }] : [row];
}

/**
 * Without rows of before under another address and a name that has nothing in common with any of now: the unique id may have been somebody
 * else's then ([HO10] of people).
 */
function ofPresentHolder(rows: readonly SeatRow[]): readonly SeatRow[] {
  const now = rows.filter(({ toImport }) => toImport === 0);
  if (now.length === 0 || now.length === rows.length) return rows;
  const isAnothers = (row: SeatRow): boolean =>
    row.toImport !== 0 &&
    now.every(
      (present) =>
        filled(row.email) !== undefined &&
        filled(present.email) !== undefined &&
        emailKey(filled(row.email)) !== emailKey(filled(present.email)) &&
        haveNothingInCommon(nameOf(row), nameOf(present)),
    );
  return rows.filter((row) => !isAnothers(row));
}

function nameOf({ firstName, lastName }: SeatRow): string | undefined {
  return personName({ firstName: filled(firstName), lastName: filled(lastName) });
}

function toSpell({ fromImport, toImport, salesLicense, seatId }: SeatRow): SeatSpell {
  return {
    fromList: fromImport,
    untilList: toImport === 0 ? undefined : toImport,
    isHeld: salesLicense !== 'inactive',
    seatId: idKey(seatId ?? undefined),
  };
}

/** The user lists, the earliest import first. */
export function readUserLists(database: ReadableDatabase): readonly SeatList[] {
  return database
    .prepare<[], { readonly id: number; readonly madeAt: Instant; readonly adds: 0 | 1 }>(
      `SELECT id, coalesce(made_at, imported_at) AS madeAt, mapping ->> 'adds' IS NOT NULL AS adds
         FROM import WHERE kind = 'users' ORDER BY id`,
    )
    .all()
    .map(({ id, madeAt, adds }) => ({ id, madeOn: localDayOf(madeAt), adds: adds === 1 }));
}

/** The days on which Purser gave each person a license, the earliest first, as far as the service said so. */
export function readGivenDays(database: ReadableDatabase): ReadonlyMap<number, readonly CalendarDay[]> {
  const rows = database
    .prepare<[], [person: number, at: Instant]>(
      `SELECT ifnull(s.person_id, a.person_id), max(j.at) AS at
         FROM action a JOIN journal j ON j.action_id = a.id AND j.kind IN ('answer', 'settled')
         LEFT JOIN person_successor s ON s.old_id = a.person_id
        WHERE a.act = 'provision' AND a.state IN ('requested', 'confirmed') GROUP BY a.id ORDER BY at`,
    )
    .raw();
  const days = new Map<number, CalendarDay[]>();
  for (const [person, at] of rows.iterate()) {
    const own = days.get(person) ?? [];
    own.push(localDayOf(at));
    days.set(person, own);
  }
  return days;
}

function filled(cell: string | null | undefined): string | undefined {
  const text = cell?.trim() ?? '';
  return text === '' ? undefined : text;
}
