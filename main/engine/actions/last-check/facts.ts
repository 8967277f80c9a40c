import { heldSql } from '../../people/overview/held-seats.ts';
import type { ConnectionId, PersonId } from '../../../domain/ids.ts';
import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import {
  identifiersOf,
  type IdentifierKey,
  type LastCheckFacts,
  type ListedRow,
} from '../../../domain/plans/last-check.ts';
import type { Account } from '../../../domain/service/account.ts';
import { lookUpConflicts } from '../../../domain/service/look-ups/look-up-conflict.ts';
import type { LookUpAnswer } from '../../../domain/service/look-ups/look-up.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { findingMask, identifierCodes } from '../../people/bring-together/codes.ts';
import { readDecisions } from '../../people/who-is-who/decisions.ts';
import { readStored } from '../../thread/stored-json.ts';
import { readNamedAccount, unnamed, withoutFormerHolders } from './called-as-account.ts';
import { keyOf, readHolders } from './holders-of-keys.ts';
import { readRowsOf } from './rows-of-people.ts';
import { readUnlisted, standsDamagedElsewhere } from './unlisted-ids.ts';
import { renamedAddresses, saidRenamed } from '../../../domain/people/names/renamed.ts';
import type { Act } from '../../../domain/plans/act.ts';

export type WhoseAccount = {
  readonly connectionId: ConnectionId;
  readonly personId: PersonId;
  readonly act: Act;
  readonly named: readonly string[];
  /** Somebody said so, whatever the account is called ([LC30]). */
  readonly isSamePerson: boolean;
  /** Somebody said that the person is called so too ([LC31]). */
  readonly alsoCalled: string | undefined;
  /** As just read, or as the latest look-up has it where a plan is made. */
  readonly account: Account | undefined;
  readonly created: LastCheckFacts['created'];
  readonly undone: Account | undefined;
};

/**
 * Everything that the last check looks at, as it stands now, of any of these people. What is read of all of them alike is read at once:
 * a plan has thousands.
 */
export function lastCheckFacts(
  database: ReadableDatabase,
  { connectionId, people }: { readonly connectionId: ConnectionId; readonly people: readonly PersonId[] },
): (whose: Omit<WhoseAccount, 'connectionId'>) => LastCheckFacts {
  const rowsOf = readRowsOf(database, people);
  const unlistedOf = readUnlisted(database, people);
  const inReview = readInReview(database, people);
  const personOf = readPeople(database, connectionId, people);
  const decisions = readDecisions(database);
  const saidNames = saidRenamed(decisions);
  const decidedSame = decisions
    .filter(({ verdict }) => verdict === 'same')
    .map(({ one, other }) => [one, other] as const);
  const hasSomebodyElse = readHolders(
    database,
    [...rowsOf.values()].flatMap((rows) => rows.flatMap(({ identifiers }) => identifiers)),
  );
  return (ofPerson) => {
    const whose = { connectionId, ...ofPerson };
    const { personId, account } = whose;
    const rows = rowsOf.get(personId) ?? [remembered(database, personId)];
    const keys = new Set<IdentifierKey>([
      ...rows.flatMap(({ identifiers }) => identifiers),
      ...(account === undefined ? [] : identifiersOf(account)),
    ]);
    const person = personOf.get(personId);
    const renamed = saidNames[person?.id ?? ''] ?? [];
    const named =
      account === undefined ? unnamed : readNamedAccount(database, { connectionId, personId, rows }, account);
    const isSaidToBe = whose.isSamePerson || named.calledOtherwise === whose.alsoCalled;
    return {
      act: whose.act,
      named: whose.named,
      rows,
      decidedSame,
      renamed: renamedAddresses(renamed),
      unlisted: unlistedOf(personId),
      elsewhere: new Set(
        [...keys].filter(
          (key) => hasSomebodyElse(personId, key) || standsDamagedElsewhere(database, personId, key),
        ),
      ),
      alsoAnsweredFor: account === undefined ? [] : alsoAnsweredFor(database, whose, account),
      calledAsAccount: named.calledAsAccount,
      calledOtherwise: isSaidToBe ? undefined : named.calledOtherwise,
      isMismatched: isMismatched({ account, person, renamed }),
      isInReview: inReview.has(personId),
      account,
      created: whose.created,
      longerWithZeros: isCreation(whose) ? longerWithZeros(database, whose) : undefined,
      hasNamesakesSeat: isCreation(whose) && hasNamesakesSeat(database, personId),
      undone: whose.undone,
    };
  };
}

/** Nobody is created where a seat is taken away. */
function isCreation({ act, account, created }: WhoseAccount): boolean {
  return act === 'provision' && account === undefined && created !== undefined;
}

/** Somebody who is in no list any more is known by what earlier lists had. */
function remembered(database: ReadableDatabase, personId: PersonId): ListedRow {
  const identifiers = database
    .prepare<[number], { readonly kind: number; readonly value: string }>(
      'SELECT kind, value FROM person_identifier WHERE person_id = ? AND owned = 1',
    )
    .all(personId)
    .flatMap(({ kind, value }) => {
      const key = keyOf(kind, value);
      return key === undefined ? [] : [key];
    });
  return { list: 'earlier', isUserList: false, identifiers, name: undefined };
}

/** Whether somebody else of the very name holds a seat, of whom nothing is known that identifies anybody ([LC12]). */
function hasNamesakesSeat(database: ReadableDatabase, personId: PersonId): boolean {
  const held = database
    .prepare<[number], number>(
      `SELECT 1 FROM person other JOIN person p ON p.id = ?
        WHERE other.email IS NULL AND other.external_id IS NULL AND other.${heldSql}
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
  { connectionId, created }: WhoseAccount,
): string | undefined {
  const id = idKey(created?.externalId);
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
  return withoutFormerHolders(database, { personId, account }, others).map(({ called }) => called);
}

/** A mismatch that lists tell: what services tell is looked at in the answer of the one that is written to. */
const mismatchSql = `findings & ${String(findingMask(['identifier-mismatch']))} <> 0 AND EXISTS (
  SELECT 1 FROM json_each(reasons) f, json_each(f.value, '$.facts.conflicts') c
   WHERE f.value ->> 'kind' = 'identifier-mismatch' AND c.value ->> 'kind' <> 'service')`;

type PersonNow = {
  readonly isListedApart: 0 | 1;
  readonly remarks: number;
  readonly id: string | null;
  readonly email: string | null;
  /** The latest answer of the connection. */
  readonly answer: string | null;
};

function readPeople(
  database: ReadableDatabase,
  connectionId: ConnectionId,
  people: readonly PersonId[],
): ReadonlyMap<PersonId, PersonNow> {
  const rows = database
    .prepare<[number, string], PersonNow & { readonly person: PersonId }>(
      `SELECT id AS person, (${mismatchSql}) AS isListedApart, external_id AS id, email,
         (SELECT count(*) FROM person_remark r WHERE r.person_id = person.id AND r.kind = 'identifier-mismatch') AS remarks,
         (SELECT answer FROM look_up_answer a WHERE a.person_id = person.id AND a.connection_id = ? ORDER BY a.id DESC LIMIT 1) AS answer
         FROM person WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .all(connectionId, JSON.stringify(people));
  return new Map(rows.map((row) => [row.person, row]));
}

/** As a finding, and also where somebody put the person's findings off: what is not shown is still so. */
function isMismatched({
  account,
  person,
  renamed,
}: {
  readonly account: Account | undefined;
  readonly person: PersonNow | undefined;
  readonly renamed: readonly string[];
}): boolean {
  if (person === undefined) return false;
  if (person.remarks > 0 || person.isListedApart === 1) return true;
  const identifiers = { externalId: person.id ?? undefined, userName: person.email ?? undefined };
  const answers = [
    ...(person.answer === null ? [] : [readStored<LookUpAnswer>(person.answer)]),
    ...(account === undefined ? [] : [answerWith(account)]),
  ];
  return answers.some((answer) => lookUpConflicts(answer, identifiers, [], renamed).length > 0);
}

function answerWith(account: Account): LookUpAnswer {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the day is not looked at, only whether there is a conflict
  const askedAt = '1970-01-01T00:00:00.000Z' as LookUpAnswer['askedAt'];
  return { lookUp: { kind: 'found', account }, attempts: [], askedAt };
}

/** Who of these people is one of the two of an open question. */
function readInReview(database: ReadableDatabase, people: readonly PersonId[]): ReadonlySet<number> {
  const asked = JSON.stringify(people);
  const open = database
    .prepare<[string, string], [one: number, other: number]>(
      `SELECT one_person, other_person FROM match_review WHERE one_person IN (SELECT value FROM json_each(?))
         OR other_person IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(asked, asked);
  return new Set(open.flat());
}
