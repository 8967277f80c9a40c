import type { PersonSource } from '../../domain/files/import.ts';
import type { ConnectionId, PersonId } from '../../domain/ids.ts';
import { emailKey, idKey, nameKey, personName } from '../../domain/people/identifier.ts';
import {
  identifiersOf,
  type IdentifierKey,
  type LastCheckFacts,
  type ListedRow,
} from '../../domain/plans/last-check.ts';
import type { Account } from '../../domain/service/account.ts';
import { lookUpConflicts } from '../../domain/service/look-ups/look-up-conflict.ts';
import type { LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { findingMask, identifierCodes, sourceCodes } from '../people/bring-together/codes.ts';
import { readOtherNumbering } from '../people/who-is-who/other-numbering.ts';
import { sharedByHoldersReader } from '../people/handed-on/shared-by-holders.ts';
import { readDecisions } from '../people/who-is-who/decisions.ts';
import { readStored } from '../thread/stored-json.ts';
import { readRenamed, readUnlisted, standsDamagedElsewhere } from './unlisted-ids.ts';
import { renamedAddresses } from '../../domain/people/renamed.ts';
import type { Act } from '../../domain/plans/act.ts';

export type WhoseAccount = {
  readonly connectionId: ConnectionId;
  readonly personId: PersonId;
  readonly act: Act;
  readonly named: readonly string[];
  /** As just read, or as the latest look-up has it where a plan is made. */
  readonly account: Account | undefined;
  readonly created: LastCheckFacts['created'];
  readonly undone: Account | undefined;
};

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

/** Everything that the last check looks at, as it stands now. */
export function lastCheckFacts(database: ReadableDatabase, whose: WhoseAccount): LastCheckFacts {
  const { personId, account } = whose;
  const listed = readRows(database, personId);
  const rows = listed.length > 0 ? listed : [remembered(database, personId)];
  const keys = new Set<IdentifierKey>([
    ...rows.flatMap(({ identifiers }) => identifiers),
    ...(account === undefined ? [] : identifiersOf(account)),
  ]);
  const decisions = readDecisions(database);
  const renamed = readRenamed(database, personId, decisions);
  return {
    act: whose.act,
    named: whose.named,
    rows,
    decidedSame: decisions
      .filter(({ verdict }) => verdict === 'same')
      .map(({ one, other }) => [one, other] as const),
    renamed: renamedAddresses(renamed),
    unlisted: readUnlisted(database, personId),
    elsewhere: new Set(
      [...keys].filter(
        (key) => hasSomebodyElse(database, personId, key) || standsDamagedElsewhere(database, personId, key),
      ),
    ),
    alsoAnsweredFor: account === undefined ? [] : alsoAnsweredFor(database, whose, account),
    isMismatched: isMismatched(database, whose, renamed),
    isInReview: isInReview(database, personId),
    account,
    created: whose.created,
    longerWithZeros: longerWithZeros(database, whose),
    hasNamesakesSeat:
      whose.created !== undefined && account === undefined && hasNamesakesSeat(database, personId),
    undone: whose.undone,
  };
}

function readRows(database: ReadableDatabase, personId: PersonId): readonly ListedRow[] {
  const numberedOtherwise = new Set([...readOtherNumbering(database)].map((series) => `staff ${series}`));
  return Object.entries(columns).flatMap(([source, sql]) =>
    database
      .prepare<[number, number], RowOfList>(
        `SELECT DISTINCT ${sql} ON r.id = pr.record_id
          WHERE pr.person_id = ? AND pr.source = ? AND r.to_import IS NULL`,
      )
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of `columns` are the sources
      .all(personId, sourceCodes[source as PersonSource])
      .map((row) => toListedRow(numberedOtherwise.has(row.list) ? { ...row, externalId: null } : row)),
  );
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

const kinds = Object.entries(identifierCodes);

/** Somebody who is in no list any more is known by what earlier lists had. */
function remembered(database: ReadableDatabase, personId: PersonId): ListedRow {
  const identifiers = database
    .prepare<[number], { readonly kind: number; readonly value: string }>(
      'SELECT kind, value FROM person_identifier WHERE person_id = ? AND owned = 1',
    )
    .all(personId)
    .flatMap(({ kind, value }) => {
      const word = kinds.find(([, code]) => code === kind)?.[0];
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the words of `identifierCodes` are those of the key
      return word === undefined ? [] : [`${word}:${value}` as IdentifierKey];
    });
  return { list: 'earlier', isUserList: false, identifiers, name: undefined };
}

function hasSomebodyElse(database: ReadableDatabase, personId: PersonId, key: IdentifierKey): boolean {
  const at = key.indexOf(':');
  const code = kinds.find(([word]) => word === key.slice(0, at))?.[1];
  if (code === undefined) return false;
  const other = database
    .prepare<[number, string, number], number>(
      `SELECT 1 FROM person_identifier i JOIN person p ON p.id = i.person_id
        WHERE i.kind = ? AND i.value = ? AND i.person_id <> ? AND i.owned >= 0 LIMIT 1`,
    )
    .pluck()
    .get(code, key.slice(at + 1), personId);
  return other !== undefined;
}

/** Whether somebody else of the very name holds a seat, of whom nothing is known that identifies anybody ([LC12]). */
function hasNamesakesSeat(database: ReadableDatabase, personId: PersonId): boolean {
  const held = database
    .prepare<[number], number>(
      `SELECT 1 FROM person other JOIN person p ON p.id = ?
        WHERE other.email IS NULL AND other.external_id IS NULL AND other.seat IN ('activated', 'invited')
          AND other.sort_name = p.sort_name AND other.id <> p.id LIMIT 1`,
    )
    .pluck()
    .get(personId);
  return held !== undefined;
}

/** So many of the latest answers say what unique ids are like at the service. */
const answersSampled = 200;

/** Of any list, of now or of before, or of an account that the service has. */
function longerWithZeros(
  database: ReadableDatabase,
  { connectionId, account, created }: WhoseAccount,
): string | undefined {
  const id = account === undefined ? idKey(created?.externalId) : undefined;
  if (id === undefined || !/^[1-9]\d*$/u.test(id)) return undefined;
  const listed = database
    .prepare<[number, number], string>(
      `SELECT value FROM person_identifier WHERE kind = ? AND value >= '0' AND value < '1'
         AND value NOT GLOB '*[^0-9]*' AND length(value) > ? LIMIT 1`,
    )
    .pluck()
    .get(identifierCodes['external-id'], id.length);
  if (listed !== undefined) return listed;
  const told = database
    .prepare<[number, number], string | null>(
      `SELECT ifnull(answer ->> '$.lookUp.account.externalId', answer ->> '$.lookUp.accounts[0].externalId')
         FROM look_up_answer WHERE connection_id = ? ORDER BY id DESC LIMIT ?`,
    )
    .pluck()
    .all(connectionId, answersSampled);
  return (
    told.find((other) => other !== null && other.length > id.length && /^0\d+$/u.test(other)) ?? undefined
  );
}

/**
 * Other people whose latest answer of this connection is the same account; not who had the person's identifier before, where somebody
 * decided that it and the account are the person's ([HO9] of people).
 */
function alsoAnsweredFor(
  database: ReadableDatabase,
  { connectionId, personId }: WhoseAccount,
  account: Account,
): readonly string[] {
  const others = database
    .prepare<[string, number, number], { readonly id: number; readonly called: string }>(
      `SELECT DISTINCT p.id, p.display_name AS called FROM look_up_answer a JOIN person p ON p.id = a.person_id
        WHERE a.answer ->> '$.lookUp.account.id' = ? AND a.connection_id = ? AND a.person_id <> ?
          AND a.id = (SELECT max(b.id) FROM look_up_answer b
            WHERE b.person_id = a.person_id AND b.connection_id = a.connection_id AND b.outcome <> 'failed')`,
    )
    .all(account.id, connectionId, personId);
  if (others.length === 0) return [];
  const handedOn = sharedByHoldersReader(database);
  return others
    .filter(({ id }) => {
      const shared = handedOn(id, personId, account);
      return shared?.decided !== 'different' || shared.present !== personId;
    })
    .map(({ called }) => called);
}

const mismatchBit = findingMask(['identifier-mismatch']);

/** As a finding, and also where somebody put the person's findings off: what is not shown is still so. */
function isMismatched(
  database: ReadableDatabase,
  { personId, connectionId, account }: WhoseAccount,
  renamed: readonly string[],
): boolean {
  const person = database
    .prepare<
      [number],
      {
        readonly mask: number;
        readonly remarks: number;
        readonly id: string | null;
        readonly email: string | null;
      }
    >(
      `SELECT findings AS mask, external_id AS id, email,
         (SELECT count(*) FROM person_remark r WHERE r.person_id = person.id AND r.kind = 'identifier-mismatch') AS remarks
         FROM person WHERE id = ?`,
    )
    .get(personId);
  if (person === undefined) return false;
  if (person.remarks > 0 || hasBit(person.mask, mismatchBit)) return true;
  const identifiers = { externalId: person.id ?? undefined, userName: person.email ?? undefined };
  const stored = database
    .prepare<[number, number], string>(
      'SELECT answer FROM look_up_answer WHERE person_id = ? AND connection_id = ? ORDER BY id DESC LIMIT 1',
    )
    .pluck()
    .get(personId, connectionId);
  const answers = [
    ...(stored === undefined ? [] : [readStored<LookUpAnswer>(stored)]),
    ...(account === undefined ? [] : [answerWith(account)]),
  ];
  return answers.some((answer) => lookUpConflicts(answer, identifiers, [], renamed).length > 0);
}

function answerWith(account: Account): LookUpAnswer {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the day is not looked at, only whether there is a conflict
  const askedAt = '1970-01-01T00:00:00.000Z' as LookUpAnswer['askedAt'];
  return { lookUp: { kind: 'found', account }, attempts: [], askedAt };
}

/** Masks have more bits than JavaScript's operators on numbers may one day hold. */
function hasBit(mask: number, bit: number): boolean {
  return Math.floor(mask / bit) % 2 === 1;
}

function isInReview(database: ReadableDatabase, personId: PersonId): boolean {
  const open = database
    .prepare<[number, number], number>(
      'SELECT 1 FROM match_review WHERE one_person = ? OR other_person = ? LIMIT 1',
    )
    .pluck()
    .get(personId, personId);
  return open !== undefined;
}
