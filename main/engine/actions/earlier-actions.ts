import type { ActionId, ConnectionId, PersonId, PlanId } from '../../domain/ids.ts';
import type { Act } from '../../domain/plans/act.ts';
import type { OpenAction } from '../../domain/plans/open-action.ts';
import type { Account } from '../../domain/service/account.ts';
import type { LookUpIdentifiers } from '../../domain/service/look-ups/look-up.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { ActionTask } from '../operations/plans.ts';
import type { KnownOfCreation } from '../operations/look-ups.ts';
import { readStored } from '../thread/stored-json.ts';

/**
 * Connections in place that may write to the service of one: the same address, and no other instance where both name one. A job has a
 * connection of its own beside the window's, and one may have in its path suffix what another has in its base URL ([Q93]).
 */
const wholeAddress = (connection: 'own' | 'same'): string =>
  `rtrim(${connection}.base_url, '/') || CASE WHEN json_valid(${connection}.dialect_json) THEN ifnull(${connection}.dialect_json ->> '$.pathSuffix', '') ELSE '' END`;
const sameService = `(SELECT same.id FROM connection own JOIN connection same ON same.id = own.id OR same.is_removed = 0
    AND same.kind = own.kind AND (same.base_url = own.base_url OR ${wholeAddress('same')} = ${wholeAddress('own')})
    AND (same.instance = own.instance OR '' IN (same.instance, own.instance)) WHERE own.id = ?)`;

type OfPerson = { readonly connectionId: ConnectionId; readonly personId: PersonId };

/** The latest action of the person at the service of this connection, except one, that is open or that no read has seen yet. */
export function openActionOf(
  database: ReadableDatabase,
  { connectionId, personId, except }: OfPerson & { readonly except: ActionId | undefined },
): OpenAction | undefined {
  const row = database
    .prepare<[number, number, number], Omit<OpenAction, 'isCreation'> & { readonly way: string }>(
      `SELECT a.plan_id AS planId, a.act, a.way, a.state FROM action a JOIN plan p ON p.id = a.plan_id
        WHERE a.person_id = ? AND p.connection_id IN ${sameService} AND a.id <> ?
          AND a.state IN ('intended', 'unsettled', 'requested') AND ifnull(a.task ->> '$.isOverdue', 0) = 0
        ORDER BY a.id DESC LIMIT 1`,
    )
    .get(personId, connectionId, except ?? 0);
  if (row === undefined) return undefined;
  const { way, ...open } = row;
  return { ...open, isCreation: way === 'create' };
}

/** What a plan did for the person at the service of this connection after the action's own plan was agreed ([G20]); the latest of them. */
export function actedSince(
  database: ReadableDatabase,
  { connectionId, personId, actionId }: OfPerson & { readonly actionId: ActionId },
): { readonly planId: PlanId; readonly act: Act } | undefined {
  return database
    .prepare<[number, number, number], { readonly planId: PlanId; readonly act: Act }>(
      `SELECT a.plan_id AS planId, a.act FROM action a JOIN plan p ON p.id = a.plan_id JOIN action own
        WHERE a.person_id = ? AND p.connection_id IN ${sameService} AND own.id = ? AND a.plan_id <> own.plan_id
          AND a.state IN ('requested', 'confirmed')
          AND (SELECT max(j.sequence) FROM journal j WHERE j.action_id = a.id AND j.kind = 'intent')
            > ifnull(own.task ->> '$.agreedAfter', (SELECT count(*) FROM journal j JOIN run r ON r.plan_id = own.plan_id AND j.at <= r.started_at))
        ORDER BY a.id DESC LIMIT 1`,
    )
    .get(personId, connectionId, actionId);
}

/** The imports in force, as text that is another one once anything was imported or taken back. */
export function listsInForce(database: ReadableDatabase): string {
  const lists = database
    .prepare<[], string>(
      `SELECT count(*) || ' ' || ifnull(max(id), 0) || ' ' || ifnull(max(imported_at), '') FROM import`,
    )
    .pluck()
    .get();
  return lists ?? '';
}

/** Whether anything was imported or taken back after the plan of an action was agreed. `lists`: those of then, where they were kept. */
export function areOtherLists(
  database: ReadableDatabase,
  { actionId, lists }: { readonly actionId: ActionId; readonly lists: string | undefined },
): boolean {
  if (lists !== undefined) return lists !== listsInForce(database);
  const since = database
    .prepare<[number], 0 | 1>(
      `SELECT ifnull((SELECT max(imported_at) FROM import) > (
         SELECT min(r.started_at) FROM run r JOIN action own ON own.plan_id = r.plan_id WHERE own.id = ?), 0)`,
    )
    .pluck()
    .get(actionId);
  return since === 1;
}

/** Whom of these people an earlier action at the service of the connection was about, in whatever state but planned. */
export function readActedOn(
  database: ReadableDatabase,
  { connectionId, people }: { readonly connectionId: ConnectionId; readonly people: readonly PersonId[] },
): (person: PersonId) => boolean {
  const known = database
    .prepare<[number, string], number>(
      `SELECT DISTINCT a.person_id FROM action a JOIN plan p ON p.id = a.plan_id
        WHERE p.connection_id IN ${sameService} AND a.state <> 'planned' AND a.person_id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(connectionId, JSON.stringify(people));
  const actors = new Set(known);
  return (person) => actors.has(person);
}

/** What earlier creations for the person at the service of this connection taught. */
export function knownOfCreation(
  database: ReadableDatabase,
  { connectionId, personId, identifiers }: OfPerson & { readonly identifiers: LookUpIdentifiers },
): KnownOfCreation {
  const tasks = database
    .prepare<[number, number], string>(
      `SELECT a.task FROM action a JOIN plan p ON p.id = a.plan_id
        WHERE a.person_id = ? AND p.connection_id IN ${sameService} AND a.way = 'create'
          AND a.state IN ('requested', 'confirmed', 'failed') ORDER BY a.id DESC`,
    )
    .pluck()
    .all(personId, connectionId)
    .map((task) => readStored<Omit<ActionTask, 'action'>>(task));
  const createdId = tasks.find(({ created, isOverdue }) => created !== undefined && isOverdue !== true)
    ?.created?.id;
  const isTaken = tasks.some(
    (task) =>
      task.isTaken === true &&
      task.identifiers.externalId === identifiers.externalId &&
      task.identifiers.userName === identifiers.userName,
  );
  return {
    ...(createdId === undefined ? {} : { createdId }),
    ...(isTaken ? { isTaken } : {}),
  };
}

/** Whose account each of these actions changed or created, by the person it is of now. */
export function undoneAccounts(
  database: ReadableDatabase,
  actionIds: readonly ActionId[],
): ReadonlyMap<PersonId, Account> {
  const rows = database
    .prepare<[string], { readonly personId: PersonId; readonly task: string }>(
      'SELECT person_id AS personId, task FROM action WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
    )
    .all(JSON.stringify(actionIds));
  return new Map(
    rows.flatMap(({ personId, task }) => {
      const { created, account } = readStored<Omit<ActionTask, 'action'>>(task);
      const undone = created ?? account;
      return undone === undefined ? [] : [[personId, undone] as const];
    }),
  );
}
