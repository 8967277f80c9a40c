import { words } from '../../../words/words.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import { noCare, type Care } from '../../../domain/plans/care.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { EngineError } from '../../errors.ts';
import type { OperationInput } from '../../operations.ts';
import { refreshPeople } from '../describe/write-people.ts';

type CareRow = {
  readonly note: string | null;
  readonly because: string | null;
  readonly until: CalendarDay | null;
};

/** What is written down about a person, also under an id that turned out to be this one. */
export function readCare(database: ReadableDatabase, person: number): Care {
  const row = database
    .prepare<[number, number], CareRow>(
      `SELECT note, protected_because AS because, snoozed_until AS until FROM person_care
        WHERE person_id = ? OR person_id IN (SELECT old_id FROM person_successor WHERE person_id = ?)
        ORDER BY protected_because IS NULL, changed_at DESC LIMIT 1`,
    )
    .get(person, person);
  return row === undefined
    ? noCare
    : {
        note: row.note ?? undefined,
        protectedBecause: row.because ?? undefined,
        snoozedUntil: row.until ?? undefined,
      };
}

/** Writes it down in place of what was there. Throws `not-found` for nobody. */
export function saveCare(
  database: WritableDatabase,
  { personId, note, protectedBecause, snoozedUntil, at }: OperationInput<'save-care'>,
): Care {
  if (database.prepare<[number]>('SELECT 1 FROM person WHERE id = ?').get(personId) === undefined)
    throw new EngineError('not-found', words().engine.personNotAnyMore);
  // For everybody who was taken for this person too: should they be split again, each keeps it.
  database
    .prepare<[string | null, string | null, string | null, string, number, number]>(
      `INSERT OR REPLACE INTO person_care (person_id, note, protected_because, snoozed_until, changed_at)
       SELECT id, ?, ?, ?, ?
         FROM (SELECT ? AS id UNION SELECT old_id FROM person_successor WHERE person_id = ?)`,
    )
    .run(note ?? null, protectedBecause ?? null, snoozedUntil ?? null, at, personId, personId);
  refreshPeople(database, [personId]);
  return readCare(database, personId);
}

/** Takes the snoozes away whose day has come, and answers how many people have their findings again. */
export function wakeSnoozed(database: WritableDatabase, on: CalendarDay): { woken: number } {
  const people = database
    .prepare<[string], number>(
      `SELECT DISTINCT p.id FROM person_care c
         LEFT JOIN person_successor s ON s.old_id = c.person_id
         JOIN person p ON p.id = ifnull(s.person_id, c.person_id)
        WHERE c.snoozed_until <= ?`,
    )
    .pluck()
    .all(on);
  database.prepare<[string]>('UPDATE person_care SET snoozed_until = NULL WHERE snoozed_until <= ?').run(on);
  refreshPeople(database, people);
  return { woken: people.length };
}
