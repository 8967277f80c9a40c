import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { Changes } from '../who-is-who/changes.ts';

/**
 * A row that came in the place of another of the same person: all by which it is told whose a row is, and what is asked about, is the same,
 * but for the id of a seat, which may have gone, or come for the first time (`seatId`).
 */
export type Replaced = { readonly person: number; readonly fresh: number; readonly seatId: string | null };

/**
 * Whose the changed rows of a user list are, where each says of who it is about what the row said in whose place it came, and nobody of them
 * is in doubt: then nothing is to be found out again. `undefined` where that is not so of all.
 */
export function samePeople(
  database: ReadableDatabase,
  { kind, fresh, closed }: Changes,
): readonly Replaced[] | undefined {
  if (kind !== 'users' || fresh.length === 0 || fresh.length !== closed.length) return undefined;
  const replaced = database.prepare<[string], Replaced>(replacedSql).all(JSON.stringify(closed));
  const came = new Set(replaced.map((one) => one.fresh));
  if (replaced.length !== fresh.length || !fresh.every((id) => came.has(id))) return undefined;
  const people = [...new Set(replaced.map(({ person }) => person))];
  if (people.length !== replaced.length || !areOwn(replaced)) return undefined;
  return database.prepare<[string], number>(doubtSql).get(JSON.stringify(people)) === undefined
    ? replaced
    : undefined;
}

/** Whether each seat id that came is one, and in one row. */
function areOwn(replaced: readonly Replaced[]): boolean {
  const seats = replaced.flatMap(({ seatId }) => seatId ?? []);
  return new Set(seats).size === seats.length && seats.every((seat) => idKey(seat) === seat);
}

const identity = ['email_key', 'email', 'external_id', 'first_name', 'last_name', 'title', 'department'];

/** Who alone has an identifier; nobody where somebody else has it as well, or had it. */
const ownerOf = (kind: number, value: string): string => `
  (SELECT iif(count(*) = 1 AND min(owned) = 1, min(person_id), -1) FROM person_identifier WHERE kind = ${String(kind)} AND value = ${value})`;

/**
 * A row without a unique id may be somebody else's by a name; of two addresses in a cell nobody knows which is whose; and reports have ids of
 * seats as well.
 */
const replacedSql = `
SELECT f.id AS fresh, ${ownerOf(0, 'f.external_id')} AS person, iif(f.seat_id IS c.seat_id, NULL, f.seat_id) AS seatId
  FROM json_each(?) j CROSS JOIN seat_record c ON c.id = j.value
    CROSS JOIN seat_record f ON f.key = c.key AND f.to_import IS NULL
 WHERE ${identity.map((name) => `f.${name} IS c.${name}`).join(' AND ')}
   AND f.external_id IS NOT NULL AND person > 0
   AND (f.email IS NULL OR (lower(f.email) = f.email_key AND ${ownerOf(1, 'f.email_key')} = person))
   AND (c.seat_id IS NULL OR ${ownerOf(2, 'c.seat_id')} = person)
   AND (f.seat_id IS c.seat_id OR NOT EXISTS (SELECT 1 FROM person_record WHERE person_id = person AND source = 2))
   AND (seatId IS NULL OR (c.seat_id IS NULL AND NOT EXISTS (SELECT 1 FROM person_identifier WHERE kind = 2 AND value = f.seat_id)))`;

const joined = "ifnull(first_name, '') || ' ' || ifnull(last_name, '')";
const shown = `iif(display_name IS NULL OR (first_name IS NOT NULL AND last_name IS NOT NULL), ${joined}, display_name)`;

/**
 * Who has another row of now in the user list, or a row of any list that calls them otherwise, or is asked about, or is not in every list:
 * what is found out of them rests on more than their row.
 */
const doubtSql = `
WITH touched AS MATERIALIZED (SELECT value AS id FROM json_each(?)),
  record AS MATERIALIZED (SELECT pr.person_id AS id, pr.source, pr.record_id FROM touched t CROSS JOIN person_record pr ON pr.person_id = t.id),
  named(id, other, name) AS MATERIALIZED (
    SELECT r.id, s.to_import IS NULL, ${joined} FROM record r CROSS JOIN seat_record s ON s.id = r.record_id WHERE r.source = 0
    UNION ALL SELECT r.id, 0, ${shown} FROM record r CROSS JOIN assignment_record s ON s.id = r.record_id WHERE r.source = 1
    UNION ALL SELECT r.id, 0, ${shown} FROM record r CROSS JOIN usage_record s ON s.id = r.record_id WHERE r.source = 2)
SELECT 1 FROM named WHERE other = 1
UNION ALL SELECT 1 FROM named WHERE trim(name) <> '' GROUP BY id HAVING min(lower(name)) <> max(lower(name))
UNION ALL SELECT 1 FROM touched JOIN person_remark r ON r.person_id = touched.id
UNION ALL SELECT 1 FROM touched JOIN person_match m ON m.person_id = touched.id
UNION ALL SELECT 1 FROM match_review WHERE one_person IN (SELECT id FROM touched) OR other_person IN (SELECT id FROM touched)
UNION ALL SELECT 1 FROM touched JOIN person p ON p.id = touched.id
  WHERE (p.works <> 'yes' OR p.directory = 'not-assigned') AND EXISTS (SELECT 1 FROM assignment_record)
LIMIT 1`;
