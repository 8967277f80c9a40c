import { words } from '../../../words/words.ts';
import type { Outcome } from '../../../domain/plans/outcome.ts';
import type { Plan } from '../../../domain/plans/action.ts';
import { beginsOutFor, isStopped, leftOut } from '../../../domain/plans/guard.ts';
import { permissionFor, permit } from '../../../domain/plans/permission.ts';
import type { Instant, PersonId, PlanId } from '../../../domain/ids.ts';
import type { LastCheck } from '../../../domain/plans/last-check.ts';
import { readConnection } from '../../connections/connections.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { EngineError } from '../../errors.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { selectPeople } from '../../people/search/page-people.ts';
import { addEntry } from '../journal/journal.ts';
import { listsInForce, undoneAccounts } from '../earlier-actions.ts';
import { draftActions, type DraftAction } from './plan-actions.ts';
import { insertRun } from '../runs.ts';
import type { Act } from '../../../domain/plans/act.ts';
import { planGuards } from './guards-of-plan.ts';
import { nextPlanNumber } from './plan-numbers.ts';
import { keepWhy, requirePlan } from './read-plans.ts';

/** Makes a plan over chosen people, in draft: nothing is sent and nothing promised. */
export function createPlan(
  database: WritableDatabase,
  input: OperationInput<'create-plan'>,
  lastCheck: LastCheck,
): Plan {
  const asSet = readConnection(database, input.connectionId);
  const permission = input.permission ?? permissionFor(asSet, input.allow ?? []);
  const connection = permit(asSet, permission);
  const { selection } = input;
  const people = selectPeople(database, selection);
  const place = new Map(
    input.inOrder === true && selection.kind === 'ids' ? selection.ids.map((id, at) => [id, at]) : [],
  );
  const { act, at, overrideReason } = input;
  const named = namesGiven(input.named ?? []);
  // A rule that chooses one person has chosen nobody by name.
  const isOneOfMany = people.length > 1 || selection.kind === 'filter';
  const drafts = draftActions(database, {
    connection,
    act,
    people,
    overrideReason,
    at,
    lastCheck,
    named,
    samePeople: new Set(input.samePeople ?? []),
    alsoCalled: new Map(),
    undone: undoneAccounts(database, input.undoes ?? []),
  })
    .map((draft) => (isOneOfMany && !named.has(draft.personId) ? beginsOut(draft) : draft))
    .toSorted((one, other) => (place.get(one.personId) ?? 0) - (place.get(other.personId) ?? 0));
  const guards = planGuards(database, { act, drafts, isUndo: input.undoes !== undefined, at });
  const planId = database
    .prepare<[number, number, string, string, string, string | null, string | null, string | null], PlanId>(
      `INSERT INTO plan (id, connection_id, act, created_at, state, guards, override_reason, permission, ordered_as)
       VALUES (?, ?, ?, ?, 'draft', ?, ?, ?, ?) RETURNING id`,
    )
    .pluck()
    .get(
      nextPlanNumber(database),
      input.connectionId,
      act,
      at,
      JSON.stringify(guards),
      overrideReason ?? null,
      permission === undefined ? null : JSON.stringify(permission),
      input.orderedAs ?? null,
    );
  if (planId === undefined) throw new EngineError('unexpected', words().engine.planNotStored);
  const insert = database.prepare(insertActionSql);
  for (const draft of drafts) insert.run(toRow(planId, input.act, draft));
  return requirePlan(database, planId);
}

/** Who is on leave, or works here by another list, is not among many by chance: somebody takes them in ([D6]). */
function beginsOut(draft: DraftAction): DraftAction {
  return draft.guards.some(({ kind }) => beginsOutFor.has(kind))
    ? { ...draft, guards: [leftOut, ...draft.guards] }
    : draft;
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

/** The admin said yes: what a guard stops is held, the rest becomes a run, and the journal says what was agreed. */
export function confirmPlan(
  database: WritableDatabase,
  { id, typedNumber, at }: OperationInput<'confirm-plan'>,
): OperationOutput<'confirm-plan'> {
  const plan = requirePlan(database, id);
  if (plan.state !== 'draft') return { kind: 'not-a-draft' };
  if (isOfOtherLists(database, id)) return { kind: 'lists-changed' };
  const ready = plan.actions.filter((action) => !isStopped(action.guards));
  // What speaks against it may have come or gone since it was looked at, as by another plan ([TM4]).
  const guards = planGuards(database, {
    act: plan.act,
    drafts: plan.actions,
    isUndo: plan.isUndo === true,
    at,
  });
  database.prepare('UPDATE plan SET guards = ? WHERE id = ?').run(JSON.stringify(guards), id);
  if (isStopped(guards) && typedNumber !== ready.length) {
    return { kind: 'number-needed', expected: ready.length };
  }
  keepWhy(database, id);
  const hold = database.prepare<[string, number]>(
    "UPDATE action SET state = 'held', outcome = ? WHERE id = ?",
  );
  for (const action of plan.actions) {
    const stopping = action.guards.find((guard) => guard.stops);
    if (stopping === undefined) continue;
    const outcome: Outcome = { kind: 'held', guard: stopping, isLate: false };
    hold.run(JSON.stringify(outcome), action.id);
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

/** Whether the draft was looked at last by other lists than those of now ([D7]). */
function isOfOtherLists(database: WritableDatabase, id: PlanId): boolean {
  const other = database
    .prepare<[number, string]>("SELECT 1 FROM action WHERE plan_id = ? AND task ->> '$.lists' <> ? LIMIT 1")
    .get(id, listsInForce(database));
  return other !== undefined;
}

function writePlanEntry(
  database: WritableDatabase,
  plan: Plan,
  agreed: { readonly ready: number; readonly typedNumber: number | undefined; readonly at: Instant },
): void {
  const connection = readConnection(database, plan.connectionId);
  const ready = plan.actions.filter((action) => !isStopped(action.guards));
  const said = ready.flatMap(({ personId, alsoCalled }) =>
    alsoCalled === undefined ? [] : [[personId, alsoCalled] as const],
  );
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
      people: JSON.stringify(ready.map(({ personId }) => personId)),
      ...(said.length === 0 ? {} : { alsoCalled: JSON.stringify(said) }),
    },
  });
}

/** Takes a draft away; what was confirmed stays. */
export function discardPlan(database: WritableDatabase, id: PlanId): { discarded: boolean } {
  const { changes } = database
    .prepare("UPDATE plan SET state = 'discarded' WHERE id = ? AND state = 'draft'")
    .run(id);
  if (changes > 0) {
    database.prepare("UPDATE action SET state = 'discarded' WHERE plan_id = ?").run(id);
    keepWhy(database, id);
  }
  return { discarded: changes > 0 };
}
