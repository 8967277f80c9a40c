import type { PersonId } from '../../../domain/ids.ts';
import { nameKey, personName } from '../../../domain/people/identifiers/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationOutput } from '../../operations.ts';

type Row = {
  readonly person: PersonId;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
};

const namesSql = `
SELECT id AS person, given_name AS firstName, family_name AS lastName, display_name AS displayName FROM person
 WHERE id IN (SELECT value FROM json_each(:list))
UNION SELECT pr.person_id, r.first_name, r.last_name, NULL FROM person_record pr JOIN seat_record r ON r.id = pr.record_id
 WHERE pr.source = 0 AND pr.person_id IN (SELECT value FROM json_each(:list))
UNION SELECT pr.person_id, r.first_name, r.last_name, r.display_name FROM person_record pr JOIN assignment_record r ON r.id = pr.record_id
 WHERE pr.source = 1 AND pr.person_id IN (SELECT value FROM json_each(:list))`;

/** What each of these people is called, in the form in which whole names are compared. */
export function namesOfPeople(
  database: ReadableDatabase,
  people: readonly PersonId[],
): OperationOutput<'names-of-people'> {
  const rows = database
    .prepare<[{ readonly list: string }], Row>(namesSql)
    .all({ list: JSON.stringify(people) });
  const shown = new Map(
    database
      .prepare<[string], [PersonId, string]>(
        'SELECT id, display_name FROM person WHERE id IN (SELECT value FROM json_each(?))',
      )
      .raw()
      .all(JSON.stringify(people)),
  );
  return [...Map.groupBy(rows, ({ person }) => person)].map(([personId, all]) => ({
    personId,
    displayName: shown.get(personId) ?? '',
    names: [...new Set(all.flatMap((row) => namesOf(row)))],
  }));
}

/** A row may have one name in its parts and another one shown. */
function namesOf({ firstName, lastName, displayName }: Row): readonly string[] {
  const parts = { firstName: firstName ?? undefined, lastName: lastName ?? undefined };
  // Who has no name is shown by an address.
  const names = [personName(parts), displayName ?? undefined].filter((name) => name?.includes('@') !== true);
  return names.flatMap((name) => nameKey(name) ?? []);
}
