import type { ProcedureInput } from '../../../../preload/contract/procedures.ts';
import type { Plan } from '../../../../preload/contract/values/plans.ts';
import { useSyncExternalStore } from 'react';
import { ask } from '../../start/bridge.ts';
import { currentRoute } from '../routes.ts';
import { createStore } from '../store.ts';

type Order = Omit<ProcedureInput<'plans.foresee'>, 'ticket'>;
type Ahead = {
  readonly order: string;
  readonly ticket: number;
  readonly answer: Promise<Plan | undefined>;
};

/** The last plan that was foreseen; one is enough, as one act comes next. */
let ahead: Ahead | undefined;
let lastTicket = 0;

const planAhead = createStore<Plan | undefined>(undefined);

/** What the page of a plan is drawn of while plans are not what is shown; it is not seen before the plan is made. */
export function usePlanAhead(): Plan | undefined {
  return useSyncExternalStore(planAhead.subscribe, () =>
    currentRoute().screen === 'plans' ? undefined : planAhead.read(),
  );
}

/** Has the plan ready that would be made of an order, for when it is made next; nothing of it is shown or kept before. */
export function foreseePlan(order: Order): void {
  const said = JSON.stringify(order);
  if (ahead?.order === said) return;
  // Whatever speaks against it is said by who makes the plan.
  const ticket = ++lastTicket;
  const answer = ask('plans.foresee', { ...order, ticket }).catch(() => undefined);
  ahead = { order: said, ticket, answer };
  void answer.then((plan) => {
    if (ahead?.ticket === ticket) planAhead.write(plan);
  });
}

/** Nobody is chosen any more, or the plan has come. */
export function forgetForeseen(): void {
  ahead = undefined;
  planAhead.write(undefined);
}

/** The plan that is being made. */
let making: { readonly said: string; readonly plan: Promise<Plan> } | undefined;

/**
 * Makes a plan; ordered again while it is being made, it is the same one ([Q70] of plans). What was foreseen is shown only where the plan
 * that was made is the same. Throws `BridgeFailure`.
 */
export async function createPlan(order: Order): Promise<Plan> {
  const said = JSON.stringify(order);
  if (making?.said === said) return making.plan;
  const mine = { said, plan: makePlan(order, said) };
  making = mine;
  try {
    return await mine.plan;
  } finally {
    if (making === mine) making = undefined;
  }
}

async function makePlan(order: Order, said: string): Promise<Plan> {
  if (ahead?.order !== said) return ask('plans.create', order);
  const { ticket, answer } = ahead;
  // What was foreseen may not be answered yet: the engine makes the plan meanwhile.
  const [plan, made] = await Promise.all([answer, ask('plans.create-foreseen', { ...order, ticket })]);
  if (made.kind === 'otherwise') return made.plan;
  return plan === undefined ? ask('plans.read', { id: made.id }) : { ...plan, createdAt: made.createdAt };
}
