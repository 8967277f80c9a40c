import { nameKey, personName } from '../../../domain/people/identifiers/identifier.ts';
import type { HolderFacts } from '../../../domain/people/holders/handed-on-account.ts';
import { identifierKinds } from '../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { identifierCodes } from '../bring-together/codes.ts';
import { formerAnchor } from '../who-is-who/anchors.ts';

/** A function that reads what somebody has and had. */
export function holderReader(database: ReadableDatabase): (person: number) => HolderFacts {
  const read = database.prepare<
    [number],
    { readonly kind: number; readonly value: string; readonly owned: number }
  >('SELECT kind, value, owned FROM person_identifier WHERE person_id = ? ORDER BY kind, value');
  return (person) => {
    const rows = read
      .all(person)
      .map(({ kind, value, owned }) => ({ key: `${wordOf(kind)}:${value}`, owned }));
    const owned = rows.filter((row) => row.owned === 1).map(({ key }) => key);
    const former = rows.filter((row) => row.owned === -1).map(({ key }) => key);
    return { owned: new Set(owned), former: new Set(former) };
  };
}

function wordOf(kind: number): string {
  return identifierKinds.find((word) => identifierCodes[word] === kind) ?? '';
}

/**
 * What decisions call who had an identifier before, of this person: the unique id, else the identifier with the names that lists had beside
 * it. The first is the one for a new decision.
 */
export function pastAnchors(
  database: ReadableDatabase,
  person: number,
  { owned, by }: { readonly owned: ReadonlySet<string>; readonly by: string },
): readonly string[] {
  const ids = [...owned].filter((key) => key.startsWith('external-id:'));
  return ids.length > 0 ? ids : namesOf(database, person).map((name) => formerAnchor(by, name));
}

const namesSql = `
SELECT s.first_name AS firstName, s.last_name AS lastName, NULL AS displayName, s.from_import AS came
FROM person_record pr JOIN seat_record s ON s.id = pr.record_id WHERE pr.person_id = :person AND pr.source = 0
UNION ALL SELECT a.first_name, a.last_name, a.display_name, a.from_import
FROM person_record pr JOIN assignment_record a ON a.id = pr.record_id WHERE pr.person_id = :person AND pr.source = 1
ORDER BY came DESC`;

function namesOf(database: ReadableDatabase, person: number): readonly string[] {
  const rows = database
    .prepare<
      [{ readonly person: number }],
      {
        readonly firstName: string | null;
        readonly lastName: string | null;
        readonly displayName: string | null;
      }
    >(namesSql)
    .all({ person });
  const names = rows.map(
    ({ firstName, lastName, displayName }) =>
      nameKey(
        personName({
          firstName: firstName ?? undefined,
          lastName: lastName ?? undefined,
          displayName: displayName ?? undefined,
        }),
      ) ?? '',
  );
  return names.length === 0 ? [''] : [...new Set(names)];
}
