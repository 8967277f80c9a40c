import type { Plan } from '../../../main/domain/plans/action.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import type { OperationInput } from '../../../main/engine/operations.ts';
import type { PracticeChange } from '../../../main/practice/service.ts';
import { oneOf } from '../support/seeded.ts';
import type { Company, Worker } from './company.ts';
import type { CompanyDesk } from './desk.ts';
import { describe, workerOf, type Said } from './judge.ts';

export type CarriedOut = {
  readonly plans: number;
  readonly held: number;
  readonly wrongAccount: readonly string[];
};

type Order = {
  readonly plan: Omit<OperationInput<'create-plan'>, 'connectionId' | 'at'>;
  /** Who is meant; `undefined`: whoever the action's person truly is. */
  readonly meant: readonly Worker[] | undefined;
};

/** Plans of every kind, in random order, each carried out; whose accounts were changed that were not meant. */
export async function carryOut(
  desk: CompanyDesk,
  company: Company,
  { said, at, random }: { readonly said: Said; readonly at: Instant; readonly random: () => number },
): Promise<CarriedOut> {
  const orders = [
    ordered('deprovision', { findings: ['leaver-with-seat'] }),
    ordered('deprovision', { idleAtLeastDays: 30 }),
    ordered('provision', { findings: ['assigned-without-seat'] }),
    await namedOrder(desk, company, random),
  ].toSorted(() => random() - 0.5);
  let [plans, held] = [0, 0];
  const wrongAccount: string[] = [];
  for (const order of orders) {
    const plan = await desk.engine.ask('create-plan', {
      ...order.plan,
      connectionId: desk.connection.id,
      at,
    });
    held += plan.actions.filter(({ guards }) => guards.some(({ kind }) => kind === 'person-in-doubt')).length;
    // What rests on old sources is not gone on with.
    if (plan.ready === 0 || plan.guards.some(({ kind }) => kind === 'old-source')) continue;
    const before = desk.service.changes().length;
    await apply(desk, plan);
    plans += 1;
    const changes = desk.service.changes().slice(before);
    wrongAccount.push(
      ...changes.flatMap((change) => wrongOf({ company, desk, said, order, plan }, change) ?? []),
    );
  }
  return { plans, held, wrongAccount };
}

function ordered(
  act: Order['plan']['act'],
  filter: Extract<Order['plan']['selection'], { kind: 'filter' }>['filter'],
): Order {
  return { plan: { act, selection: { kind: 'filter', filter, except: [] } }, meant: undefined };
}

/** A list of a few people, as somebody writes it who copies from a sheet that may be damaged. */
async function namedOrder({ engine }: CompanyDesk, company: Company, random: () => number): Promise<Order> {
  const meant = company.workers.filter(({ seat }) => seat !== undefined && random() < 0.1);
  const identifiers = meant.flatMap(({ email, uniqueId }) => (random() < 0.5 ? [email] : [uniqueId]));
  if (random() < 0.3) identifiers.push(oneOf(['#N/A', '0', '2.02601E+17', 'n/a'] as const, random));
  const { ids, named } = await engine.ask('find-people', { identifiers });
  return { plan: { act: 'deprovision', selection: { kind: 'ids', ids }, named }, meant };
}

async function apply({ runs }: CompanyDesk, { id, ready }: Plan): Promise<void> {
  const applied = await runs.applyPlan({ planId: id, typedNumber: ready });
  if (applied.kind !== 'started') throw new Error(`A plan was not started: ${applied.kind}`);
  const ended = await runs.ended(applied.run.id);
  if (ended.state !== 'done') throw new Error(`A plan ended ${ended.state}: ${JSON.stringify(ended.note)}`);
}

type Scene = {
  readonly company: Company;
  readonly desk: CompanyDesk;
  readonly said: Said;
  readonly order: Order;
  readonly plan: Plan;
};

function wrongOf(scene: Scene, change: PracticeChange): string | undefined {
  if (change.change === 'unchanged') return undefined;
  return change.change === 'created' ? wrongCreation(scene, change) : wrongOwner(scene, change);
}

function wrongOwner(
  { company, said, order, plan }: Scene,
  { accountId, change }: PracticeChange,
): string | undefined {
  const owner = company.workers.find(({ key }) => key === company.ownerOf.get(accountId));
  const action = plan.actions.find(({ request }) => request?.path.endsWith(`/${accountId}`) === true);
  const person = said.people.find(({ id }) => id === action?.personId);
  const meant = order.meant ?? (person === undefined ? [] : [workerOf(company, person)]);
  if (owner !== undefined && meant.includes(owner)) return undefined;
  const names = meant.map((worker) => (worker === undefined ? '?' : describe(worker)));
  return `${change} the account of ${owner === undefined ? accountId : describe(owner)} for ${names.join(', ')}`;
}

/** Both identifiers of one who is here and has no account yet. */
function wrongCreation({ company, desk }: Scene, { accountId }: PracticeChange): string | undefined {
  const account = desk.service.accounts().find(({ id }) => id === accountId);
  const owner = company.workers.find(({ uniqueId }) => uniqueId === account?.externalId);
  const hasOne = [...company.ownerOf.values()].includes(owner?.key ?? -1);
  const isRight =
    owner !== undefined &&
    owner.leftOn === undefined &&
    !hasOne &&
    [owner.email, owner.former?.email].includes(account?.userName.toLowerCase());
  return isRight ? undefined : `created ${String(account?.externalId)} ${String(account?.userName)}`;
}
