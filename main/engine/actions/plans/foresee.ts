import { createHash } from 'node:crypto';

import type { Plan } from '../../../domain/plans/action.ts';
import type { LastCheck } from '../../../domain/plans/last-check.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { createPlan } from './plans.ts';

/** Carries a plan out of the transaction that it takes back. */
class Foreseen extends Error {
  readonly plan: Plan;

  constructor(plan: Plan) {
    super();
    this.plan = plan;
  }
}

/** The last plan that was foreseen from each database: as long as that is open, and no longer. */
const lastForeseen = new WeakMap<WritableDatabase, { readonly ticket: number; readonly seen: string }>();

/** The plan that would be made now ([FP1]): it is made, read and taken back, so that nothing of it stays. */
export function foreseePlan(
  database: WritableDatabase,
  { ticket, ...input }: OperationInput<'foresee-plan'>,
  lastCheck: LastCheck,
): OperationOutput<'foresee-plan'> {
  try {
    return database.transaction((): never => {
      throw new Foreseen(createPlan(database, input, lastCheck));
    })();
  } catch (error) {
    if (!(error instanceof Foreseen)) throw error;
    lastForeseen.set(database, { ticket, seen: digestOf(error.plan) });
    return error.plan;
  }
}

/** Makes a plan, and tells it whole only where it is not what was foreseen ([FP2]): who foresaw it has it already. */
export function createForeseenPlan(
  database: WritableDatabase,
  { ticket, ...input }: OperationInput<'create-foreseen-plan'>,
  lastCheck: LastCheck,
): OperationOutput<'create-foreseen-plan'> {
  const plan = createPlan(database, input, lastCheck);
  const foreseen = lastForeseen.get(database);
  return foreseen?.ticket === ticket && foreseen.seen === digestOf(plan)
    ? { kind: 'as-foreseen', id: plan.id, createdAt: plan.createdAt }
    : { kind: 'otherwise', plan };
}

/** All of a plan but the moment at which it was made. */
function digestOf({ createdAt: _createdAt, ...plan }: Plan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64');
}
