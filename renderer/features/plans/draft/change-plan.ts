import type { PlannedAction } from '../../../../preload/contract/values/plans.ts';

/** Takes people out of a draft or in, permits it something, or says who is called otherwise too. */
export type ChangePlan = (change: {
  readonly leaveOut?: number[];
  readonly allow?: PlannedAction['act'][];
  readonly alsoCalled?: { readonly personId: number; readonly called: string }[];
}) => void;
