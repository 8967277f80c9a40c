import { localDayOf } from '../../domain/time/calendar.ts';
import { words } from '../../words/words.ts';
import type { JournalEntry, JournalKind } from '../../domain/plans/action.ts';
import type { ActionId, Instant } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/plans/outcome.ts';
import { say } from '../../words/say.ts';
import type { LastCheck } from '../../domain/plans/last-check.ts';
import type { Account } from '../../domain/service/account.ts';
import type { LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import { EngineError } from '../errors.ts';
import type { ActionTask, ServiceAnswer } from '../operations/plans.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import { describeAnswered } from '../connections/refresh-answered.ts';
import { withSharers } from '../people/describe/shared-accounts.ts';
import { readSaid } from '../month/questions/latest-questions.ts';
import { addEntry } from './journal/journal.ts';
import { readStored } from '../thread/stored-json.ts';
import { recheckAction } from './recheck.ts';
import { storeAnswer } from './look-ups.ts';
import { toTask } from './open-actions.ts';
import { actionSql, connectionOfPlan, toAction, type ActionRow } from './plans/read-plans.ts';
import type { ActionState } from '../../domain/plans/act.ts';

type Sequence = { sequence: number };

/** The next actions of a confirmed plan that were not begun. */
export function nextActions(
  database: ReadableDatabase,
  { planId, limit, exclude }: OperationInput<'next-actions'>,
): readonly ActionTask[] {
  return database
    .prepare<[number, string, number], ActionRow>(
      `${actionSql} WHERE plan_id = ? AND state = 'planned' AND id NOT IN (SELECT value FROM json_each(?))
         AND EXISTS (SELECT 1 FROM plan WHERE plan.id = action.plan_id AND plan.state IN ('running', 'interrupted'))
       ORDER BY id LIMIT ?`,
    )
    .all(planId, JSON.stringify(exclude), limit)
    .map(toTask);
}

/** Writes the intent with the resource as it was. It is on disk when this returns: the database syncs every commit. */
export function beginAction(
  database: WritableDatabase,
  { actionId, before, request, at }: OperationInput<'begin-action'>,
  lastCheck: LastCheck,
): OperationOutput<'begin-action'> {
  refuseUnconfirmed(database, actionId);
  // In the transaction of the intent: whatever was imported or begun since the account was read is seen.
  const { stops } = recheckAction(database, { actionId, account: before, at }, lastCheck);
  if (stops.length > 0) return { kind: 'held', stops };
  const begun = step(database, actionId, {
    from: ['planned'],
    to: 'intended',
    kind: 'intent',
    at,
    outcome: undefined,
    body: {
      method: request.method,
      path: request.path,
      request: request.body ?? null,
      accountId: before?.id ?? null,
      activeBefore: before?.active ?? null,
      before: before?.raw ?? null,
      ...asked(database, readAction(database, actionId), at),
    },
  });
  return { kind: 'begun', ...begun };
}

/** What was asked and answered of whose seat is taken, as facts ([AQ17]). */
function asked(database: ReadableDatabase, { act, personId }: ActionRow, at: Instant): JournalEntry['body'] {
  const said = act === 'deprovision' ? readSaid(database, personId, localDayOf(at)) : undefined;
  return said === undefined ? {} : { asked: JSON.stringify(said) };
}

/** Nothing leaves this machine for a plan that nobody agreed to. */
function refuseUnconfirmed(database: ReadableDatabase, actionId: ActionId): void {
  const { planId } = readAction(database, actionId);
  const state = database.prepare<[number], string>('SELECT state FROM plan WHERE id = ?').pluck().get(planId);
  if (state !== 'running' && state !== 'interrupted') {
    throw new EngineError('not-found', words().engine.planNotOneConfirmed);
  }
}

/** Writes what the service answered; an answer without a status settles an intent that a read found not done. */
export function recordAnswer(
  database: WritableDatabase,
  {
    actionId,
    ok,
    isPlannedStill,
    status,
    scimType,
    detail,
    code,
    outcome,
    created,
    at,
  }: OperationInput<'record-action-answer'>,
): Sequence {
  if (created !== undefined) keepInTask(database, actionId, { created });
  const isTaken = !ok && (status === 409 || scimType === 'uniqueness');
  // A change that is refused so says nothing of who is absent.
  if (isTaken && toAction(readAction(database, actionId)).request?.method === 'POST')
    noteTaken(database, actionId, at);
  return step(database, actionId, {
    from: ['intended', 'unsettled'],
    to: ok ? 'requested' : isPlannedStill === true ? 'planned' : 'failed',
    kind: !ok && status === undefined ? 'settled' : 'answer',
    at,
    outcome,
    body: {
      ok,
      status: status ?? null,
      ...wordsOf({ scimType, detail, code }),
      ...(created === undefined ? {} : { accountId: created.id, account: created.raw }),
    },
  });
}

/** Failed actions of plans that go on, for the run that takes them up; what was tried stays in the journal. */
export function planAgain(
  database: WritableDatabase,
  actionIds: readonly ActionId[],
): OperationOutput<'plan-again'> {
  const { changes } = database
    .prepare<[string]>(
      `UPDATE action SET state = 'planned' WHERE id IN (SELECT value FROM json_each(?)) AND state = 'failed'
         AND plan_id IN (SELECT id FROM plan WHERE state IN ('running', 'interrupted'))`,
    )
    .run(JSON.stringify(actionIds));
  return { planned: changes };
}

/** Whom a service refuses as a duplicate it has somewhere: not absent, whatever its filters say. */
function noteTaken(database: WritableDatabase, actionId: ActionId, at: Instant): void {
  keepInTask(database, actionId, { isTaken: true });
  const { planId, personId } = readAction(database, actionId);
  const answer = {
    lookUp: { kind: 'undecidable', reason: 'identifier-taken' },
    attempts: [],
    askedAt: at,
  } as const;
  keepAnswer(database, { planId, personId }, answer);
}

/** Keeps an answer, and describes whom it is about anew. */
function keepAnswer(
  database: WritableDatabase,
  { planId, personId }: Pick<ActionRow, 'planId' | 'personId'>,
  answer: LookUpAnswer,
): void {
  const before = withSharers(database, [personId]);
  storeAnswer(database, {
    personId,
    connectionId: connectionOfPlan(database, planId),
    runId: undefined,
    answer,
  });
  describeAnswered(database, [...new Set([...before, ...withSharers(database, [personId])])]);
}

/** The service's own, where it gave any, and how that is read. */
function wordsOf({ scimType, detail, code }: Omit<ServiceAnswer, 'status'>): JournalEntry['body'] {
  return {
    ...(scimType === undefined ? {} : { scimType }),
    ...(detail === undefined ? {} : { detail }),
    ...(code === undefined ? {} : { code }),
  };
}

/** Writes what came back while the outcome stays open, when it comes: the intent stands as it is. */
export function noteAnswer(
  database: WritableDatabase,
  { actionId, status, scimType, detail, code, outcome, at }: OperationInput<'note-action-answer'>,
): Sequence {
  const { state } = readAction(database, actionId);
  return step(database, actionId, {
    from: ['intended', 'unsettled'],
    to: state,
    kind: status === undefined ? 'no-answer' : 'answer',
    at,
    outcome,
    body: { ok: false, status: status ?? null, ...wordsOf({ scimType, detail, code }) },
  });
}

/** What the action's task is to know from now on. */
function keepInTask(
  database: WritableDatabase,
  actionId: ActionId,
  known: Pick<ActionTask, 'created' | 'isTaken' | 'isOverdue'>,
): void {
  database
    .prepare('UPDATE action SET task = json_patch(task, ?) WHERE id = ?')
    .run(JSON.stringify(known), actionId);
}

/** Writes what a read afterwards found, keeps its answer and describes the person anew. */
export function recordReadBack(
  database: WritableDatabase,
  { actionId, seen, answer, outcome, isOverdue, at }: OperationInput<'record-read-back'>,
): Sequence {
  const row = readAction(database, actionId);
  if (isOverdue === true) keepInTask(database, actionId, { isOverdue });
  const isSettling = row.state === 'intended' || row.state === 'unsettled';
  const sequence = step(database, actionId, {
    from: ['intended', 'unsettled', 'requested', 'confirmed'],
    to: seen === 'as-intended' ? 'confirmed' : row.state,
    kind: isSettling && seen === 'as-intended' ? 'settled' : 'read-back',
    at,
    outcome,
    body: { seen, lookUp: answer?.lookUp.kind ?? null },
  });
  if (answer !== undefined) keepAnswer(database, row, answer);
  if (seen === 'as-intended' && answer?.lookUp.kind === 'found')
    keepCreated(database, row, answer.lookUp.account);
  return sequence;
}

/** A service may name the account that it created by its address alone: what it has is known when it was read ([LC9]). */
function keepCreated(database: WritableDatabase, { id, task }: ActionRow, account: Account): void {
  const { created } = readStored<Omit<ActionTask, 'action'>>(task);
  const isBare =
    created?.id === account.id && created.externalId === undefined && created.userName === undefined;
  if (isBare) keepInTask(database, id, { created: account });
}

/** Leaves an action out that nothing was sent for; what the service said meanwhile is kept, and the person described anew. */
export function skipAction(
  database: WritableDatabase,
  { actionId, outcome, answer, at }: OperationInput<'skip-action'>,
): Sequence {
  const row = readAction(database, actionId);
  const sequence = step(database, actionId, {
    from: ['planned'],
    to: 'skipped',
    kind: 'skipped',
    at,
    outcome,
    body: {},
  });
  if (answer !== undefined) keepAnswer(database, row, answer);
  return sequence;
}

type Step = {
  readonly from: readonly ActionState[];
  readonly to: ActionState;
  readonly kind: JournalKind;
  readonly at: Instant;
  /** What came of it, for the action and, with its words, for the journal. */
  readonly outcome: Outcome | undefined;
  readonly body: JournalEntry['body'];
};

/** One step of an action and its journal entry, both or neither. An action that is elsewhere by now is refused. */
function step(database: WritableDatabase, actionId: ActionId, next: Step): Sequence {
  const row = readAction(database, actionId);
  if (!next.from.includes(row.state)) {
    throw new EngineError('not-found', words().engine.actionCannotBecome(row.state, next.to));
  }
  database
    .prepare('UPDATE action SET state = ?, outcome = ifnull(?, outcome) WHERE id = ?')
    .run(next.to, next.outcome === undefined ? null : JSON.stringify(next.outcome), actionId);
  const sequence = addEntry(database, {
    at: next.at,
    kind: next.kind,
    planId: row.planId,
    actionId,
    personId: row.personId,
    displayName: row.displayName,
    act: row.act,
    body: { ...next.body, ...told(next.outcome) },
  });
  return { sequence };
}

/** In an entry: the words as they are shown, and the facts they are made of. */
function told(outcome: Outcome | undefined): JournalEntry['body'] {
  return outcome === undefined ? {} : { says: say().outcome(outcome), outcome: JSON.stringify(outcome) };
}

function readAction(database: ReadableDatabase, id: ActionId): ActionRow {
  const row = database.prepare<[number], ActionRow>(`${actionSql} WHERE id = ?`).get(id);
  if (row === undefined) throw new EngineError('not-found', words().engine.actionDoesNotExist);
  return row;
}
