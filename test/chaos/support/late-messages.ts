import type { Act } from '../../../main/domain/plans/act.ts';

/** What the worker of `chaos late` is told first. */
export type LateStart = {
  readonly dataFolder: string;
  readonly url: string;
  readonly token: string;
  /** The time that the worker and the service share is so far after that. */
  readonly beganAtMs: number;
  readonly aheadMs: number;
};

/** One line on the command line of somebody who looks after seats. */
export type LateOrder =
  | { readonly kind: 'line'; readonly act: Act; readonly emails: readonly string[]; readonly aheadMs: number }
  /** Takes back whatever these plans did, as far as it is known. */
  | { readonly kind: 'undo'; readonly plans: readonly number[]; readonly aheadMs: number };

/** What the line did to each person, by address. */
export type LateOutcome = {
  /** Planned and sent, however it ended. */
  readonly sent: readonly string[];
  /** Not sent, and told why: another action is open or not seen yet, or not known. */
  readonly told: readonly string[];
  /** Not sent, because it is so already, or because the account is not as the act needs it. */
  readonly silent: readonly string[];
};

export type LateNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'planned'; readonly planId: number }
  | { readonly kind: 'done'; readonly outcome: LateOutcome }
  | { readonly kind: 'failed'; readonly says: string };
