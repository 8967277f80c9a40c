import type { PersonSource } from '../../../domain/files/import.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { emailKey, idKey, nameKey, personName } from '../../../domain/people/identifiers/identifier.ts';
import type { ListedRow } from '../../../domain/plans/last-check.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { sourceCodes } from '../../people/bring-together/codes.ts';
import { readOtherNumbering } from '../../people/who-is-who/other-numbering.ts';

type RowOfList = {
  readonly list: string;
  readonly email: string | null;
  readonly alias: string | null;
  readonly externalId: string | null;
  readonly seatId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
};

/** Of each source what tells people apart. Usage reports of one window are one list; lists of people of several systems are not. */
const columns: Readonly<Record<PersonSource, string>> = {
  users: `'users' AS list, r.email_key AS email, NULL AS alias, r.external_id AS externalId, r.seat_id AS seatId,
    r.first_name AS firstName, r.last_name AS lastName, NULL AS displayName FROM person_record pr JOIN seat_record r`,
  directory: `(SELECT kind || ' ' || series FROM import WHERE import.id = r.from_import) AS list, r.email_key AS email, r.user_name AS alias, r.external_id AS externalId, NULL AS seatId,
    r.first_name AS firstName, r.last_name AS lastName, r.display_name AS displayName
    FROM person_record pr JOIN assignment_record r`,
  usage: `'usage ' || r.window_start || ' ' || r.window_end AS list, r.email_key AS email, NULL AS alias,
    r.external_id AS externalId, r.seat_id AS seatId, r.first_name AS firstName, r.last_name AS lastName,
    r.display_name AS displayName FROM person_record pr JOIN usage_record r`,
};

/** What the lists of now say of each of these people; nobody is in the answer whom none has. */
export function readRowsOf(
  database: ReadableDatabase,
  people: readonly PersonId[],
): ReadonlyMap<PersonId, readonly ListedRow[]> {
  const numberedOtherwise = new Set([...readOtherNumbering(database)].map((series) => `staff ${series}`));
  const rows = new Map<PersonId, ListedRow[]>();
  for (const [source, sql] of Object.entries(columns)) {
    const found = database
      .prepare<[string, number], RowOfList & { readonly person: PersonId }>(
        `SELECT DISTINCT pr.person_id AS person, ${sql} ON r.id = pr.record_id
          WHERE pr.person_id IN (SELECT value FROM json_each(?)) AND pr.source = ? AND r.to_import IS NULL`,
      )
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of `columns` are the sources
      .all(JSON.stringify(people), sourceCodes[source as PersonSource]);
    for (const { person, ...row } of found) {
      const listed = toListedRow(numberedOtherwise.has(row.list) ? { ...row, externalId: null } : row);
      const known = rows.get(person);
      if (known === undefined) rows.set(person, [listed]);
      else known.push(listed);
    }
  }
  return rows;
}

function toListedRow(row: RowOfList): ListedRow {
  const id = idKey(row.externalId ?? undefined);
  const seat = idKey(row.seatId ?? undefined);
  const emails = [row.email, row.alias].flatMap((text) => emailKey(text ?? undefined) ?? []);
  return {
    list: row.list,
    isUserList: row.list === 'users',
    identifiers: [
      ...(id === undefined ? [] : [`external-id:${id}` as const]),
      ...new Set(emails.map((email) => `email:${email}` as const)),
      ...(seat === undefined ? [] : [`seat-id:${seat}` as const]),
    ],
    name: nameKey(
      personName({
        firstName: row.firstName ?? undefined,
        lastName: row.lastName ?? undefined,
        displayName: row.displayName ?? undefined,
      }),
    ),
  };
}
