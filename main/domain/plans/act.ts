export const acts = ['provision', 'deprovision'] as const;
export type Act = (typeof acts)[number];

/** `requested`: the service answered well. `confirmed`: a read afterwards saw it. `unsettled`: a crash or cut hides what happened. */
export const actionStates = [
  'planned',
  'held',
  'intended',
  'requested',
  'confirmed',
  'skipped',
  'failed',
  'unsettled',
  'discarded',
] as const;
export type ActionState = (typeof actionStates)[number];
