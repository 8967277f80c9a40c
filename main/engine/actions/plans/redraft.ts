import type { Account } from '../../../domain/service/account.ts';
import type { Plan } from '../../../domain/plans/action.ts';
import type { GuardWord } from '../../../domain/plans/guard-facts.ts';
import { isLeftOut, leftOut, notKnown } from '../../../domain/plans/guard.ts';
import type { LastCheck } from '../../../domain/plans/last-check.ts';
import { permissionFor, permit, type PlanPermission } from '../../../domain/plans/permission.ts';
import type { ActionId, PersonId } from '../../../domain/ids.ts';
import { readConnection } from '../../connections/connections.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import type { ActionTask } from '../../operations/plans.ts';
import type { OperationInput } from '../../operations.ts';
import { readStored } from '../../thread/stored-json.ts';
import { listsInForce } from '../earlier-actions.ts';
import { draftActions, type DraftAction } from './plan-actions.ts';
import { toRow } from './plans.ts';
import { requirePlan } from './read-plans.ts';
import { planGuards } from './guards-of-plan.ts';

type Row = {
  readonly id: ActionId;
  readonly personId: PersonId;
  readonly guards: string;
  readonly task: string;
};

const rowsSql = `
SELECT a.id, ifnull(s.person_id, a.person_id) AS personId, a.guards, a.task
FROM action a LEFT JOIN person_successor s ON s.old_id = a.person_id WHERE a.plan_id = ? ORDER BY a.id`;

const updateSql = `
UPDATE action SET person_id = :personId, display_name = :displayName, email = :email, way = :way, guards = :guards,
  active_before = :activeBefore, task = :task, request = :request WHERE id = :id`;

/** Looks at a draft anew: nothing of it was promised, so everything in it follows what is known and allowed now. */
export function redraftPlan(
  database: WritableDatabase,
  { id, leaveOut, allow, alsoCalled, at }: OperationInput<'redraft-plan'>,
  lastCheck: LastCheck,
): Plan {
  const plan = requirePlan(database, id);
  if (plan.state !== 'draft') return plan;
  const { act, connectionId } = plan;
  const connection = readConnection(database, connectionId);
  const stored = readKept(database, id);
  const permission = allow === undefined ? stored.permission : permissionFor(connection, allow);
  const rows = database.prepare<[number], Row>(rowsSql).all(id);
  const tasks = new Map(
    rows.map(({ personId, task }) => [personId, readStored<Omit<ActionTask, 'action'>>(task)]),
  );
  const drafts = draftActions(database, {
    connection: permit(connection, permission),
    act,
    people: [...tasks.keys()],
    overrideReason: stored.overrideReason,
    at,
    lastCheck,
    named: new Map([...tasks].map(([personId, { named }]) => [personId, named ?? []])),
    samePeople: new Set(
      [...tasks].flatMap(([personId, { isSamePerson }]) => (isSamePerson === true ? [personId] : [])),
    ),
    alsoCalled:
      alsoCalled === undefined
        ? new Map([...tasks].flatMap(([personId, task]) => calledIn(personId, task)))
        : new Map(alsoCalled.map(({ personId, called }) => [personId, called])),
    undone: new Map(
      [...tasks].flatMap(([personId, { undone }]): (readonly [PersonId, Account])[] =>
        undone === undefined ? [] : [[personId, undone]],
      ),
    ),
  });
  const draftOf = new Map(drafts.map((draft) => [draft.personId, draft]));
  const isOut = (row: Row): boolean =>
    leaveOut === undefined
      ? isLeftOut(readStored<readonly GuardWord[]>(row.guards))
      : leaveOut.includes(row.personId);
  const update = database.prepare(updateSql);
  const lists = listsInForce(database);
  const lose = database.prepare<[string, string, ActionId]>(
    "UPDATE action SET guards = ?, way = 'none', request = NULL, task = json_set(task, '$.lists', ?) WHERE id = ?",
  );
  const kept: Pick<DraftAction, 'personId' | 'guards'>[] = [];
  for (const row of rows) {
    const found = draftOf.get(row.personId);
    const out = isOut(row) ? [leftOut] : [];
    const guards = [...out, ...(found?.guards ?? [notKnown])];
    kept.push({ personId: row.personId, guards });
    if (found === undefined) lose.run(JSON.stringify(guards), lists, row.id);
    else {
      const { planId: _plan, act: _act, ...cells } = toRow(id, act, { ...found, guards });
      update.run({ ...cells, id: row.id });
    }
  }
  const isUndo = [...tasks.values()].some(({ undone }) => undone !== undefined);
  database
    .prepare('UPDATE plan SET guards = ?, permission = ? WHERE id = ?')
    .run(
      JSON.stringify(planGuards(database, { act, drafts: kept, isUndo, at })),
      permission === undefined ? null : JSON.stringify(permission),
      id,
    );
  return requirePlan(database, id);
}

function calledIn(
  personId: PersonId,
  { alsoCalled }: Pick<ActionTask, 'alsoCalled'>,
): readonly (readonly [PersonId, string])[] {
  return alsoCalled === undefined ? [] : [[personId, alsoCalled]];
}

function readKept(
  database: WritableDatabase,
  id: Plan['id'],
): { readonly permission: PlanPermission | undefined; readonly overrideReason: string | undefined } {
  const row = database
    .prepare<[number], { readonly permission: string | null; readonly reason: string | null }>(
      'SELECT permission, override_reason AS reason FROM plan WHERE id = ?',
    )
    .get(id);
  return {
    permission: typeof row?.permission === 'string' ? readStored<PlanPermission>(row.permission) : undefined,
    overrideReason: row?.reason ?? undefined,
  };
}
