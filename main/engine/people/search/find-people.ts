import type { PersonId } from '../../../domain/ids.ts';
import { emailKey, idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationOutput } from '../../operations.ts';
import { identifierCodes } from '../bring-together/codes.ts';

/** People whose unique id or e-mail address is one of those given, each once, and the values that lead to nobody or to several. */
export function findPeople(
  database: ReadableDatabase,
  identifiers: readonly string[],
): OperationOutput<'find-people'> {
  const owner = database
    .prepare<[number, string], PersonId>(
      `SELECT i.person_id FROM person_identifier i JOIN person p ON p.id = i.person_id
        WHERE i.kind = ? AND i.value = ? AND i.owned = 1`,
    )
    .pluck();
  const holders = database.prepare<[number, string | undefined, number, string | undefined], Holder>(
    `SELECT DISTINCT p.id, p.display_name AS name, coalesce(p.external_id, p.seat_id, p.email) AS other, p.sort_name
         FROM person_identifier i JOIN person p ON p.id = i.person_id
        WHERE i.owned >= 0 AND ((i.kind = ? AND i.value = ?) OR (i.kind = ? AND i.value = ?)) ORDER BY p.sort_name, p.id`,
  );
  const named: { personId: PersonId; as: string }[] = [];
  const unknown: string[] = [];
  const shared: { as: string; people: readonly string[] }[] = [];
  for (const identifier of identifiers) {
    const id = idKey(identifier);
    const email = emailKey(identifier);
    const byId = id === undefined ? undefined : owner.get(identifierCodes['external-id'], id);
    const found = byId ?? (email === undefined ? undefined : owner.get(identifierCodes.email, email));
    const all =
      found === undefined || (byId !== undefined && email !== undefined)
        ? holders.all(identifierCodes['external-id'], id, identifierCodes.email, email)
        : [];
    // Where unique ids are addresses, one person's may be the address of another by now.
    if (found !== undefined && all.every((holder) => holder.id === found)) {
      named.push({ personId: found, as: identifier });
      continue;
    }
    const people = calledApart(all);
    if (people.length > 0) shared.push({ as: identifier, people });
    else unknown.push(identifier);
  }
  return { ids: [...new Set(named.map(({ personId }) => personId))], unknown, named, shared };
}

type Holder = { readonly id: PersonId; readonly name: string; readonly other: string | null };

/** Two of one name are said with something by which they differ. */
function calledApart(holders: readonly Holder[]): readonly string[] {
  const isDoubled = (name: string): boolean => holders.filter((one) => one.name === name).length > 1;
  return holders.map(({ name, other }) => (isDoubled(name) && other !== null ? `${name}, ${other}` : name));
}
