import type { Instant } from '../ids.ts';
import type { ScimErrorKind } from './look-ups/look-up.ts';
import type { Told } from './scim-fault.ts';

/** Why a run stands still or what it left open, as facts; `sayRunNote` makes the words. */
export type RunNote =
  /** Text alone, as it was kept before notes were facts. */
  | { readonly kind: 'told'; readonly says: string }
  /** A plan was carried out: so many actions have no known outcome, so many were answered well and not seen yet. */
  | { readonly kind: 'unsure'; readonly open: number; readonly unseen: number }
  | {
      /** Asking on was pointless. */
      readonly kind: 'outage';
      readonly code: ScimErrorKind;
      /** What exactly is the matter, where whoever noticed it could say. */
      readonly says: Told | undefined;
      /** What the service says itself of the last one that it refused. */
      readonly detail?: string;
      /** Where it is tried again by itself. */
      readonly nextTryAt: Instant | undefined;
    }
  /** It waited for an outage to pass and does no longer. */
  | { readonly kind: 'paused-after-outage' }
  /** The app or the job ended while it was under way. */
  | { readonly kind: 'ended-meanwhile' }
  /** A copy of the database was put in its place, and the plan was under way in it. */
  | { readonly kind: 'restored' }
  /** `says`: the error's own words, where it has any. */
  | { readonly kind: 'failed'; readonly says: string | undefined };
