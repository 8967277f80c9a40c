import type { ProcedureInput } from '../../../../preload/contract/procedures.ts';
import type { Plan } from '../../../../preload/contract/values/plans.ts';
import { useSyncExternalStore } from 'react';
import { ask } from '../../start/bridge.ts';
import { currentRoute, go, type Screen } from '../routes.ts';
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

/** A plan as it was foreseen. Once it is asked for, from a screen, it is shown so, as being made, until it is. */
export type PlanAhead = { readonly plan: Plan; readonly askedFrom: Screen | undefined };

const planAhead = createStore<PlanAhead | undefined>(undefined);

/** What the address says of a plan that is being made: it has no number before it is, so that no address leads to a plan that is none. */
const beingMade = 'being-made';

function isBeingShown(): boolean {
  const { screen, params } = currentRoute();
  return screen === 'plans' && params['plan'] === beingMade;
}

/** What the page of a plan is drawn of before that is made: unseen while other screens are shown, and seen once it is asked for. */
export function usePlanAhead(): PlanAhead | undefined {
  return useSyncExternalStore(planAhead.subscribe, () => {
    const now = planAhead.read();
    const isDrawn = now?.askedFrom === undefined ? currentRoute().screen !== 'plans' : isBeingShown();
    return isDrawn ? now : undefined;
  });
}

/** The screen from which a plan was asked for that is shown as being made. */
export function useAskedFrom(): Screen | undefined {
  return useSyncExternalStore(planAhead.subscribe, () =>
    isBeingShown() ? planAhead.read()?.askedFrom : undefined,
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
    if (ahead?.ticket === ticket) draw(plan === undefined ? undefined : { plan, askedFrom: undefined });
  });
}

/** Nobody is chosen any more. */
export function forgetForeseen(): void {
  ahead = undefined;
  draw(undefined);
}

/** Draws unseen; what is shown as being made stays until it is. */
function draw(next: PlanAhead | undefined): void {
  planAhead.write((now) => (now?.askedFrom === undefined ? next : now));
}

/** The plan has come, or not. */
export function endMaking(): void {
  planAhead.write(undefined);
}

/** A plan that was made, and what was shown of it before that: nothing, the same, or another. `left`: whoever asked for it went elsewhere. */
export type MadePlan = { readonly plan: Plan; readonly shown: 'nothing' | 'same' | 'another' | 'left' };

/** The plan that is being made. */
let making: { readonly said: string; readonly made: Promise<MadePlan> } | undefined;

/**
 * Makes a plan; ordered again while it is being made, it is the same one ([Q70] of plans). Where it was foreseen, that is shown meanwhile, as
 * being made ([FP21]); where it cannot be made, the screen from which it was ordered is shown again. Throws `BridgeFailure`.
 */
export async function createPlan(order: Order): Promise<MadePlan> {
  const said = JSON.stringify(order);
  if (making?.said === said) return making.made;
  const mine = { said, made: makePlan(order, said) };
  making = mine;
  try {
    return await mine.made;
  } finally {
    if (making === mine) making = undefined;
  }
}

async function makePlan(order: Order, said: string): Promise<MadePlan> {
  const from = currentRoute();
  const isElsewhere = (): boolean => currentRoute().screen !== from.screen;
  if (ahead?.order !== said) {
    const plan = await ask('plans.create', order);
    return { plan, shown: isElsewhere() ? 'left' : 'nothing' };
  }
  const { ticket, answer } = ahead;
  // What is foreseen from now on is for the plan after this one.
  ahead = undefined;
  let isShown = false;
  const show = (plan: Plan | undefined): Plan | undefined => {
    // Whoever went elsewhere before that is not taken away from there.
    if (plan === undefined || isElsewhere()) return plan;
    isShown = true;
    planAhead.write({ plan, askedFrom: from.screen });
    go('plans', { plan: beingMade });
    return plan;
  };
  try {
    // What was foreseen may not be answered yet: the engine makes the plan meanwhile.
    const [plan, made] = await Promise.all([
      answer.then(show),
      ask('plans.create-foreseen', { ...order, ticket }),
    ]);
    const isLeft = isShown ? !isBeingShown() : isElsewhere();
    const shown = isLeft ? 'left' : !isShown ? 'nothing' : made.kind === 'otherwise' ? 'another' : 'same';
    if (made.kind === 'otherwise') return { plan: made.plan, shown };
    if (plan === undefined) return { plan: await ask('plans.read', { id: made.id }), shown };
    return { plan: { ...plan, createdAt: made.createdAt }, shown };
  } catch (error) {
    if (isShown && isBeingShown()) go(from.screen, from.params, 'replace');
    throw error;
  }
}
