import type { PersonId } from '../../../domain/ids.ts';
import type { IdentifierKey } from '../../../domain/plans/last-check.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { identifierCodes } from '../../people/bring-together/codes.ts';

const kinds = Object.entries(identifierCodes);

/** An identifier as the database has it, as the key it is compared by; `undefined` for a kind that tells nobody apart. */
export function keyOf(kind: number, value: string): IdentifierKey | undefined {
  const word = kinds.find(([, code]) => code === kind)?.[0];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the words of `identifierCodes` are those of the key
  return word === undefined ? undefined : (`${word}:${value}` as IdentifierKey);
}

/** The first and the last, in the order of ids, of those who have a key. */
type Holders = { readonly first: PersonId; readonly last: PersonId };
type KeyRow = Holders & { readonly kind: number; readonly value: string };

/**
 * Whether somebody else than a person has a key. Of these keys everybody is read at once, where a plan has thousands; of others, as an
 * account brings them, when they are asked for.
 */
export function readHolders(
  database: ReadableDatabase,
  keys: readonly IdentifierKey[],
): (person: PersonId, key: IdentifierKey) => boolean {
  const known = new Map<IdentifierKey, Holders | undefined>(keys.map((key) => [key, undefined]));
  const read = (asked: readonly IdentifierKey[]): void => {
    for (const [key, holders] of holdersOf(database, asked)) known.set(key, holders);
  };
  read([...known.keys()]);
  return (person, key) => {
    if (!known.has(key)) {
      known.set(key, undefined);
      read([key]);
    }
    const holders = known.get(key);
    return holders !== undefined && (holders.first !== person || holders.last !== person);
  };
}

function holdersOf(
  database: ReadableDatabase,
  keys: readonly IdentifierKey[],
): readonly (readonly [IdentifierKey, Holders])[] {
  const asked = keys.flatMap((key) => {
    const at = key.indexOf(':');
    const code = kinds.find(([word]) => word === key.slice(0, at))?.[1];
    return code === undefined ? [] : [[code, key.slice(at + 1)]];
  });
  return database
    .prepare<[string], KeyRow>(
      `SELECT i.kind, i.value, min(i.person_id) AS first, max(i.person_id) AS last
         FROM json_each(?) asked CROSS JOIN person_identifier i ON i.kind = asked.value ->> 0 AND i.value = asked.value ->> 1
         JOIN person p ON p.id = i.person_id WHERE i.owned >= 0 GROUP BY i.kind, i.value`,
    )
    .all(JSON.stringify(asked))
    .flatMap(({ kind, value, first, last }) => {
      const key = keyOf(kind, value);
      return key === undefined ? [] : [[key, { first, last }] as const];
    });
}
