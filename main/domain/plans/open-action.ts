import type { PlanId } from '../ids.ts';
import type { Act, ActionState } from './act.ts';

/** An action of a person on one connection that was begun and that no read has seen yet. */
export type OpenAction = {
  readonly planId: PlanId;
  readonly act: Act;
  readonly isCreation: boolean;
  /** `requested`: answered well and not seen. Otherwise nobody knows yet whether it was done. */
  readonly state: Extract<ActionState, 'intended' | 'unsettled' | 'requested'>;
};

/** Why nothing more is sent for the person now, in a sentence. [G2] to [G4] of SPEC.md. */
export function sayOpenAction(open: OpenAction, wanted: Act): string {
  const what = open.isCreation ? 'creation' : open.act === 'deprovision' ? 'removal' : 'assignment';
  const which = `the ${what} of plan ${String(open.planId)}`;
  const why =
    open.state === 'requested'
      ? `The service took ${which} and does not show it yet; changes may take up to an hour.`
      : `It is not known yet whether ${which} was done; a later read settles it.`;
  const then =
    wanted === open.act
      ? 'It is not sent again.'
      : 'It can be taken back once it shows: look again later, then do the same.';
  return `${why} ${then}`;
}
