import type { PlanId } from '../ids.ts';
import type { Act, ActionState } from './act.ts';

/** An action of a person at one service that was begun and that no read has seen yet. */
export type OpenAction = {
  readonly planId: PlanId;
  readonly act: Act;
  readonly isCreation: boolean;
  /** `requested`: answered well and not seen. Otherwise nobody knows yet whether it was done. */
  readonly state: Extract<ActionState, 'intended' | 'unsettled' | 'requested'>;
};
