import type { PlannedAction } from '../../../../preload/contract/values/plans.ts';

/** Takes people out of a draft or in, or permits it something. */
export type ChangePlan = (change: {
  readonly leaveOut?: number[];
  readonly allow?: PlannedAction['act'][];
}) => void;
