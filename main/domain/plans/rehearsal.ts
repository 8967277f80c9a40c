import type { ActionId } from '../ids.ts';
import type { Run } from '../service/run.ts';
import type { ActionState } from './act.ts';

/** What the practice service is to do while a plan is rehearsed on it; several at once are several faults. */
export const scenes = [
  /** Changes are done at once, and shown to reads an hour later. */
  'shows-late',
  /** Filters and lists have a change an hour later than reads by id. */
  'filters-late',
  /** The connection is cut after every other change was done. */
  'answers-lost',
  /** Every other change is answered with 500, and not done. */
  'changes-fail',
  /** Every other change is answered with 500, and done all the same. */
  'done-and-fails',
  /** More than ten requests a second are answered with 429. */
  'busy',
  /** Accounts have versions, and no If-Match is ever met. */
  'never-met',
  /** Who is deactivated is gone. */
  'gone-when-inactive',
  /** Every license of the instance is taken. */
  'no-license-left',
  /** Nobody is ever found by the unique id. */
  'dead-filter',
  /** E-mail addresses with letters beyond ASCII are refused. */
  'ascii-addresses',
] as const;
export type Scene = (typeof scenes)[number];

/** What became of one action of the plan, on the practice service. */
export type RehearsedAction = {
  readonly id: ActionId;
  readonly state: ActionState;
  /** As the plan would say it. */
  readonly outcome: string | undefined;
};

/** What would have happened (rules `[R…]`). */
export type Rehearsal = {
  readonly scenes: readonly Scene[];
  /** Accounts that the practice service began with. */
  readonly accounts: number;
  /** What the practice service really did, whatever it answered. */
  readonly changed: { readonly created: number; readonly activated: number; readonly deactivated: number };
  /** How the run ended, and why where it was not done. */
  readonly run: Pick<Run, 'state' | 'note'>;
  readonly actions: readonly RehearsedAction[];
};
