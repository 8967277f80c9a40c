import { localDayOf } from '../../../domain/time/calendar.ts';
import type { Account } from '../../../domain/service/account.ts';
import type { PlannedAction } from '../../../domain/plans/action.ts';
import type { GuardWord, LaterImport } from '../../../domain/plans/guard-facts.ts';
import type { Connection } from '../../../domain/service/connection.ts';
import { dialectOf, readServiceSettings } from '../../../domain/service/dialect.ts';
import { guardAction, type ActionWay } from '../../../domain/plans/guard.ts';
import type { CalendarDay, ConnectionId, Instant, PersonId } from '../../../domain/ids.ts';
import { idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { LastCheck } from '../../../domain/plans/last-check.ts';
import type { LookUpAnswer } from '../../../domain/service/look-ups/look-up.ts';
import type { DirectoryState } from '../../../domain/people/person.ts';
import {
  createRequest,
  setActiveRequest,
  type RequestDialect,
} from '../../../domain/service/scim-request.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { ActionTask } from '../../operations/plans.ts';
import { readSaidOf } from '../../month/questions/latest-questions.ts';
import { readStored } from '../../thread/stored-json.ts';
import { findLaterImport } from './later-import.ts';
import { listsInForce, readActedOn, knownOfCreation, openActionOf } from '../earlier-actions.ts';
import { lastCheckFacts } from '../last-check/facts.ts';
import type { Act } from '../../../domain/plans/act.ts';

/** An action as a plan holds it before it is stored. */
export type DraftAction = {
  readonly personId: PersonId;
  readonly displayName: string;
  readonly email: string | undefined;
  readonly way: ActionWay;
  readonly guards: readonly GuardWord[];
  readonly activeBefore: boolean | undefined;
  readonly task: Omit<ActionTask, 'action'>;
  readonly request: PlannedAction['request'];
};

/** An answer older than this is no ground for a plan. The account is read again before anything is sent in any case. */
const answerValidMs = 7 * 24 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** So is one of a time to come: the clock was ahead then, or is behind now. */
function isTooOld(askedAt: Instant, at: Instant): boolean {
  const ageMs = Date.parse(at) - Date.parse(askedAt);
  return ageMs > answerValidMs || ageMs < -dayMs;
}

type PersonRow = {
  readonly id: PersonId;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly listedExternalId: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly directory: DirectoryState;
  readonly isOnLeave: 0 | 1;
  readonly worksByAnother: 0 | 1;
  readonly hasLeft: 0 | 1;
  readonly answer: string | null;
  readonly protectedBecause: string | null;
  readonly adminPermission: string | null;
  readonly learningIds: string;
};

const peopleSql = `
SELECT p.id, p.display_name AS displayName, p.given_name AS givenName, p.family_name AS familyName, p.email,
  p.external_id AS externalId, p.listed_external_id AS listedExternalId, p.title, p.department, p.directory,
  ifnull(p.works_state = 'on-leave', 0) AS isOnLeave, p.works = 'left' AS hasLeft,
  p.works = 'left' AND EXISTS (SELECT 1 FROM person_record r JOIN assignment_record a ON a.id = r.record_id AND a.to_import IS NULL
      JOIN import i ON i.id = a.from_import AND i.is_used = 1
    WHERE r.person_id = p.id AND r.source = 1 AND a.state IN ('here', 'invited', 'on-leave')
      AND i.kind || '/' || i.series <> ifnull(p.works_list, '')) AS worksByAnother,
  (SELECT answer FROM look_up_answer a WHERE a.person_id = p.id AND a.connection_id = ? ORDER BY a.id DESC LIMIT 1) AS answer,
  (SELECT protected_because FROM person_care c WHERE protected_because IS NOT NULL AND (c.person_id = p.id
     OR c.person_id IN (SELECT old_id FROM person_successor s WHERE s.person_id = p.id)) LIMIT 1) AS protectedBecause,
  (SELECT s.admin_permission FROM person_record r JOIN seat_record s ON s.id = r.record_id AND s.to_import IS NULL
    WHERE r.person_id = p.id AND r.source = 0 AND s.admin_permission IS NOT NULL ORDER BY s.id DESC LIMIT 1) AS adminPermission,
  (SELECT json_group_array(l.external_id) FROM person_identifier pi JOIN learning_record l
     ON l.email_key = pi.value AND l.to_import IS NULL AND l.external_id IS NOT NULL
    WHERE pi.person_id = p.id AND pi.kind = 1) AS learningIds
FROM person p WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.sort_name, p.id`;

export type DraftOrder = {
  readonly connection: Connection;
  readonly act: Act;
  readonly people: readonly PersonId[];
  readonly overrideReason: string | undefined;
  readonly at: Instant;
  readonly lastCheck: LastCheck;
  /** What a list named each person by. */
  readonly named: ReadonlyMap<PersonId, readonly string[]>;
  /** Who are the same people, whatever they are called ([LC30]). */
  readonly samePeople: ReadonlySet<PersonId>;
  /** What somebody said that a person is called too ([LC31]). */
  readonly alsoCalled: ReadonlyMap<PersonId, string>;
  /** Whose account the plan takes back to how it was. */
  readonly undone: ReadonlyMap<PersonId, Account>;
};

/** What a plan would do for each of these people, what each guard says, and the request as it would be sent. */
export function draftActions(database: ReadableDatabase, order: DraftOrder): readonly DraftAction[] {
  const { connection, act, people, at } = order;
  const today = localDayOf(at);
  const laterImport = findLaterImport(database, at);
  const all: OfAll = {
    today,
    laterImport,
    mayCreate: readServiceSettings(connection.dialectJson).createRule === 'listed-id',
    dialect: dialectOf(connection),
    said: act === 'deprovision' ? readSaidOf(database, people, today) : () => undefined,
    facts: lastCheckFacts(database, { connectionId: connection.id, people }),
    lists: listsInForce(database),
    isKnownHere: readActedOn(database, { connectionId: connection.id, people }),
  };
  return database
    .prepare<[ConnectionId, string], PersonRow>(peopleSql)
    .all(connection.id, JSON.stringify(people))
    .map((person) => draftAction(database, person, { ...order, ...all }));
}

/** What is read once for all people of a plan. */
type OfAll = {
  readonly today: CalendarDay;
  readonly laterImport: LaterImport | undefined;
  readonly mayCreate: boolean;
  readonly dialect: RequestDialect;
  readonly said: ReturnType<typeof readSaidOf>;
  readonly facts: ReturnType<typeof lastCheckFacts>;
  readonly lists: string;
  /** Whether an action of this connection that was begun was about the person. */
  readonly isKnownHere: (person: PersonId) => boolean;
};

function draftAction(database: ReadableDatabase, person: PersonRow, order: DraftOrder & OfAll): DraftAction {
  const { connection, act, at, overrideReason, today, laterImport, mayCreate } = order;
  const answer = person.answer === null ? undefined : readStored<LookUpAnswer>(person.answer);
  const lookUp = answer?.lookUp;
  const account = lookUp?.kind === 'found' ? lookUp.account : undefined;
  const identifiers = { externalId: person.externalId ?? undefined, userName: person.email ?? undefined };
  const ofPerson = { connectionId: connection.id, personId: person.id };
  const isKnownHere = order.isKnownHere(person.id);
  const alsoCalled = order.alsoCalled.get(person.id);
  const guarded = guardAction({
    act,
    connection,
    lookUp,
    isStale: answer !== undefined && isTooOld(answer.askedAt, at),
    externalId: person.listedExternalId ?? undefined,
    email: person.email ?? undefined,
    directory: person.directory,
    isOnLeave: person.isOnLeave === 1,
    worksByAnother: person.worksByAnother === 1,
    hasLeft: person.hasLeft === 1,
    protectedBecause: person.protectedBecause ?? undefined,
    adminPermission: person.adminPermission ?? undefined,
    said: order.said(person.id),
    today,
    laterImport,
    overrideReason,
    mayCreate,
    learningIds: readStored<readonly string[]>(person.learningIds).flatMap((id) => idKey(id) ?? []),
    openAction: isKnownHere ? openActionOf(database, { ...ofPerson, except: undefined }) : undefined,
    doubt: order.lastCheck(
      order.facts({
        personId: person.id,
        act,
        named: order.named.get(person.id) ?? [],
        isSamePerson: order.samePeople.has(person.id),
        alsoCalled,
        account,
        created: toCreate(person),
        undone: order.undone.get(person.id),
      }),
    ),
    isUndo: order.undone.has(person.id),
  });
  return {
    personId: person.id,
    displayName: person.displayName,
    email: person.email ?? undefined,
    ...guarded,
    activeBefore: account?.active,
    task: {
      identifiers,
      account,
      named: order.named.get(person.id) ?? [],
      ...(order.samePeople.has(person.id) ? { isSamePerson: true as const } : {}),
      ...(alsoCalled === undefined ? {} : { alsoCalled }),
      lists: order.lists,
      undone: order.undone.get(person.id),
      ...(isKnownHere ? knownOfCreation(database, { ...ofPerson, identifiers }) : {}),
      person: {
        givenName: person.givenName ?? undefined,
        familyName: person.familyName ?? undefined,
        displayName: person.displayName,
        title: person.title ?? undefined,
        department: person.department ?? undefined,
      },
    },
    request: requestFor(guarded.way, person, account, order.dialect),
  };
}

/** Exactly the identifiers that a creation would send; the guards say where one is missing. */
function toCreate(person: PersonRow): { externalId: string; userName: string } | undefined {
  const { listedExternalId, email } = person;
  return listedExternalId === null || email === null
    ? undefined
    : { externalId: listedExternalId, userName: email };
}

function requestFor(
  way: ActionWay,
  person: PersonRow,
  account: Account | undefined,
  dialect: RequestDialect,
): PlannedAction['request'] {
  if (way === 'none') return undefined;
  if (way === 'deactivate' || way === 'reactivate') {
    return account === undefined ? undefined : setActiveRequest(account, way === 'reactivate', dialect);
  }
  if (person.listedExternalId === null || person.email === null) return undefined;
  return createRequest(
    {
      externalId: person.listedExternalId,
      userName: person.email,
      givenName: person.givenName ?? '',
      familyName: person.familyName ?? '',
      displayName: person.displayName,
      title: person.title ?? undefined,
      department: person.department ?? undefined,
    },
    dialect,
  );
}
