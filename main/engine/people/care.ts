import { noCare, type Care } from '../../domain/care.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import { EngineError } from '../errors.ts';
import type { OperationInput } from '../operations.ts';

type CareRow = { readonly note: string | null; readonly because: string | null };

/** What is written down about a person, also under an id that turned out to be this one. */
export function readCare(database: ReadableDatabase, person: number): Care {
  const row = database
    .prepare<[number, number], CareRow>(
      `SELECT note, protected_because AS because FROM person_care
        WHERE person_id = ? OR person_id IN (SELECT old_id FROM person_successor WHERE person_id = ?)
        ORDER BY protected_because IS NULL, changed_at DESC LIMIT 1`,
    )
    .get(person, person);
  return row === undefined
    ? noCare
    : { note: row.note ?? undefined, protectedBecause: row.because ?? undefined };
}

/** Writes it down in place of what was there. Throws `not-found` for nobody. */
export function saveCare(
  database: WritableDatabase,
  { personId, note, protectedBecause, at }: OperationInput<'save-care'>,
): Care {
  if (database.prepare<[number]>('SELECT 1 FROM person WHERE id = ?').get(personId) === undefined)
    throw new EngineError('not-found', 'The person is not there any more.');
  database
    .prepare<[number]>(
      'DELETE FROM person_care WHERE person_id IN (SELECT old_id FROM person_successor WHERE person_id = ?)',
    )
    .run(personId);
  database
    .prepare<[number, string | null, string | null, string]>(
      'INSERT OR REPLACE INTO person_care (person_id, note, protected_because, changed_at) VALUES (?, ?, ?, ?)',
    )
    .run(personId, note ?? null, protectedBecause ?? null, at);
  return readCare(database, personId);
}
