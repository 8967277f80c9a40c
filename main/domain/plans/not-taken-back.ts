import type { Act } from './act.ts';

/** Why an action that was done, or may have been, cannot be taken back. */
export const notTakenBackKinds = ['outcome-unknown', 'before-unknown', 'no-record'] as const;
export type NotTakenBack = { readonly kind: (typeof notTakenBackKinds)[number]; readonly act: Act };
