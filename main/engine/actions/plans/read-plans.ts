import { words } from '../../../words/words.ts';
import { dayFromNumber, dayNumber } from '../../../domain/time/calendar.ts';
import type { Outcome } from '../../../domain/plans/outcome.ts';
import { say } from '../../../words/say.ts';
import type { Plan, PlannedAction } from '../../../domain/plans/action.ts';
import type { GuardWord } from '../../../domain/plans/guard-facts.ts';
import { isStopped } from '../../../domain/plans/guard.ts';
import { allowedBeside, type PlanPermission } from '../../../domain/plans/permission.ts';
import type { ActionId, CalendarDay, ConnectionId, PersonId, PlanId } from '../../../domain/ids.ts';
import type { FindingKind } from '../../../domain/findings/finding.ts';
import { listConnections } from '../../connections/connections.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { listsInForce } from '../earlier-actions.ts';
import { EngineError } from '../../errors.ts';
import type { OperationOutput } from '../../operations.ts';
import { readSharedInPlan } from '../../people/describe/set-aside.ts';
import { readStored } from '../../thread/stored-json.ts';
import type { Act } from '../../../domain/plans/act.ts';

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

/** One plan with its actions in the order they are carried out. */
export function readPlan(database: ReadableDatabase, id: PlanId): Plan | undefined {
  const row = database.prepare<[number], PlanRow>(`${planSql} WHERE id = ?`).get(id);
  if (row === undefined) return undefined;
  const actions = database
    .prepare<[number], ActionRow>(`${actionSql} WHERE plan_id = ? ORDER BY id`)
    .all(id)
    .map(toAction);
  const whyOf = row.state === 'draft' ? readFound(database, id) : readKept(database, id);
  const calledToo = readAlsoCalled(database, id);
  return {
    ...toPlan(row),
    ...permittedFor(database, row),
    isUndo: takesBack(database, id),
    shared: readSharedInPlan(database, id),
    unmet: readUnmet(database, id),
    actions: actions.map((action) => ({
      ...action,
      ...(whyOf.get(action.personId) ?? { why: [] }),
      ...calledToo.get(action.personId),
    })),
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

/** Of whom somebody said in the plan that they are called otherwise too. */
function readAlsoCalled(
  database: ReadableDatabase,
  id: PlanId,
): ReadonlyMap<PersonId, Required<Pick<PlannedAction, 'alsoCalled'>>> {
  const rows = database
    .prepare<[number], { readonly person: PersonId; readonly alsoCalled: string }>(
      `SELECT person_id AS person, task ->> '$.alsoCalled' AS alsoCalled FROM action
        WHERE plan_id = ? AND alsoCalled IS NOT NULL`,
    )
    .all(id);
  return new Map(rows.map(({ person, alsoCalled }) => [person, { alsoCalled }]));
}

/** Keeps what is found of everybody in a plan, as its reason, from now on ([D5]), and by which lists. */
export function keepWhy(database: WritableDatabase, id: PlanId): void {
  const lists = listsInForce(database);
  const keep = database.prepare<[string, string, string, number, number]>(
    `UPDATE action SET task = json_set(task, '$.found', json(?), '$.use', json(?), '$.lists', ?,
       '$.agreedAfter', (SELECT ifnull(max(sequence), 0) FROM journal)) WHERE plan_id = ? AND person_id = ?`,
  );
  for (const [person, { why, use }] of readFound(database, id))
    keep.run(JSON.stringify(why), JSON.stringify(use ?? null), lists, id, person);
}

type Found = Required<Pick<PlannedAction, 'why'>> & Pick<PlannedAction, 'use'>;

/** What was found of everybody when nothing could change in the plan any more; of plans from before this was kept, nothing. */
function readKept(database: ReadableDatabase, id: PlanId): ReadonlyMap<PersonId, Found> {
  const rows = database
    .prepare<[number], { readonly person: PersonId; readonly kinds: string; readonly use: string | null }>(
      `SELECT person_id AS person, ifnull(task -> '$.found', '[]') AS kinds, task -> '$.use' AS use
         FROM action WHERE plan_id = ?`,
    )
    .all(id);
  return new Map(
    rows.map(({ person, kinds, use }) => [
      person,
      {
        why: readStored<readonly FindingKind[]>(kinds),
        use: readStored<PlannedAction['use'] | null>(use ?? 'null') ?? undefined,
      },
    ]),
  );
}

type FoundRow = {
  readonly person: PersonId;
  readonly kinds: string;
  readonly idleDays: number | null;
  readonly daysActive: number | null;
  readonly until: CalendarDay | null;
};

/** What is found now of everybody in a plan. */
function readFound(database: ReadableDatabase, id: PlanId): ReadonlyMap<PersonId, Found> {
  const rows = database
    .prepare<[number], FoundRow>(
      `SELECT a.person_id AS person, (SELECT json_group_array(value ->> 'kind') FROM json_each(p.reasons)) AS kinds,
         p.idle_days AS idleDays, p.days_active AS daysActive, p.window_end AS until
         FROM action a LEFT JOIN person_successor s ON s.old_id = a.person_id
         JOIN person p ON p.id = ifnull(s.person_id, a.person_id) WHERE a.plan_id = ?`,
    )
    .all(id);
  return new Map(
    rows.map((row) => [row.person, { why: readStored<readonly FindingKind[]>(row.kinds), use: toUse(row) }]),
  );
}

function toUse({ idleDays, daysActive, until }: FoundRow): PlannedAction['use'] {
  if (until === null || (idleDays === null && daysActive === null)) return undefined;
  const days = idleDays ?? 0;
  const since = dayFromNumber(dayNumber(until) - days + 1);
  return { idle: days > 0 ? { days, since } : undefined, daysActive: daysActive ?? undefined, until };
}

/** The plan; throws `EngineError` `not-found` where there is none. */
export function requirePlan(database: ReadableDatabase, id: PlanId): Plan {
  const plan = readPlan(database, id);
  if (plan === undefined) throw new EngineError('not-found', words().engine.planDoesNotExist);
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
    .map((row) => ({
      ...toPlan(row),
      ready: row.ready,
      done: row.done,
      ...(takesBack(database, row.id) ? { isUndo: true } : {}),
    }));
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
    outcome: row.outcome === null ? undefined : say().outcome(readStored<Outcome>(row.outcome)),
  };
}

/** The connection that a plan writes through. */
export function connectionOfPlan(database: ReadableDatabase, id: PlanId): ConnectionId {
  const found = database
    .prepare<[number], ConnectionId>('SELECT connection_id FROM plan WHERE id = ?')
    .pluck()
    .get(id);
  if (found === undefined) throw new EngineError('not-found', words().engine.planDoesNotExist);
  return found;
}
