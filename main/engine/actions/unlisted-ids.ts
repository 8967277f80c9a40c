import type { ImportMapping } from '../../domain/files/import.ts';
import type { PersonId } from '../../domain/ids.ts';
import { idKey } from '../../domain/people/identifier.ts';
import { saidRenamed } from '../../domain/people/renamed.ts';
import type { IdentifierKey, UnlistedIds } from '../../domain/plans/last-check.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { identifierCodes } from '../people/bring-together/codes.ts';
import type { StoredDecision } from '../people/who-is-who/decisions.ts';
import { readStored } from '../thread/stored-json.ts';

type DamagedRow = { readonly extra: string; readonly mapping: string };

const damagedSql = [
  'seat_record r ON r.id = pr.record_id AND pr.source = 0',
  'assignment_record r ON r.id = pr.record_id AND pr.source = 1',
]
  .map(
    (
      join,
    ) => `SELECT r.extra, i.mapping FROM person_record pr JOIN ${join} JOIN import i ON i.id = r.from_import
      WHERE pr.person_id = :person AND r.to_import IS NULL AND r.external_id IS NULL AND r.extra IS NOT NULL`,
  )
  .join(' UNION ALL ');

/** What lists of before had as a person's unique id, and how it stands in rows of now where a spreadsheet damaged it. */
export function readUnlisted(database: ReadableDatabase, personId: PersonId): UnlistedIds {
  const before = database
    .prepare<[number, number], string>(
      'SELECT value FROM person_identifier WHERE person_id = ? AND kind = ? AND owned = 1',
    )
    .pluck()
    .all(personId, identifierCodes['external-id']);
  const damaged = database
    .prepare<[{ readonly person: number }], DamagedRow>(damagedSql)
    .all({ person: personId })
    .flatMap(damagedIdsOf);
  return { before, damaged: [...new Set(damaged)] };
}

/** What somebody said to be the person's beside their unique id ([NN2] of people). */
export function readRenamed(
  database: ReadableDatabase,
  personId: PersonId,
  decisions: readonly StoredDecision[],
): readonly string[] {
  const said = saidRenamed(decisions);
  const id = database
    .prepare<[number], string | null>('SELECT external_id FROM person WHERE id = ?')
    .pluck()
    .get(personId);
  return said[id ?? ''] ?? [];
}

/** A column of unique ids stands among the columns that no field is known for where its cell could not be told. */
function damagedIdsOf({ extra, mapping }: DamagedRow): readonly string[] {
  const cells = readStored<Readonly<Record<string, string>>>(extra);
  return readStored<ImportMapping>(mapping).columns.flatMap(({ column, field }) => {
    const cell = field === 'externalId' ? cells[column] : undefined;
    return cell === undefined ? [] : [cell];
  });
}

/** Whether an id that a list's cell cannot be told by stands, digit for digit, in a row of somebody else and in none of the person's. */
export function standsDamagedElsewhere(
  database: ReadableDatabase,
  personId: PersonId,
  key: IdentifierKey,
): boolean {
  const id = key.startsWith('external-id:') ? key.slice(key.indexOf(':') + 1) : '';
  if (id === '' || idKey(id) !== undefined) return false;
  const cell = JSON.stringify(id);
  const owners = database
    .prepare<[string, string], number>(
      `SELECT pr.person_id FROM seat_record r JOIN person_record pr ON pr.record_id = r.id AND pr.source = 0
        WHERE instr(r.extra, ?) > 0 AND r.to_import IS NULL
       UNION SELECT pr.person_id FROM assignment_record r JOIN person_record pr ON pr.record_id = r.id AND pr.source = 1
        WHERE instr(r.extra, ?) > 0 AND r.to_import IS NULL`,
    )
    .pluck()
    .all(cell, cell);
  return owners.length > 0 && !owners.includes(personId);
}
