import type { PersonId } from '../../../domain/ids.ts';
import { emailKey, idKey } from '../../../domain/people/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { identifierCodes } from '../bring-together/codes.ts';

/** People whose unique id or e-mail address is one of those given, each once, and the values that lead to nobody for certain. */
export function findPeople(
  database: ReadableDatabase,
  identifiers: readonly string[],
): { ids: readonly PersonId[]; unknown: readonly string[] } {
  const owner = database
    .prepare<[number, string], PersonId>(
      `SELECT i.person_id FROM person_identifier i JOIN person p ON p.id = i.person_id
        WHERE i.kind = ? AND i.value = ? AND i.owned = 1`,
    )
    .pluck();
  const ids = new Set<PersonId>();
  const unknown: string[] = [];
  for (const identifier of identifiers) {
    const id = idKey(identifier);
    const email = emailKey(identifier);
    const found =
      (id === undefined ? undefined : owner.get(identifierCodes['external-id'], id)) ??
      (email === undefined ? undefined : owner.get(identifierCodes.email, email));
    if (found === undefined) unknown.push(identifier);
    else ids.add(found);
  }
  return { ids: [...ids], unknown };
}
