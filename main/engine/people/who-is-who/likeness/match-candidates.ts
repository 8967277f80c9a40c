import type { MatchRecord } from '../../../../domain/matching/records/match-record.ts';
import { readMailAddresses } from '../../../../domain/people/identifiers/mail-addresses.ts';
import { nobody } from '../../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import type { LoadedRecords } from '../rows/load-records.ts';

/** People by which sources have them now. */
export type Presence = {
  readonly isListed: Uint8Array;
  readonly isInDirectory: Uint8Array;
  readonly hasUsage: Uint8Array;
  /** An identifier of theirs leads to several people: likeness does not settle that. */
  readonly isContested: Uint8Array;
};

export function readPresence({ table }: LoadedRecords, who: WhoIsWho): Presence {
  const presence = {
    isListed: new Uint8Array(who.people),
    isInDirectory: new Uint8Array(who.people),
    hasUsage: new Uint8Array(who.people),
    isContested: new Uint8Array(who.people),
  };
  const contested = new Set([...who.conflicts, ...who.shared].map(({ node }) => node));
  const bySource = { users: presence.isListed, directory: presence.isInDirectory, usage: presence.hasUsage };
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = who.personOfRecord[record] ?? nobody;
    const source = table.sources[record];
    if (person === nobody || source === undefined) continue;
    if (table.current[record] === true) bySource[source][person] = 1;
    if (contested.size > 0 && table.nodesOf(record).some((node) => contested.has(node)))
      presence.isContested[person] = 1;
  }
  return presence;
}

type NameRow = {
  readonly id: number;
  readonly email: string | null;
  readonly userName: string | null;
  readonly externalId: string | null;
  readonly seatId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly location: string | null;
};

const seatSql = `
SELECT id, email, NULL AS userName, external_id AS externalId, seat_id AS seatId, first_name AS firstName,
  last_name AS lastName, NULL AS displayName, title, department, NULL AS location
FROM seat_record WHERE id IN (SELECT value FROM json_each(?))`;
const assignmentSql = `
SELECT id, email, user_name AS userName, external_id AS externalId, NULL AS seatId, first_name AS firstName,
  last_name AS lastName, display_name AS displayName, title, department, location
FROM assignment_record WHERE id IN (SELECT value FROM json_each(?))`;

/** Each wanted person as matching sees them, from their first current row in the user list or the directory. */
export function readMatchRecords(
  database: ReadableDatabase,
  { table, rowIds }: LoadedRecords,
  wanted: {
    readonly source: 'users' | 'directory';
    readonly personOfRecord: Int32Array;
    /** The name matching is to call the person by; `undefined` leaves the person out. */
    readonly idOf: (person: number) => string | undefined;
  },
): readonly MatchRecord[] {
  const ids = new Map<number, string>();
  const seen = new Set<string>();
  for (let record = 0; record < table.recordCount; record += 1) {
    const rowId = rowIds[record];
    const person = wanted.personOfRecord[record] ?? nobody;
    if (rowId === undefined || person === nobody) continue;
    if (table.sources[record] !== wanted.source || table.current[record] !== true) continue;
    const id = wanted.idOf(person);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    ids.set(rowId, id);
  }
  if (ids.size === 0) return [];
  const named =
    wanted.source === 'users'
      ? database.prepare<[string], NameRow>(seatSql)
      : database.prepare<[string], NameRow>(assignmentSql);
  return named.all(JSON.stringify([...ids.keys()])).map((row) => toMatchRecord(row, ids.get(row.id) ?? ''));
}

function toMatchRecord(row: NameRow, id: string): MatchRecord {
  return {
    id,
    uniqueId: row.externalId ?? undefined,
    emails: addressesOf(row),
    seatId: row.seatId ?? undefined,
    givenName: row.firstName ?? undefined,
    familyName: row.lastName ?? undefined,
    displayName: row.displayName ?? undefined,
    title: row.title ?? undefined,
    department: row.department ?? undefined,
    location: row.location ?? undefined,
  };
}

/** The address first, then the sign-in name where it is one, then what else stands in the address's cell. */
function addressesOf({ email, userName }: NameRow): readonly string[] {
  const read = [email, userName].map((cell) => readMailAddresses(cell ?? undefined));
  return [
    ...new Set([...read.flatMap(({ primary }) => primary ?? []), ...read.flatMap(({ others }) => others)]),
  ];
}
