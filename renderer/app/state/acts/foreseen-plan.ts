import type { ProcedureInput, ProcedureOutput } from '../../../../preload/contract/procedures.ts';
import type { Plan } from '../../../../preload/contract/values/plans.ts';
import { ask } from '../../start/bridge.ts';

type Order = ProcedureInput<'plans.foresee'>;
type Foreseen = ProcedureOutput<'plans.foresee'>;

/** The last plan that was foreseen; one is enough, as one act comes next. */
let ahead: { readonly order: string; readonly answer: Promise<Foreseen | undefined> } | undefined;

/** Has the plan ready that would be made of an order, for when it is made next; nothing of it is shown or kept before. */
export function foreseePlan(order: Order): void {
  const said = JSON.stringify(order);
  if (ahead?.order === said) return;
  // Whatever speaks against it is said by who makes the plan.
  ahead = { order: said, answer: ask('plans.foresee', order).catch(() => undefined) };
}

/** Makes a plan. What was foreseen is shown only where the plan that was made is the same. Throws `BridgeFailure`. */
export async function createPlan(order: Order): Promise<Plan> {
  const foreseen = ahead?.order === JSON.stringify(order) ? await ahead.answer : undefined;
  ahead = undefined;
  if (foreseen === undefined) return ask('plans.create', order);
  const { plan, seen } = foreseen;
  const made = await ask('plans.create-foreseen', { ...order, seen });
  return made.kind === 'otherwise' ? made.plan : { ...plan, createdAt: made.createdAt };
}
