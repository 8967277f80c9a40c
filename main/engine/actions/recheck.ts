import { words } from '../../words/words.ts';
import type { ActionId, ConnectionId, Instant, PersonId } from '../../domain/ids.ts';
import type { GuardKind } from '../../domain/plans/action.ts';
import { type GuardWord, stopping } from '../../domain/plans/guard-facts.ts';
import { beginsOutFor, lastingGuards } from '../../domain/plans/guard.ts';
import { reasonsGone } from '../../domain/plans/reasons.ts';
import type { FindingKind } from '../../domain/findings/finding.ts';
import type { LastCheck } from '../../domain/plans/last-check.ts';
import { permit, type PlanPermission } from '../../domain/plans/permission.ts';
import type { Account } from '../../domain/service/account.ts';
import { listConnections } from '../connections/connections.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { EngineError } from '../errors.ts';
import type { ActionTask } from '../operations/plans.ts';
import { readStored } from '../thread/stored-json.ts';
import { actedSince, areOtherLists, openActionOf } from './earlier-actions.ts';
import { lastCheckFacts } from './last-check/facts.ts';
import { draftActions } from './plans/plan-actions.ts';
import type { Act } from '../../domain/plans/act.ts';

type Row = {
  readonly personId: PersonId;
  readonly act: Act;
  readonly connectionId: ConnectionId;
  readonly overrideReason: string | null;
  readonly permission: string | null;
  readonly isCreation: 0 | 1;
  readonly task: string;
  readonly guards: string;
};

export type Recheck = {
  readonly actionId: ActionId;
  /** As just read; `undefined` where the service knows nobody and somebody is to be created. */
  readonly account: Account | undefined;
  readonly at: Instant;
};

/** What stops a planned action now: what is allowed, what is open, and the last check of the account just read. */
export function recheckAction(
  database: ReadableDatabase,
  recheck: Recheck,
  lastCheck: LastCheck,
): { readonly stops: readonly GuardWord[] } {
  const row = database
    .prepare<[number], Row>(
      `SELECT ifnull(s.person_id, a.person_id) AS personId, a.act, p.connection_id AS connectionId,
         p.override_reason AS overrideReason, p.permission, ifnull(a.request ->> 'method' = 'POST', 0) AS isCreation, a.task, a.guards
         FROM action a JOIN plan p ON p.id = a.plan_id LEFT JOIN person_successor s ON s.old_id = a.person_id
        WHERE a.id = ?`,
    )
    .get(recheck.actionId);
  if (row === undefined) throw new EngineError('not-found', words().engine.actionDoesNotExist);
  return {
    stops: [
      ...openNow(database, row, recheck.actionId),
      ...reasonNow(database, row, recheck),
      ...doubtsNow(database, row, recheck, lastCheck),
      ...forbiddenNow(database, row, recheck),
    ],
  };
}

function openNow(database: ReadableDatabase, row: Row, except: ActionId): readonly GuardWord[] {
  const open = openActionOf(database, { ...row, except });
  if (open !== undefined) return [stopping('open-action', { open, wanted: row.act })];
  const since = actedSince(database, { ...row, actionId: except });
  return since === undefined ? [] : [stopping('acted-since', since)];
}

/** Of an account that is inactive already nothing is taken, whatever spoke for it. */
function reasonNow(
  database: ReadableDatabase,
  { personId, act, task }: Row,
  { actionId, account }: Recheck,
): readonly GuardWord[] {
  const { found = [], lists, undone } = readStored<Omit<ActionTask, 'action'>>(task);
  if (act !== 'deprovision' || undone !== undefined || account?.active === false) return [];
  if (!areOtherLists(database, { actionId, lists })) return [];
  const now = database
    .prepare<[number], { readonly kinds: string }>(
      `SELECT (SELECT json_group_array(value ->> 'kind') FROM json_each(p.reasons)) AS kinds FROM person p WHERE p.id = ?`,
    )
    .get(personId);
  const reasons = reasonsGone(found, now === undefined ? [] : readStored<readonly FindingKind[]>(now.kinds));
  return reasons === undefined ? [] : [stopping('reason-gone', { reasons })];
}

function doubtsNow(
  database: ReadableDatabase,
  { connectionId, personId, act, isCreation, task }: Row,
  { account }: Recheck,
  lastCheck: LastCheck,
): readonly GuardWord[] {
  if (account === undefined && isCreation === 0) {
    return [stopping('no-account', { reason: 'not-read' })];
  }
  const { identifiers, named, undone, isSamePerson, alsoCalled } =
    readStored<Omit<ActionTask, 'action'>>(task);
  const { externalId, userName } = identifiers;
  const created =
    isCreation === 0 || externalId === undefined || userName === undefined
      ? undefined
      : { externalId, userName };
  const doubt = lastCheck(
    lastCheckFacts(database, { connectionId, people: [personId] })({
      personId,
      act,
      named: named ?? [],
      isSamePerson: isSamePerson === true,
      alsoCalled,
      account,
      created,
      undone,
    }),
  );
  return doubt === undefined ? [] : [stopping('person-in-doubt', { doubt })];
}

/** A box, a protection or a rule that changed since the plan was made, or what other lists say of the person. */
function forbiddenNow(database: ReadableDatabase, row: Row, { actionId, at }: Recheck): readonly GuardWord[] {
  const connection = listConnections(database).find(({ id }) => id === row.connectionId);
  if (connection === undefined) {
    return [stopping('writing-off', { connection: undefined })];
  }
  const drafts = draftActions(database, {
    connection: permit(
      connection,
      row.permission === null ? undefined : readStored<PlanPermission>(row.permission),
    ),
    act: row.act,
    people: [row.personId],
    overrideReason: row.overrideReason ?? undefined,
    at,
    // Said already, of the account just read.
    lastCheck: () => undefined,
    named: new Map(),
    samePeople: new Set(),
    alsoCalled: new Map(),
    undone: new Map(),
  });
  const now = drafts.flatMap(({ guards }) => guards);
  const forbidden = now
    .filter(({ kind, stops }) => stops && lastingGuards.has(kind))
    .filter(
      ({ kind }) => row.isCreation === 1 || (kind !== 'no-create-rule' && kind !== 'differs-from-learning'),
    );
  return [...forbidden, ...saidSince(database, row, { actionId, now })];
}

/** What would have been thought about, had it been known when the plan was agreed ([G32]). */
const toThinkAbout: ReadonlySet<GuardKind> = new Set([...beginsOutFor, 'has-left']);

function saidSince(
  database: ReadableDatabase,
  { guards, task }: Row,
  { actionId, now }: { readonly actionId: ActionId; readonly now: readonly GuardWord[] },
): readonly GuardWord[] {
  const { named = [], lists, undone } = readStored<Omit<ActionTask, 'action'>>(task);
  const agreed = new Set(readStored<readonly GuardWord[]>(guards).map(({ kind }) => kind));
  const since = now.filter(({ kind }) => toThinkAbout.has(kind) && !agreed.has(kind));
  const isChosen = since.length > 0 && named.length === 0 && undone === undefined;
  if (!isChosen || !areOtherLists(database, { actionId, lists })) return [];
  return since.map((word) => ({ ...word, stops: true }));
}
