import type { Connection } from '../../../preload/contract/values/connections.ts';
import type { Plan } from '../../../preload/contract/values/plans.ts';

const opposite = { provision: 'deprovision', deprovision: 'provision' } as const;

/** The act that takes back what a plan does, and whether the connection's box for it is not ticked; that is `false` while the connection is not known. */
export function whatTakesBack(
  { act }: Pick<Plan, 'act'>,
  connection: Connection | undefined,
): { readonly back: Plan['act']; readonly isUnticked: boolean } {
  const back = opposite[act];
  const isTicked = back === 'provision' ? connection?.mayProvision : connection?.mayDeprovision;
  return { back, isUnticked: isTicked === false };
}
