import type { GuardWord, Plan, PlannedAction } from '../../domain/plans/action.ts';
import {
  defaultRemovalLimits,
  guardAssignments,
  guardOldSources,
  guardRemovals,
  isStopped,
} from '../../domain/plans/guard.ts';
import { allowedBeside, permissionFor, permit, type PlanPermission } from '../../domain/plans/permission.ts';
import type { ActionId, ConnectionId, Instant, PersonId, PlanId } from '../../domain/ids.ts';
import type { LastCheck } from '../../domain/plans/last-check.ts';
import type { FindingKind } from '../../domain/findings/finding.ts';
import { listConnections, readConnection } from '../connections/connections.ts';
import { readNumberSetting } from '../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import { EngineError } from '../errors.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import { readSourceAges } from '../people/describe/source-ages.ts';
import { readSharedInPlan } from '../people/describe/set-aside.ts';
import { selectPeople } from '../people/search/page-people.ts';
import { readStored } from '../thread/stored-json.ts';
import { addEntry } from './journal.ts';
import { undoneAccounts } from './earlier-actions.ts';
import { draftActions, type DraftAction } from './plan-actions.ts';
import { insertRun } from './runs.ts';
import type { Act } from '../../domain/plans/act.ts';

type PlanRow = Pick<Plan, 'id' | 'connectionId' | 'act' | 'createdAt' | 'state'> & {
  readonly guards: string;
  readonly orderedAs: string | null;
  readonly permission: string | null;
};

export type ActionRow = {
  readonly id: ActionId;
  readonly planId: PlanId;
  readonly personId: PersonId;
  readonly displayName: string;
  readonly email: string | null;
  readonly act: Act;
  readonly state: PlannedAction['state'];
  readonly guards: string;
  readonly activeBefore: 0 | 1 | null;
  readonly task: string;
  readonly request: string | null;
  readonly outcome: string | null;
};

const planSql =
  'SELECT id, connection_id AS connectionId, act, created_at AS createdAt, state, guards, ordered_as AS orderedAs, permission FROM plan';

export const actionSql = `
SELECT id, plan_id AS planId, person_id AS personId, display_name AS displayName, email, act, state, guards,
  active_before AS activeBefore, task, request, outcome
FROM action`;

/** Makes a plan over chosen people, in draft: nothing is sent and nothing promised. */
export function createPlan(
  database: WritableDatabase,
  input: OperationInput<'create-plan'>,
  lastCheck: LastCheck,
): Plan {
  const asSet = readConnection(database, input.connectionId);
  const permission = input.permission ?? permissionFor(asSet, input.allow ?? []);
  const connection = permit(asSet, permission);
  const people = selectPeople(database, input.selection);
  const { act, at, overrideReason } = input;
  const drafts = draftActions(database, {
    connection,
    act,
    people,
    overrideReason,
    at,
    lastCheck,
    named: namesGiven(input.named ?? []),
    undone: undoneAccounts(database, input.undoes ?? []),
  });
  const guards = planGuards(database, { act, drafts, isUndo: input.undoes !== undefined, at });
  const planId = database
    .prepare<[number, string, string, string, string | null, string | null, string | null], PlanId>(
      `INSERT INTO plan (connection_id, act, created_at, state, guards, override_reason, permission, ordered_as)
       VALUES (?, ?, ?, 'draft', ?, ?, ?, ?) RETURNING id`,
    )
    .pluck()
    .get(
      input.connectionId,
      act,
      at,
      JSON.stringify(guards),
      overrideReason ?? null,
      permission === undefined ? null : JSON.stringify(permission),
      input.orderedAs ?? null,
    );
  if (planId === undefined) throw new EngineError('unexpected', 'The plan was not stored.');
  const insert = database.prepare(insertActionSql);
  for (const draft of drafts) insert.run(toRow(planId, input.act, draft));
  return requirePlan(database, planId);
}

/** What speaks against a plan as a whole. */
export function planGuards(
  database: ReadableDatabase,
  plan: {
    readonly act: Act;
    readonly drafts: readonly Pick<DraftAction, 'personId' | 'guards'>[];
    readonly isUndo: boolean;
    readonly at: Instant;
  },
): readonly GuardWord[] {
  const { act, drafts, isUndo, at } = plan;
  const ready = drafts.filter(({ guards }) => !isStopped(guards)).length;
  const people = drafts.map(({ personId }) => personId);
  return [
    ...(act === 'deprovision' ? removalGuards(database, ready) : assignmentGuards(database, ready, at)),
    ...(isUndo ? [] : oldSourceGuards(database, { act, people, at })),
  ];
}

function namesGiven(
  named: readonly { readonly personId: PersonId; readonly as: string }[],
): ReadonlyMap<PersonId, readonly string[]> {
  const byPerson = Map.groupBy(named, ({ personId }) => personId);
  return new Map([...byPerson].map(([personId, all]) => [personId, all.map(({ as }) => as)]));
}

const insertActionSql = `
INSERT INTO action (plan_id, person_id, display_name, email, act, way, state, guards, active_before, task, request)
VALUES (:planId, :personId, :displayName, :email, :act, :way, 'planned', :guards, :activeBefore, :task, :request)`;

/** A draft as its row in the table. */
export function toRow(
  planId: PlanId,
  act: Act,
  draft: DraftAction,
): Readonly<Record<string, string | number | null>> {
  return {
    planId,
    personId: draft.personId,
    displayName: draft.displayName,
    email: draft.email ?? null,
    act,
    way: draft.way,
    guards: JSON.stringify(draft.guards),
    activeBefore: draft.activeBefore === undefined ? null : Number(draft.activeBefore),
    task: JSON.stringify(draft.task),
    request: draft.request === undefined ? null : JSON.stringify(draft.request),
  };
}

/** Usage counts only where somebody is idle by it, and it never speaks for giving a license. */
function oldSourceGuards(
  database: ReadableDatabase,
  { act, people, at }: { readonly act: Act; readonly people: readonly PersonId[]; readonly at: Instant },
): readonly GuardWord[] {
  const isIdle =
    act === 'deprovision' &&
    database
      .prepare<[string]>(
        'SELECT 1 FROM person WHERE idle_days > 0 AND id IN (SELECT value FROM json_each(?)) LIMIT 1',
      )
      .get(JSON.stringify(people)) !== undefined;
  const ages = readSourceAges(database, at).filter(({ source }) => source !== 'usage' || isIdle);
  const word = guardOldSources(ages, people.length);
  return word === undefined ? [] : [word];
}

function removalGuards(database: ReadableDatabase, removals: number): readonly GuardWord[] {
  const word = guardRemovals(removals, countHeldSeats(database), {
    count: readNumberSetting(database, 'removal_limit_count', defaultRemovalLimits.count),
    share: readNumberSetting(database, 'removal_limit_share', defaultRemovalLimits.share),
  });
  return word === undefined ? [] : [word];
}

function assignmentGuards(database: ReadableDatabase, gifts: number, at: Instant): readonly GuardWord[] {
  const set = (name: string): number | undefined => {
    const value = readNumberSetting(database, name, 0);
    return value === 0 ? undefined : value;
  };
  return guardAssignments(gifts, {
    bought: set('seats_bought'),
    held: countHeldSeats(database),
    monthlyCap: set('monthly_assignments'),
    assignedThisMonth: countAssignments(database, at),
  });
}

/** Licenses that Purser was told it gave, in the calendar month (UTC) of `at`. */
function countAssignments(database: ReadableDatabase, at: Instant): number {
  return (
    database
      .prepare<[string], number>(
        `SELECT count(DISTINCT action_id) FROM journal
          WHERE act = 'provision' AND kind IN ('answer', 'settled') AND at >= ? AND ifnull(body ->> 'ok', 1) = 1`,
      )
      .pluck()
      .get(`${at.slice(0, 7)}-01`) ?? 0
  );
}

function countHeldSeats(database: ReadableDatabase): number {
  return (
    database
      .prepare<[], number>("SELECT count(*) FROM person WHERE seat IN ('activated', 'invited')")
      .pluck()
      .get() ?? 0
  );
}

/** One plan with its actions in the order they are carried out. */
export function readPlan(database: ReadableDatabase, id: PlanId): Plan | undefined {
  const row = database.prepare<[number], PlanRow>(`${planSql} WHERE id = ?`).get(id);
  if (row === undefined) return undefined;
  const actions = database
    .prepare<[number], ActionRow>(`${actionSql} WHERE plan_id = ? ORDER BY id`)
    .all(id)
    .map(toAction);
  const whyOf = readWhy(database, id);
  return {
    ...toPlan(row),
    ...permittedFor(database, row),
    isUndo: takesBack(database, id),
    shared: readSharedInPlan(database, id),
    unmet: readUnmet(database, id),
    actions: actions.map((action) => ({ ...action, why: whyOf.get(action.personId) ?? [] })),
    ready: actions.filter((action) => !isStopped(action.guards)).length,
  };
}

function permittedFor(
  database: ReadableDatabase,
  { permission, connectionId }: PlanRow,
): Pick<Plan, 'allowed'> {
  if (permission === null) return {};
  const connection = listConnections(database).find(({ id }) => id === connectionId);
  return connection === undefined
    ? {}
    : { allowed: allowedBeside(connection, readStored<PlanPermission>(permission)) };
}

function takesBack(database: ReadableDatabase, id: PlanId): boolean {
  return (
    database
      .prepare<[number]>("SELECT 1 FROM action WHERE plan_id = ? AND task ->> '$.undone' IS NOT NULL LIMIT 1")
      .get(id) !== undefined
  );
}

/** Whose change failed at last for a precondition. */
function readUnmet(database: ReadableDatabase, id: PlanId): readonly PersonId[] {
  return database
    .prepare<[number], PersonId>(
      `SELECT person_id FROM action a WHERE plan_id = ? AND state = 'failed' AND
         (SELECT body ->> 'code' FROM journal WHERE action_id = a.id ORDER BY sequence DESC LIMIT 1) = 'precondition-unmet'
        ORDER BY id`,
    )
    .pluck()
    .all(id);
}

/** What is found now of everybody in a plan. */
function readWhy(database: ReadableDatabase, id: PlanId): ReadonlyMap<PersonId, readonly FindingKind[]> {
  const rows = database
    .prepare<[number], [person: PersonId, kinds: string]>(
      `SELECT a.person_id, (SELECT json_group_array(value ->> 'kind') FROM json_each(p.reasons))
         FROM action a LEFT JOIN person_successor s ON s.old_id = a.person_id
         JOIN person p ON p.id = ifnull(s.person_id, a.person_id) WHERE a.plan_id = ?`,
    )
    .raw()
    .all(id);
  return new Map(rows.map(([person, kinds]) => [person, readStored<readonly FindingKind[]>(kinds)]));
}

/** The plan; throws `EngineError` `not-found` where there is none. */
export function requirePlan(database: ReadableDatabase, id: PlanId): Plan {
  const plan = readPlan(database, id);
  if (plan === undefined) throw new EngineError('not-found', 'The plan does not exist.');
  return plan;
}

/** The latest plans without their actions, the newest first. */
export function listPlans(database: ReadableDatabase, limit: number): OperationOutput<'list-plans'> {
  return database
    .prepare<[number], PlanRow & { readonly ready: number; readonly done: number }>(
      `SELECT plan.*, (SELECT count(*) FROM action WHERE action.plan_id = plan.id AND NOT EXISTS (
           SELECT 1 FROM json_each(action.guards) WHERE value ->> 'stops')) AS ready,
         (SELECT count(*) FROM action WHERE action.plan_id = plan.id AND action.state IN ('confirmed', 'requested')) AS done
         FROM (${planSql}) AS plan ORDER BY plan.id DESC LIMIT ?`,
    )
    .all(limit)
    .map((row) => ({ ...toPlan(row), ready: row.ready, done: row.done }));
}

function toPlan(row: PlanRow): Omit<Plan, 'actions' | 'ready'> {
  const { id, connectionId, act, createdAt, state, orderedAs } = row;
  const guards = readStored<readonly GuardWord[]>(row.guards);
  const plan = { id, connectionId, act, createdAt, state, guards };
  return orderedAs === null ? plan : { ...plan, orderedAs };
}

/** A stored action as the rest of the program sees it. */
export function toAction(row: ActionRow): PlannedAction {
  return {
    id: row.id,
    personId: row.personId,
    displayName: row.displayName,
    email: row.email ?? undefined,
    act: row.act,
    state: row.state,
    guards: readStored<readonly GuardWord[]>(row.guards),
    activeBefore: row.activeBefore === null ? undefined : row.activeBefore === 1,
    request:
      row.request === null ? undefined : readStored<NonNullable<PlannedAction['request']>>(row.request),
    outcome: row.outcome ?? undefined,
  };
}

/** The admin said yes: what a guard stops is held, the rest becomes a run, and the journal says what was agreed. */
export function confirmPlan(
  database: WritableDatabase,
  { id, typedNumber, at }: OperationInput<'confirm-plan'>,
): OperationOutput<'confirm-plan'> {
  const plan = requirePlan(database, id);
  if (plan.state !== 'draft') return { kind: 'not-a-draft' };
  const ready = plan.actions.filter((action) => !isStopped(action.guards));
  if (isStopped(plan.guards) && typedNumber !== ready.length) {
    return { kind: 'number-needed', expected: ready.length };
  }
  const hold = database.prepare<[string, number]>(
    "UPDATE action SET state = 'held', outcome = ? WHERE id = ?",
  );
  for (const action of plan.actions) {
    const stopping = action.guards.find((guard) => guard.stops);
    if (stopping !== undefined) hold.run(stopping.says, action.id);
  }
  database.prepare("UPDATE plan SET state = 'running' WHERE id = ?").run(id);
  const runId = insertRun(database, {
    kind: 'action',
    connectionId: plan.connectionId,
    planId: id,
    total: ready.length,
    at,
  });
  writePlanEntry(database, plan, { ready: ready.length, typedNumber, at });
  return { kind: 'confirmed', runId, ready: ready.length };
}

function writePlanEntry(
  database: WritableDatabase,
  plan: Plan,
  agreed: { readonly ready: number; readonly typedNumber: number | undefined; readonly at: Instant },
): void {
  const connection = readConnection(database, plan.connectionId);
  addEntry(database, {
    at: agreed.at,
    kind: 'plan',
    planId: plan.id,
    actionId: undefined,
    personId: undefined,
    displayName: undefined,
    act: plan.act,
    body: {
      connection: connection.name,
      baseUrl: connection.baseUrl,
      ready: agreed.ready,
      held: plan.actions.length - agreed.ready,
      typedNumber: agreed.typedNumber ?? null,
      people: JSON.stringify(
        plan.actions.filter((action) => !isStopped(action.guards)).map((action) => action.personId),
      ),
    },
  });
}

/** Takes a draft away; what was confirmed stays. */
export function discardPlan(database: WritableDatabase, id: PlanId): { discarded: boolean } {
  const { changes } = database
    .prepare("UPDATE plan SET state = 'discarded' WHERE id = ? AND state = 'draft'")
    .run(id);
  if (changes > 0) database.prepare("UPDATE action SET state = 'discarded' WHERE plan_id = ?").run(id);
  return { discarded: changes > 0 };
}

/** The connection that a plan writes through. */
export function connectionOfPlan(database: ReadableDatabase, id: PlanId): ConnectionId {
  const found = database
    .prepare<[number], ConnectionId>('SELECT connection_id FROM plan WHERE id = ?')
    .pluck()
    .get(id);
  if (found === undefined) throw new EngineError('not-found', 'The plan does not exist.');
  return found;
}
