import type { ImportMapping } from '../../../domain/files/import.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { IdentifierKey, UnlistedIds } from '../../../domain/plans/last-check.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { identifierCodes } from '../../people/bring-together/codes.ts';
import { readStored } from '../../thread/stored-json.ts';

type DamagedRow = { readonly person: PersonId; readonly extra: string; readonly mapping: string };

const damagedSql = `
SELECT pr.person_id AS person, r.extra, i.mapping
  FROM person_record pr JOIN seat_record r ON r.id = pr.record_id AND pr.source = 0 JOIN import i ON i.id = r.from_import
 WHERE pr.person_id IN (SELECT value FROM json_each(:people)) AND r.to_import IS NULL AND r.external_id IS NULL AND r.extra IS NOT NULL
UNION ALL
SELECT pr.person_id, r.extra, i.mapping
  FROM person_record pr JOIN assignment_record r ON r.id = pr.record_id AND pr.source = 1 JOIN import i ON i.id = r.from_import
 WHERE pr.person_id IN (SELECT value FROM json_each(:people)) AND r.to_import IS NULL AND r.external_id IS NULL AND r.extra IS NOT NULL`;

/** What lists of before had as the unique ids of each of these people, and how they stand in rows of now where a spreadsheet damaged them. */
export function readUnlisted(
  database: ReadableDatabase,
  people: readonly PersonId[],
): (person: PersonId) => UnlistedIds {
  const asked = JSON.stringify(people);
  const before = Map.groupBy(
    database
      .prepare<[string, number], { readonly person: PersonId; readonly value: string }>(
        `SELECT person_id AS person, value FROM person_identifier
          WHERE person_id IN (SELECT value FROM json_each(?)) AND kind = ? AND owned = 1`,
      )
      .all(asked, identifierCodes['external-id']),
    ({ person }) => person,
  );
  const damaged = Map.groupBy(
    database.prepare<[{ readonly people: string }], DamagedRow>(damagedSql).all({ people: asked }),
    ({ person }) => person,
  );
  return (person) => ({
    before: (before.get(person) ?? []).map(({ value }) => value),
    damaged: [...new Set((damaged.get(person) ?? []).flatMap(damagedIdsOf))],
  });
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
