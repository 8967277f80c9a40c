import { oneOf, type Reading, wholeNumberFrom } from './options/readings.ts';

/** The plans that one command line may order, in the order in which they are made. */
export const orderedPlans = ['deprovision', 'provision', 'next', 'undo'] as const;
export type OrderedPlan = (typeof orderedPlans)[number];

/** A number typed for a plan; `of` is `undefined` where it does not say for which. */
export type TypedNumber = { readonly of: OrderedPlan | undefined; readonly number: number };

export const numberOfPlan: Reading<TypedNumber> = {
  placeholder: 'N',
  example: '30',
  read: (given, option) => {
    const [number = '', of] = given.split('=').toReversed();
    return {
      of: of === undefined ? undefined : oneOf(option, of, orderedPlans),
      number: wholeNumberFrom(1).read(number, option),
    };
  },
};

/** Of the order, what says which plans there are; `undefined` where one is not wanted. */
type Plans = {
  readonly deprovision: unknown;
  readonly provisionList: unknown;
  readonly seats: { readonly giveNext: unknown };
  readonly undoPlan: unknown;
};

/** The plan that a number is meant for which names none: the first one of the command line. */
function firstOf({ deprovision, provisionList, seats, undoPlan }: Plans): OrderedPlan | undefined {
  const ordered = {
    deprovision,
    provision: provisionList,
    next: seats.giveNext,
    undo: undoPlan,
  } satisfies Record<OrderedPlan, unknown>;
  return orderedPlans.find((plan) => ordered[plan] !== undefined);
}

/** The number that was typed for this plan; one number is for one plan ([TM5] of plans). */
export function numberFor(
  order: Plans & { readonly confirmCounts: readonly TypedNumber[] },
  plan: OrderedPlan,
): number | undefined {
  const first = firstOf(order);
  return order.confirmCounts.findLast(({ of }) => (of ?? first) === plan)?.number;
}

/** How the number is given for this plan. */
export function asTyped(order: Plans, plan: OrderedPlan, number: number): string {
  return plan === firstOf(order) ? String(number) : `${plan}=${String(number)}`;
}
